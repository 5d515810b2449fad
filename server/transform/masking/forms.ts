import type { PiiEntity } from "../../pii/schema";
import type { ColumnType } from "../../profiling/schema";

/** What a redacted text cell shows. */
export const redactedText = "•••";
/** How a pseudonym begins, so that people and scans know it for one. */
export const pseudonymPrefix = "psn-";
/** Pseudonyms of e-mail addresses stand under a domain that can never exist (RFC 2606). */
export const pseudonymDomain = "masked.invalid";

const numeric: readonly ColumnType[] = ["integer", "decimal"];
const temporal: readonly ColumnType[] = ["date", "timestamp"];

export const isNumeric = (type: ColumnType) => numeric.includes(type);
export const isTemporal = (type: ColumnType) => temporal.includes(type);

/** E.164 country calling codes are prefix-free: one or two digits in these cases, three otherwise. */
const callingCode = "(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})";

/** Digits of the pseudonyms that stand in a form of their own. */
const shortDigits = 24;

/**
 * The pseudonym in the form of its kind; `digest` is 32 hexadecimal digits of `normalised`, all SQL. That of a phone number
 * keeps the country, so it says the same for every spelling as far as the country is known.
 */
export function pseudonymForm(
  digest: string,
  normalised: string,
  { text, entity, region }: { text: string; entity: PiiEntity | null; region?: string | undefined },
  type: ColumnType,
): string {
  if (type === "integer") return `CAST('0x' || left(${digest}, 15) AS BIGINT)`;
  if (type === "decimal") return `CAST(CAST('0x' || left(${digest}, 13) AS BIGINT) AS DOUBLE)`;
  if (entity === "EMAIL")
    return `'${pseudonymPrefix}' || left(${digest}, ${shortDigits}) || '@${pseudonymDomain}'`;
  if (entity === "PHONE") {
    const prefix =
      region === undefined
        ? `regexp_extract(${text}, '^\\s*(?:\\+|00)(${callingCode})', 1)`
        : `regexp_extract(${normalised}, '^${callingCode}')`;
    return `CASE WHEN ${prefix} <> '' THEN '+' || ${prefix} || ' ' ELSE '' END || '${pseudonymPrefix}' || left(${digest}, ${shortDigits})`;
  }
  return `'${pseudonymPrefix}' || ${digest}`;
}

/** As {@link pseudonymForm}, of a value in running text. */
export function pseudonymText(digest: string, normalised: string, entity: PiiEntity | null): string {
  const short = pseudonymPrefix + digest.slice(0, shortDigits);
  if (entity === "EMAIL") return `${short}@${pseudonymDomain}`;
  if (entity !== "PHONE") return pseudonymPrefix + digest;
  const code = new RegExp(`^${callingCode}`).exec(normalised)?.[0];
  return code ? `+${code} ${short}` : short;
}

/** `masked` where the value has the form the mask is made for; anything else that stands in the column is redacted. */
function where(condition: string, masked: string): string {
  return `CASE WHEN ${condition} THEN ${masked} ELSE '${redactedText}' END`;
}

/** An address of version 4, perhaps with a port, or of version 6. */
const isAddress = (text: string) =>
  `regexp_full_match(${text}, '\\s*(?:${octet}(?:[.]${octet}){3}(?::[0-9]+)?|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})(?:/[0-9]+)?\\s*')`;

/** Degrees as a decimal number. */
const degrees = "[-+]?[0-9]{1,3}(?:[.,][0-9]+)?";

