import { getCountryCallingCode, isSupportedCountry } from "libphonenumber-js/min";
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

/** White space beside the plain space, for the engine and for JavaScript alike: they do not agree on `\s`. */
const blanks = "\\t\\n\\x0B\\f\\r\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
const blanksSql = blanks.replace(/\\[xu]([0-9A-F]+)/g, "\\x{$1}");
const everyBlank = new RegExp(`[ ${blanks}]+`, "g");
const outerBlanks = new RegExp(`^[ ${blanks}]+|[ ${blanks}]+$`, "g");

/** What is known of a value beside the value itself. */
export type ValueKind = {
  entity: PiiEntity | null;
  scheme: string | null;
  /** ISO 3166 country that phone numbers without a prefix belong to; without it they stay as they are. */
  region?: string | undefined;
};

/**
 * The form in which two spellings of one value are equal, so that they get the same pseudonym in every
 * table: e-mail addresses in lower case, phone numbers with their country, numbers without separators, names
 * without double spaces, composed and decomposed letters alike. The SQL and {@link normalise} agree.
 */
export function normaliseSql(text: string, { entity, scheme, region }: ValueKind): string {
  // Replacing costs ten times as much as looking whether there is anything to replace.
  if (entity === "PHONE") return phoneSql(text, region);
  if (entity !== null && compact.includes(entity)) {
    const stripped = `regexp_replace(upper(${text}), '[^\\pL\\pN]', '', 'g')`;
    return scheme === "CPR"
      ? `CASE WHEN regexp_full_match(${text}, '[0-9]{6}-?[0-9]{4}') THEN replace(${text}, '-', '') ELSE lpad(${stripped}, greatest(10, length(${stripped}))::INTEGER, '0') END`
      : `CASE WHEN regexp_full_match(${text}, '[0-9A-Z]+') THEN ${text} ELSE ${stripped} END`;
  }
  if (entity !== null && exact.includes(entity))
    return `CASE WHEN regexp_matches(${text}, '^[ ${blanksSql}]|[ ${blanksSql}]$') THEN regexp_replace(${text}, '^[ ${blanksSql}]+|[ ${blanksSql}]+$', '', 'g') ELSE ${text} END`;
  const single = `regexp_replace(nfc_normalize(${text}), '[ ${blanksSql}]+', ' ', 'g')`;
  return `CASE WHEN regexp_matches(${text}, '[^ -~]|  ') THEN replace(lower(replace(trim(${single}), 'İ', 'i')), 'ς', 'σ') ELSE lower(trim(${text})) END`;
}

export function normalise(text: string, { entity, scheme, region }: ValueKind): string {
  if (entity === "PHONE") return normalisePhone(text, region);
  if (entity !== null && compact.includes(entity)) {
    const bare = upper(text).replace(/[^\p{L}\p{N}]/gu, "");
    return scheme === "CPR" ? bare.padStart(10, "0") : bare;
  }
  if (entity !== null && exact.includes(entity)) return text.replace(outerBlanks, "");
  const single = text.normalize("NFC").replace(everyBlank, " ").trim();
  return single.replaceAll("İ", "i").toLowerCase().replaceAll("ς", "σ");
}

/** Letter by letter, as the engine does: `ß` stays one letter. */
function upper(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text.toUpperCase()
    : [...text].map((one) => ([...one.toUpperCase()].length === 1 ? one.toUpperCase() : one)).join("");
}

/** Countries whose numbers keep their first zero abroad. */
const keepsZero: readonly string[] = ["IT", "SM", "VA"];

/**
 * What a number without a prefix lacks: the country's code, behind it what is dialled inside the country only. A number
 * of eight digits and more behind the code is taken for one that has it.
 */
function homeOf(region: string | undefined): { code: string; trunk: string } | null {
  if (region === undefined || !isSupportedCountry(region)) return null;
  const code = getCountryCallingCode(region);
  const trunk = code === "7" ? "8" : code === "1" ? "1" : keepsZero.includes(region) ? "" : "0";
  return { code, trunk };
}

/** The digits of a phone number as they are dialled at home, and the country's code that may stand before them. */
export function atHome(text: string, region: string | undefined): { code: string; digits: string } {
  const digits = normalisePhone(text, region);
  const code = homeOf(region)?.code ?? "";
  return { code, digits: code !== "" && digits.startsWith(code) ? digits.slice(code.length) : digits };
}

function phoneSql(text: string, region: string | undefined): string {
  const digits = `regexp_replace(replace(${text}, '(0)', ''), '[^0-9]', '', 'g')`;
  const home = homeOf(region);
  const national = home
    ? `CASE WHEN regexp_full_match(${digits}, '${home.code}[0-9]{8,}') THEN ${digits} ELSE '${home.code}' || ${home.trunk === "" ? digits : `regexp_replace(${digits}, '^${home.trunk}', '')`} END`
    : digits;
  return `CASE WHEN regexp_full_match(${text}, '[+][1-9][0-9]*') THEN ltrim(${text}, '+') WHEN regexp_matches(${text}, '^[^0-9]*[+]') THEN ${digits} WHEN regexp_matches(${text}, '^[^0-9]*00') THEN regexp_replace(${digits}, '^00', '') ELSE ${national} END`;
}

function normalisePhone(text: string, region: string | undefined): string {
  const digits = text.replaceAll("(0)", "").replace(/[^0-9]/g, "");
  if (/^[^0-9]*\+/.test(text)) return digits;
  if (/^[^0-9]*00/.test(text)) return digits.replace(/^00/, "");
  const home = homeOf(region);
  if (!home || new RegExp(`^${home.code}[0-9]{8,}$`).test(digits)) return digits;
  return home.code + (home.trunk !== "" && digits.startsWith(home.trunk) ? digits.slice(1) : digits);
}
