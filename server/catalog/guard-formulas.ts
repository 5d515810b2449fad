import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also in full width. */
const formula = "^[=+\\-@\\t\\r\\n＝＋－＠]";
/** Signed numbers and phone numbers: nothing but digits and what stands between them calls no function. */
const plain = "^[+-]? ?\\(?[0-9][0-9 .,()/-]*(e[+-]?[0-9]+)? ?%?$";

/**
 * `select` with an apostrophe before every text, and every name of a column, that a spreadsheet would run as a
 * formula. Other types, numbers written as text and phone numbers stay as they are.
 */
export async function guardFormulas(session: EngineSession, select: string): Promise<string> {
  const columns = await session.rows<{ column_name: string; column_type: string }>(`DESCRIBE ${select}`);
  const cells = columns.map(({ column_name: name, column_type: type }) => {
    const cell = quoteName(name);
    const guarded =
      type === "VARCHAR"
        ? `CASE WHEN regexp_matches(${cell}, ${quoteText(formula)}) AND NOT regexp_matches(${cell}, ${quoteText(plain)}, 'i') THEN '''' || ${cell} ELSE ${cell} END`
        : cell;
    return `${guarded} AS ${quoteName(new RegExp(formula).test(name) ? `'${name}` : name)}`;
  });
  return `SELECT ${cells.join(", ")} FROM (${select})`;
}