/** Part of the value stays readable: enough to recognise one's own, too little to find somebody else's. */
export function partialForm(text: string, entity: PiiEntity | null): string {
  const bare = `regexp_replace(${text}, '[^0-9A-Za-z]', '', 'g')`;
  switch (entity) {
    case "EMAIL":
      return where(
        `regexp_full_match(${text}, '\\s*[^@\\s]+@[^@\\s]+[.]\\pL{2,24}\\s*')`,
        `regexp_replace(${text}, '^\\s*(.)[^@]*@(.)[^@]*(\\.[^.@]*)\\s*$', '\\1•••@\\2•••\\3')`,
      );
    case "CREDIT_CARD":
    case "IBAN":
    case "BANK_ACCOUNT":
      return `CASE WHEN length(${bare}) > 8 THEN '•••• ' || right(${bare}, 4) ELSE '••••' END`;
    case "PHONE":
      return `CASE WHEN length(${bare}) > 6 THEN regexp_extract(${text}, '^\\s*(?:\\+|00)${callingCode}') || '•••• ' || right(${bare}, 2) ELSE '••••' END`;
    case "NATIONAL_ID":
    case "TAX_ID":
    case "PASSPORT":
    case "DRIVING_LICENCE":
    case "MEDICAL_ID":
      return `CASE WHEN length(${bare}) > 6 THEN '••••••' || right(${bare}, 2) ELSE '••••••' END`;
    case "PERSON":
      return where(
        `NOT regexp_matches(${text}, '[\\pN@_/]')`,
        `regexp_replace(${text}, '(\\pL)[\\pL\\pM''’-]*', '\\1•••', 'g')`,
      );
    case "IP_ADDRESS":
      return where(isAddress(text), `regexp_replace(${text}, '^\\s*([^.:]*[.:][^.:]*[.:]).*$', '\\1•••')`);
    // Of a few words the first letter says all.
    case "GENDER":
    case "HEALTH":
    case "NATIONALITY_RELIGION_POLITICS":
    case "PASSWORD":
    case "SECRET":
      return `'${redactedText}'`;
    default:
      return `CASE WHEN length(${text}) > 3 THEN left(${text}, 1) || '•••' ELSE '•••' END`;
  }
}

/**
 * Less precise: year, area, network, band. Kinds without a coarser form are redacted. What cannot be a value of
 * its kind (an age of 900, a network of 999) is not made to look like one: it is redacted, a number becomes null.
 */
export function generalForm(
  column: string,
  text: string,
  entity: PiiEntity | null,
  type: ColumnType,
): string {
  if (type === "date") return `make_date(year(${column}), 1, 1)`;
  if (type === "timestamp") return `CAST(make_date(year(${column}), 1, 1) AS TIMESTAMP)`;
  if (entity === "GEO_COORDINATE")
    return isNumeric(type)
      ? `CASE WHEN abs(${column}) <= 180 THEN round(${column}, 1) END`
      : where(
          `regexp_full_match(${text}, '\\s*${degrees}(?:\\s*[,;/ ]\\s*${degrees})?\\s*')`,
          // A comma beside points separates the two numbers.
          `CASE WHEN ${text} LIKE '%.%' THEN regexp_replace(${text}, '([.][0-9])[0-9]+', '\\1', 'g') ELSE regexp_replace(${text}, '(,[0-9])[0-9]+', '\\1', 'g') END`,
        );
  if (isNumeric(type)) {
    const lower =
      entity === "AGE" || entity === "POSTAL_CODE"
        ? lowerBound(column, entity)
        : isQuantity(entity)
          ? magnitude(column)
          : "NULL";
    return type === "integer" ? `CAST(${lower} AS BIGINT)` : lower;
  }
  switch (entity) {
    case "DATE_OF_BIRTH":
    case "DATE":
      return yearForm(text);
    case "AGE":
      return ageForm(text);
    case "POSTAL_CODE":
      return postalForm(`trim(${text})`);
    case "IP_ADDRESS":
      return where(
        isAddress(text),
        `CASE WHEN ${text} LIKE '%.%' THEN regexp_replace(${text}, '^\\s*([0-9]+[.][0-9]+)[.].*$', '\\1.0.0/16') ELSE regexp_replace(${text}, '^\\s*([0-9a-fA-F]*:[0-9a-fA-F]*):.*$', '\\1::/32') END`,
      );
    default:
      return `'${redactedText}'`;
  }
}

