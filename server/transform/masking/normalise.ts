import type { PiiEntity } from "../../pii/schema";

/** Kinds whose values are the same with and without spaces and punctuation. */
const compact: readonly PiiEntity[] = [
  "NATIONAL_ID",
  "TAX_ID",
  "CREDIT_CARD",
  "IBAN",
  "BANK_ACCOUNT",
  "PASSPORT",
  "DRIVING_LICENCE",
  "MEDICAL_ID",
  "VEHICLE",
  "MAC_ADDRESS",
];

/** Kinds where case carries meaning. */
const exact: readonly PiiEntity[] = ["PASSWORD", "SECRET", "CRYPTO_WALLET", "URL"];

/**
 * The form in which two spellings of one value are equal, so that they get the same pseudonym in every
 * table: e-mail addresses in lower case, numbers without separators, names without double spaces. The SQL
 * and {@link normalise} agree.
 */
export function normaliseSql(text: string, entity: PiiEntity | null, scheme: string | null): string {
  // Replacing costs ten times as much as looking whether there is anything to replace.
  if (entity === "PHONE")
    return `CASE WHEN regexp_full_match(${text}, '[+]?[1-9][0-9]*') THEN ltrim(${text}, '+') ELSE regexp_replace(regexp_replace(${text}, '[^0-9]', '', 'g'), '^00', '') END`;
  if (entity !== null && compact.includes(entity)) {
    const stripped = `regexp_replace(upper(${text}), '[^0-9A-Z]', '', 'g')`;
    return scheme === "CPR"
      ? `CASE WHEN regexp_full_match(${text}, '[0-9]{6}-?[0-9]{4}') THEN replace(${text}, '-', '') ELSE lpad(${stripped}, greatest(10, length(${stripped}))::INTEGER, '0') END`
      : `CASE WHEN regexp_full_match(${text}, '[0-9A-Z]+') THEN ${text} ELSE ${stripped} END`;
  }
  if (entity !== null && exact.includes(entity)) return `trim(${text})`;
  if (entity === "EMAIL" || entity === "USERNAME") return `lower(trim(${text}))`;
  return `lower(trim(CASE WHEN regexp_matches(${text}, '\\s\\s|[^\\S ]') THEN regexp_replace(${text}, '\\s+', ' ', 'g') ELSE ${text} END))`;
}

export function normalise(text: string, entity: PiiEntity | null, scheme: string | null): string {
  if (entity === "PHONE") return text.replace(/[^0-9]/g, "").replace(/^00/, "");
  if (entity !== null && compact.includes(entity)) {
    const bare = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
    return scheme === "CPR" ? bare.padStart(10, "0") : bare;
  }
  if (entity !== null && exact.includes(entity)) return text.trim();
  if (entity === "EMAIL" || entity === "USERNAME") return text.trim().toLowerCase();
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
