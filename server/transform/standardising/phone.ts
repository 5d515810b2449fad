import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";

/**
 * Without the punctuation people put into phone numbers, `(0)` first: the trunk zero inside an international number.
 * Most hold spaces only, and looking costs a tenth of replacing by pattern.
 */
const bare = (text: string) =>
  `CASE WHEN regexp_full_match(${text}, '[+0-9 ]*') THEN replace(${text}, ' ', '') ELSE regexp_replace(replace(${text}, '(0)', ''), '[\\s().\\-/\\x{00a0}]', '', 'g') END`;

/** Valid Danish subscriber numbers, by the ranges the Danish numbering plan has opened. */
const danish = "([2-7][0-9]|8[126-9]|9[1-46-9])[0-9]{6}";

/** Table that holds what the phone library made of the values no rule covers. */
export const phoneTable = (column: string) => quoteName(`atlas_phone_${column}`);

/**
 * SQL for the E.164 form of `text`. International numbers and Danish ones follow a rule; the rest is
 * looked up in {@link phoneTable}; what is no number stays as it is.
 */
export function phoneExpression(text: string, column: string, region: string): string {
  return `CASE ${rules(text, region)} ELSE coalesce((SELECT e164 FROM ${phoneTable(column)} AS known WHERE known.raw = ${text}), ${text}) END`;
}

function rules(text: string, region: string): string {
  const plain = bare(text);
  const national =
    region === "DK"
      ? ` WHEN regexp_full_match(${plain}, '(0045)?${danish}') THEN '+45' || right(${plain}, 8)`
      : "";
  return `WHEN ${text} IS NULL THEN NULL WHEN regexp_full_match(${plain}, '[+][1-9][0-9]{7,14}') THEN ${plain}${national}`;
}

/** Asks the phone library about each distinct value the rules leave over. */
export async function preparePhones(
  session: EngineSession,
  raw: string,
  column: string,
  text: string,
  region: string,
): Promise<void> {
  const table = phoneTable(column);
  await session.run(`CREATE OR REPLACE TEMP TABLE ${table} (raw VARCHAR, e164 VARCHAR)`);
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/max");
  const left = `SELECT DISTINCT ${text} AS v FROM ${quoteName(raw)} WHERE (CASE ${rules(text, region)} END) IS NULL AND (${text}) IS NOT NULL`;
  let pending: string[] = [];
  for await (const rows of session.chunks<{ v: string }>(left)) {
    for (const { v } of rows) {
      const number = parsePhoneNumberFromString(v, region as never);
      // A number the library does not hold for valid, or one with an extension, would lose something.
      if (number?.isValid() && !number.ext) pending.push(`(${quoteText(v)}, ${quoteText(number.number)})`);
    }
    pending = await flush(session, table, pending, 2000);
  }
  await flush(session, table, pending, 1);
}

async function flush(
  session: EngineSession,
  table: string,
  values: string[],
  atLeast: number,
): Promise<string[]> {
  if (values.length < atLeast) return values;
  await session.run(`INSERT INTO ${table} VALUES ${values.join(", ")}`);
  return [];
}