/** The highest age taken for one. */
const oldest = 125;
const octet = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";

/** The first group of the first pattern that fits, else redacted. */
function firstOf(text: string, patterns: readonly (readonly [pattern: string, prefix: string])[]): string {
  const cases = patterns.map(
    ([pattern, prefix]) =>
      `WHEN regexp_matches(${text}, '${pattern}') THEN '${prefix}' || regexp_extract(${text}, '${pattern}', 1)`,
  );
  return `CASE ${cases.join(" ")} ELSE '${redactedText}' END`;
}

const dayDigits = "(?:0[1-9]|[12][0-9]|3[01])";
const monthDigits = "(?:0[1-9]|1[0-2])";

/** The year of a date however it is written; of two digits only these are said, since the century would be a guess. */
function yearForm(text: string): string {
  return firstOf(text, [
    ["(?:^|[^0-9])((?:1[5-9]|20)[0-9]{2})(?:[^0-9]|$)", ""],
    [`^\\s*((?:18|19|20)[0-9]{2})${monthDigits}${dayDigits}(?:[^0-9]|$)`, ""],
    [`^\\s*${dayDigits}${monthDigits}((?:18|19|20)[0-9]{2})\\s*$`, ""],
    ["^\\s*(3[2-9]|[4-9][0-9])[-/. ][0-9]{1,2}[-/. ][0-9]{1,2}\\s*$", "••"],
    ["^\\s*[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ]([0-9]{2})\\s*$", "••"],
  ]);
}

/** Ten years, as `30–39`, of an age with or without its unit. */
function ageForm(text: string): string {
  const years = `TRY_CAST(regexp_extract(${text}, '^\\s*([0-9]{1,3})(?:[.,][0-9]+)?\\s*(?:\\pL+[.]?)?\\s*$', 1) AS INTEGER)`;
  const decade = `(${years} // 10 * 10)`;
  return `CASE WHEN ${years} BETWEEN 0 AND ${oldest} THEN ${decade} || '–' || (${decade} + 9) ELSE '${redactedText}' END`;
}

function postalForm(text: string): string {
  return `CASE WHEN length(${text}) <= 12 AND regexp_matches(${text}, '[0-9]') THEN left(${text}, greatest(1, least(3, length(${text}) - 2))) || '••' ELSE '${redactedText}' END`;
}

/** Text that can be read as a date or number, generalised as such; `value` is SQL of what was read, null where it cannot be. */
export function readForm(value: string, type: ColumnType, text: string, entity: PiiEntity | null): string {
  if (isTemporal(type)) return `coalesce(CAST(year(${value}) AS VARCHAR), ${yearForm(text)})`;
  if (!isNumeric(type) || !isQuantity(entity)) return generalForm(text, text, entity, "text");
  const band = `regexp_replace(CAST(CAST(${magnitude(value)} AS DOUBLE) AS VARCHAR), '[.]0$', '')`;
  return `coalesce(${band}, '${redactedText}')`;
}

/** What is measured has a first digit that says something; numbers that name somebody (cards, accounts) have none. */
const isQuantity = (entity: PiiEntity | null) => entity === null || entity === "HEALTH";

const lowerBound = (column: string, entity: "AGE" | "POSTAL_CODE") =>
  entity === "AGE"
    ? `CASE WHEN ${column} BETWEEN 0 AND ${oldest} THEN floor(${column} / 10) * 10 END`
    : `floor(${column} / 100) * 100`;

/** The number cut to its first digit: 52,310 becomes 50,000. Rounding keeps 0.3 from being a little less. */
const magnitude = (column: string) => {
  const power = `pow(10, floor(log10(abs(${column}))))`;
  return `CASE WHEN ${column} = 0 THEN 0 ELSE round(trunc(round(${column} / ${power}, 9)) * ${power}, 12) END`;
};
