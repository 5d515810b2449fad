import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { missingSpellings } from "../missing-values";
import type { ColumnType } from "../schema";

export type ValueCount = { value: string; count: number };

/** What one scan of cheap comparisons tells of a column. Counts are rows. */
export type BlankCounts = {
  /** Neither NULL nor empty nor white space only. */
  present: number;
  empty: number;
  padded: boolean;
};

/** Empty and padded values of every column. */
export async function countBlank(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  native: ReadonlyMap<string, ColumnType>,
): Promise<{ rows: number; of: (name: string) => BlankCounts }> {
  const parts = columns.map((name, i) => {
    const c = quoteName(name);
    if (native.has(name)) return `count(${c}) AS p${i}`;
    // Everything below '!' starts with white space or is empty: a comparison of the first bytes.
    return `count(${c}) AS p${i}, count_if(${c} < '!') AS b${i}, count_if(ends_with(${c}, ' ')) AS r${i}`;
  });
  const row = await session.row(`SELECT count(*) AS total, ${parts.join(", ")} FROM ${quoteName(relation)}`);
  const rows = Number(row.total);
  const some = (letter: string) => columns.filter((_, i) => Number(row[`${letter}${i}`] ?? 0) > 0);
  const white = await countWhite(session, relation, some("b"));
  const found = new Map(
    columns.map((name, i): [string, BlankCounts] => {
      const blank = white.get(name) ?? 0;
      const present = Number(row[`p${i}`]) - blank;
      const count = (letter: string) => Number(row[`${letter}${i}`] ?? 0);
      return [
        name,
        {
          present,
          empty: rows - present,
          padded: count("b") > blank || count("r") > 0,
        },
      ];
    }),
  );
  const none: BlankCounts = { present: 0, empty: rows, padded: false };
  return { rows, of: (name) => found.get(name) ?? none };
}

/** Rows that are empty or white space only, in columns where some value starts like that. */
async function countWhite(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): Promise<Map<string, number>> {
  if (columns.length === 0) return new Map();
  const parts = columns.map((name, i) => {
    const c = quoteName(name);
    return `count(*) FILTER (${c} < '!' AND trim(${c}, E' \\t\\r\\n') = '') AS w${i}`;
  });
  const row = await session.row(`SELECT ${parts.join(", ")} FROM ${quoteName(relation)}`);
  return new Map(columns.map((name, i) => [name, Number(row[`w${i}`])]));
}

/** Statements over more columns than this take longer to plan per column than to run per row. */
const widest = 50;

/** Rows per spelling of "missing" of columns of text, by column, most frequent first. */
export async function countMissing(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): Promise<Map<string, ValueCount[]>> {
  const found = new Map<string, ValueCount[]>();
  if (columns.length === 0) return found;
  const sql = columns.length > widest ? missingOfMany(relation, columns) : missingOfFew(relation, columns);
  const rows = await session.rows<ValueCount & { i: number }>(`${sql} ORDER BY i, count DESC, value`);
  for (const { i, value, count } of rows) {
    const name = columns[i];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), { value, count }]);
  }
  return found;
}

const spellings = missingSpellings.map(quoteText).join(", ");

/** One scan per column. A list in WHERE is far cheaper than one in a FILTER. */
function missingOfFew(relation: string, columns: readonly string[]): string {
  const queries = columns.map((name, i) => {
    const c = quoteName(name);
    return `SELECT ${i} AS i, ${c} AS value, count(*) AS count FROM ${quoteName(relation)} WHERE ${c} IN (${spellings}) GROUP BY ALL`;
  });
  return queries.join(" UNION ALL ");
}

/** One scan of all columns, cell by cell. */
function missingOfMany(relation: string, columns: readonly string[]): string {
  return `SELECT i, value, count(*) AS count FROM (
    SELECT unnest(range(${columns.length})) AS i, unnest([${columns.map(quoteName).join(", ")}]) AS value
    FROM ${quoteName(relation)}) WHERE value IN (${spellings}) GROUP BY ALL`;
}
