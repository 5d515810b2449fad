/**
 * How text is read as a typed value, as SQL the engine runs. One place, because inference counts the
 * values a reading fits and standardising applies the very same reading.
 *
 * Every reading is strict: it answers NULL unless the whole text has the expected shape, so nothing
 * the engine would tolerate (`1e5` as an integer, `007`, `5 ` with letters after it) slips through.
 */
export type TextReading = {
  type: "text" | "integer" | "decimal" | "boolean" | "date" | "time" | "timestamp" | "json";
  /** A format of {@link dateReadings}, or `scientific` for decimals with an exponent. */
  format: string | null;
  decimal: "point" | "comma" | null;
  thousands: "point" | "comma" | "space" | "apostrophe" | null;
  precision?: number | undefined;
  scale?: number | undefined;
};

/** What the engine calls the types that columns are kept as. */
export const keptTypes: Readonly<Record<TextReading["type"], string>> = {
  text: "VARCHAR",
  integer: "BIGINT",
  decimal: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  time: "TIME",
  timestamp: "TIMESTAMP",
  json: "VARCHAR",
};

type DateReading = {
  format: string;
  type: "date" | "time" | "timestamp";
  /** Shape of the text; the same syntax in RE2 and JavaScript, without anchors. */
  shape: string;
  /** SQL for the value of `v`, given that the shape fits; NULL where the calendar says no. */
  read: (v: string) => string;
};

const day = "(0?[1-9]|[12][0-9]|3[01])";
const month = "(0?[1-9]|1[0-2])";
const year = "(1[0-9]{3}|2[0-9]{3})";
const clock = "([01]?[0-9]|2[0-3]):[0-5][0-9]";
const seconds = ":[0-5][0-9]([.][0-9]{1,6})?";
const zone = " ?(Z|UTC|[+-][0-9]{2}(:?[0-9]{2})?)";
const monthName =
  "([Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
const fullMonth =
  "([Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)";

const isoDay = "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const isoClock = "([01][0-9]|2[0-3]):[0-5][0-9]";

/** try_strptime with the format, as `type`. */
const parsed = (format: string, type: string) => (v: string) => `try_strptime(${v}, '${format}')::${type}`;

function datesWith(separator: string, escaped: string): DateReading[] {
  const dmy = `%d${separator}%m${separator}%Y`;
  const mdy = `%m${separator}%d${separator}%Y`;
  const dmyShape = `${day}${escaped}${month}${escaped}${year}`;
  const mdyShape = `${month}${escaped}${day}${escaped}${year}`;
  const times = [
    { suffix: " %H:%M", shape: ` ${clock}` },
    { suffix: " %H:%M:%S", shape: ` ${clock}:[0-5][0-9]` },
    { suffix: " %I:%M %p", shape: " (0?[1-9]|1[0-2]):[0-5][0-9] [AaPp][Mm]" },
    { suffix: " %I:%M:%S %p", shape: " (0?[1-9]|1[0-2]):[0-5][0-9]:[0-5][0-9] [AaPp][Mm]" },
  ];
  return [
    { format: dmy, type: "date", shape: dmyShape, read: parsed(dmy, "DATE") },
    { format: mdy, type: "date", shape: mdyShape, read: parsed(mdy, "DATE") },
    ...times.flatMap((time): DateReading[] => [
      {
        format: dmy + time.suffix,
        type: "timestamp",
        shape: dmyShape + time.shape,
        read: parsed(dmy + time.suffix, "TIMESTAMP"),
      },
      {
        format: mdy + time.suffix,
        type: "timestamp",
        shape: mdyShape + time.shape,
        read: parsed(mdy + time.suffix, "TIMESTAMP"),
      },
    ]),
  ];
}

const yearFirst = (separator: string, escaped: string): DateReading => ({
  format: `%Y${separator}%m${separator}%d`,
  type: "date",
  shape: `${year}${escaped}${month}${escaped}${day}`,
  read: parsed(`%Y${separator}%m${separator}%d`, "DATE"),
});

/**
 * Dates and times Atlas reads, preferred first where two fit equally (day before month). Two-digit
 * years are not among them: the century would be a guess. Zoned timestamps become UTC.
 */
export const dateReadings: readonly DateReading[] = [
  { format: "%Y-%m-%d", type: "date", shape: isoDay, read: (v) => `TRY_CAST(${v} AS DATE)` },
  {
    format: "%Y-%m-%dT%H:%M:%S",
    type: "timestamp",
    shape: `${isoDay}[T ]${isoClock}(${seconds})?`,
    read: (v) => `TRY_CAST(${v} AS TIMESTAMP)`,
  },
  {
    format: "%Y-%m-%dT%H:%M:%S%z",
    type: "timestamp",
    shape: `${isoDay}[T ]${isoClock}${seconds}${zone}`,
    read: (v) => `TRY_CAST(${v} AS TIMESTAMPTZ)::TIMESTAMP`,
  },
  {
    format: "%Y/%m/%d %H:%M:%S",
    type: "timestamp",
    shape: `${year}/${month}/${day} ${clock}:[0-5][0-9]`,
    read: parsed("%Y/%m/%d %H:%M:%S", "TIMESTAMP"),
  },
  {
    format: "%Y/%m/%d %H:%M:%S%z",
    type: "timestamp",
    shape: `${year}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01]) ${isoClock}${seconds}${zone}`,
    read: (v) => `TRY_CAST(replace(${v}, '/', '-') AS TIMESTAMPTZ)::TIMESTAMP`,
  },
  yearFirst("/", "/"),
  yearFirst(".", "[.]"),
  ...datesWith("-", "-"),
  ...datesWith("/", "/"),
  ...datesWith(".", "[.]"),
  {
    format: "%d %b %Y",
    type: "date",
    shape: `${day} ${monthName} ${year}`,
    read: parsed("%d %b %Y", "DATE"),
  },
  {
    format: "%d-%b-%Y",
    type: "date",
    shape: `${day}-${monthName}-${year}`,
    read: parsed("%d-%b-%Y", "DATE"),
  },
  {
    format: "%d %B %Y",
    type: "date",
    shape: `${day} ${fullMonth} ${year}`,
    read: parsed("%d %B %Y", "DATE"),
  },
  {
    format: "%b %d, %Y",
    type: "date",
    shape: `${monthName} ${day}, ${year}`,
    read: parsed("%b %d, %Y", "DATE"),
  },
  {
    format: "%B %d, %Y",
    type: "date",
    shape: `${fullMonth} ${day}, ${year}`,
    read: parsed("%B %d, %Y", "DATE"),
  },
  { format: "%H:%M:%S", type: "time", shape: `${clock}${seconds}`, read: (v) => `TRY_CAST(${v} AS TIME)` },
  { format: "%H:%M", type: "time", shape: clock, read: parsed("%H:%M", "TIME") },
];

