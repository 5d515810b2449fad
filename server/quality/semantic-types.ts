import type { ColumnType, InferredType } from "@/server/profiling/schema";
import { countryShape, currencyShape } from "./checks/code-shapes";

/**
 * A meaning that a column's values have beside their type, and with it what makes a value valid.
 * `sql` is true for a valid value `v` (text, trimmed); it must accept at least what `test` accepts.
 */
export type SemanticType = {
  id: string;
  label: string;
  /** Words in a header that announce it, as whole words of the folded header. */
  header: RegExp;
  types: readonly ColumnType[];
  /** Only believed when the header says so too, as the shape alone is too common. */
  needsHeader?: boolean;
  /** Share of values that must be valid where the header says so, if more than usual. */
  atLeast?: number;
  /** What the valid values must be like as a whole, where a header alone misleads. */
  fits?: (valid: readonly string[]) => boolean;
  test: (text: string) => boolean;
  sql: (v: string) => string;
};

const shaped = (shape: string) => {
  const whole = new RegExp(`^(?:${shape})$`);
  return {
    test: (text: string) => whole.test(text),
    sql: (v: string) => `regexp_full_match(${v}, '${shape.replaceAll("'", "''")}')`,
  };
};

const ranged = (low: number, high: number) => ({
  test: (text: string) => {
    const value = Number(text.replace(",", "."));
    return text !== "" && value >= low && value <= high;
  },
  sql: (v: string) => `TRY_CAST(replace(${v}, ',', '.') AS DOUBLE) BETWEEN ${low} AND ${high}`,
});

/** Day, month and the last two figures of a year exist; numbers since 2007 need not pass modulus 11. */
const cprDate = "(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}";

/** With or without a scheme: a bare host name is an address too, in a column of addresses. */
const webAddress =
  "(?i)((https?|ftp)://([^\\s/?#]+[.:]|localhost)[^\\s]*|([a-z0-9_-]+[.])+[a-z]{2,24}([/:?#][^\\s]*)?)";

/** The address, or several: beside each other, or one that a text names and links to. */
const webAddresses = `${webAddress}([\\s;,(]+(${webAddress.replace("(?i)", "")}))*`;

/** A phone number as people write it: with its prefix, letters for its last digits, an extension. */
const phoneNumber =
  "[+(（]{0,2} ?[0-9][0-9 ()（）./\\x{00a0}-]{5,22}([0-9)）]|-[A-Z]{3,7}|[0-9)]-[A-Z]{4})( ?([xX#]|[Ee]xt[.]?) ?[0-9]{1,6})?";
/** One or several of them, each with its kind before it. */
const phoneNumbers = `([(]?[A-Za-z]{1,8}[.:)]+ ?)?${phoneNumber}(\\s*[;/,\\n]\\s*([(]?[A-Za-z]{1,8}[.:)]+ ?)?${phoneNumber})*`;

const numbers: readonly ColumnType[] = ["integer", "decimal", "text"];

export const semanticTypes: readonly SemanticType[] = [
  {
    id: "email",
    label: "e-mail address",
    header: /\b(e ?mail|mail|epost)\b/,
    types: ["text"],
    ...shaped("[^\\s@,;<>()]+@[^\\s@,;<>()._-][^\\s@,;<>()]*[.][A-Za-z]{2,24}"),
  },
  {
    id: "cpr",
    label: "Danish CPR number",
    header: /\b(cpr|personnummer|cprnr|cpr nr|person nr)\b/,
    types: ["text", "integer"],
    needsHeader: true,
    ...shaped(`${cprDate}[- ]?[0-9]{4}|[1-9](0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}`),
  },
  {
    id: "cvr",
    label: "Danish CVR number",
    header: /\b(cvr|cvrnr|cvr nr)\b/,
    types: ["text", "integer"],
    needsHeader: true,
    ...shaped("(DK ?)?[1-9][0-9]{7}"),
  },
  {
    id: "phone",
    label: "phone number",
    header:
      /\b(phone|telephone|tel|tlf|telefon|mobile?|mobil|cell|fax|telefonnummer|mobilnummer|phonenumber|phone number)\b/,
    types: ["text"],
    needsHeader: true,
    ...shaped(
      "[+]?[(]?[0-9][0-9 ()./\\x{00a0}-]{5,22}[0-9)]( ?(x|ext[.]?) ?[0-9]{1,6})?".replaceAll(
        "\\x{00a0}",
        " ",
      ),
    ),
    sql: (v: string) => `regexp_full_match(${v}, '${phoneNumbers}')`,
  },
  {
    id: "url",
    label: "web address",
    header: /\b(url|website|web|link|homepage|hjemmeside)\b/,
    types: ["text"],
    ...shaped(
      "([Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://([^\\s/?#]+[.:]|localhost)[^\\s]*|[Ww][Ww][Ww][.][^\\s/]+[.][^\\s]{2,}",
    ),
    sql: (v: string) => `regexp_full_match(${v}, '${webAddresses}')`,
  },
  {
    id: "uuid",
    label: "UUID",
    header: /\b(uuid|guid)\b/,
    types: ["text"],
    ...shaped("[{]?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}[}]?"),
  },
  {
    id: "ip_address",
    label: "IP address",
    header: /\b(ip|ip address|ipaddress)\b/,
    types: ["text"],
    ...shaped(
      "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])|([0-9a-fA-F]{0,4}:){3,7}[0-9a-fA-F.]*",
    ),
  },
  {
    id: "country",
    label: "country",
    header: /\b(country|land|nation|pays|pais|landekode|country code|countrycode)\b/,
    types: ["text"],
    needsHeader: true,
    // Regions, programmes and parts of countries stand under the same header: then it is no list of countries.
    atLeast: 0.8,
    ...countryShape,
  },
  {
    id: "currency",
    label: "currency",
    header: /\b(currency|valuta|ccy|currency code)\b/,
    types: ["text"],
    needsHeader: true,
    ...currencyShape,
  },
  {
    id: "age",
    label: "age in years",
    header: /\b(age|alder|age years|alter)\b/,
    types: numbers,
    needsHeader: true,
    // Months, days and ages less a mean stand under the same header.
    atLeast: 0.9,
    fits: (valid) => valid.filter((text) => Number(text) > 100).length <= Math.max(1, valid.length * 0.01),
    ...ranged(0, 125),
  },
  {
    id: "latitude",
    label: "latitude",
    header: /\b(lat|latitude|breddegrad)\b/,
    types: ["decimal"],
    needsHeader: true,
    atLeast: 0.9,
    ...ranged(-90, 90),
  },
  {
    id: "longitude",
    label: "longitude",
    header: /\b(lon|lng|long|longitude|laengdegrad|længdegrad)\b/,
    types: ["decimal"],
    needsHeader: true,
    atLeast: 0.9,
    ...ranged(-180, 180),
  },
];

/** Share of the values that must be valid: with a header that announces the type, and without. */
const announced = 0.3;
const unannounced = 0.8;
/** Of fewer values a few wrong ones are a large share. */
const fewValues = 20;

/**
 * The semantic type of a column, from its header and a sample of its values; null where none is well
 * supported. A header alone is not enough, nor is a shape that many other columns have.
 */
export function semanticTypeOf(
  name: string,
  inferred: InferredType,
  values: readonly string[],
): string | null {
  if (values.length === 0) return null;
  const header = foldHeader(name);
  for (const type of semanticTypes) {
    if (!type.types.includes(inferred.type)) continue;
    const said = type.header.test(header);
    if (!said && type.needsHeader) continue;
    const valid = values.filter((value) => type.test(value));
    const share = valid.length / values.length;
    const expected = values.length < fewValues ? announced : (type.atLeast ?? announced);
    const enough = share >= (said ? expected : unannounced) && share > 0;
    if (enough && (type.fits?.(valid) ?? true)) return type.id;
  }
  return null;
}

/** `customerEmail_2` → `customer email 2`. */
export function foldHeader(name: string): string {
  return name
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Headers of columns that number or name the rows of their table. */
const idHeader =
  /^(id|key|uuid|guid|row id|rowid|record id|rec id|recid|object id|objectid|oid|fid|pk|nr|no|nummer|lbnr|løbenummer|index|idx)$/;

export function isIdHeader(name: string): boolean {
  return idHeader.test(foldHeader(name));
}