/** Integers of at most 18 digits without a leading zero, so that a number says all the text said. */
export const integerShape = "0|-?[1-9][0-9]{0,17}";

const groupMark = { point: "[.]", comma: ",", space: "[  ]", apostrophe: "['’]" } as const;
const groupText = { point: ["."], comma: [","], space: [" ", " "], apostrophe: ["'", "’"] } as const;

/** Shape of a number in the given notation. `fraction` allows decimals. */
export function numberShape(reading: Pick<TextReading, "decimal" | "thousands">, fraction: boolean): string {
  const mark = reading.decimal === "comma" ? "," : "[.]";
  const whole =
    reading.thousands === null
      ? "(0|[1-9][0-9]*)"
      : `(0|[1-9][0-9]{0,2}(${groupMark[reading.thousands]}[0-9]{3})*|[1-9][0-9]*)`;
  if (!fraction) return `-?${whole}`;
  return `-?(${whole}(${mark}[0-9]+)?|${mark}[0-9]+)`;
}

/** Decimals with an exponent; a point or a signed exponent is demanded, so that an id such as `1e5` stays text. */
export const scientificShape = "-?(0|[1-9][0-9]*)([.][0-9]+([eE][+-]?[0-9]{1,3})?|[eE][+-][0-9]{1,3})?";

/** Words read as true and false, in lower case. A column needs both sides to be read as boolean. */
export const booleanWords: readonly (readonly [yes: string, no: string])[] = [
  ["true", "false"],
  ["yes", "no"],
  ["ja", "nej"],
  ["y", "n"],
  ["j", "n"],
  ["sand", "falsk"],
];

export type ReadingKnowledge = {
  /** Every value is known to fit: the shape need not be tested. */
  trusted?: boolean;
  /** No value starts or ends with white space: nothing need be trimmed. */
  unpadded?: boolean;
};

/** SQL for the typed value of the text expression `v`; NULL where it does not fit. */
export function readAs(v: string, reading: TextReading, known: ReadingKnowledge = {}): string {
  const t = known.unpadded ? v : `trim(${v}, E' \\t\\r\\n')`;
  const strict = (shape: string, value: string) =>
    known.trusted
      ? value
      : `CASE WHEN regexp_full_match(${t}, '${shape.replaceAll("'", "''")}') THEN ${value} END`;
  switch (reading.type) {
    case "integer":
      if (reading.thousands === null && !known.trusted) return roundTrip(t, "BIGINT");
      return strict(numberShape(reading, false), `TRY_CAST(${withoutGroups(t, reading)} AS BIGINT)`);
    case "decimal":
      if (reading.format === "scientific") return strict(scientificShape, `TRY_CAST(${t} AS DOUBLE)`);
      return strict(
        numberShape(reading, true),
        `TRY_CAST(${pointDecimal(withoutGroups(t, reading), reading)} AS DECIMAL(${reading.precision ?? 38},${reading.scale ?? 10}))`,
      );
    case "boolean": {
      const yes = booleanWords.map(([word]) => `'${word}'`).join(", ");
      const no = [...new Set(booleanWords.map(([, word]) => `'${word}'`))].join(", ");
      return `CASE WHEN lower(${t}) IN (${yes}) THEN true WHEN lower(${t}) IN (${no}) THEN false END`;
    }
    case "date":
    case "time":
    case "timestamp": {
      const found = dateReadings.find((one) => one.format === reading.format && one.type === reading.type);
      if (!found) return `TRY_CAST(${v} AS ${reading.type.toUpperCase()})`;
      // The engine writes ISO dates back exactly as it read them: cheaper than a pattern.
      if (found.format === "%Y-%m-%d" && !known.trusted) return roundTrip(t, "DATE");
      return strict(found.shape, found.read(t));
    }
    case "json":
      return `CASE WHEN json_valid(${v}) THEN CAST(${v} AS JSON) END`;
    case "text":
      return v;
  }
}

/** The value where writing it back gives the same text: no leading zero, no 19th digit, no exponent. */
function roundTrip(t: string, type: "BIGINT" | "DATE"): string {
  return `CASE WHEN CAST(TRY_CAST(${t} AS ${type}) AS VARCHAR) = ${t} THEN TRY_CAST(${t} AS ${type}) END`;
}

function withoutGroups(v: string, reading: TextReading): string {
  if (reading.thousands === null) return v;
  return groupText[reading.thousands].reduce(
    (sql, mark) => `replace(${sql}, '${mark === "'" ? "''" : mark}', '')`,
    v,
  );
}

function pointDecimal(v: string, reading: TextReading): string {
  return reading.decimal === "comma" ? `replace(${v}, ',', '.')` : v;
}
