import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { readAs, type TextReading } from "@/server/platform/engine-formats";
import type { PiiEntity, PiiSpan } from "../pii/schema";

/** A column of text; with a reading where its values are numbers or dates, which then hold nobody. */
export type SearchedColumn = { name: string; reading?: TextReading };

/** Finds personal data in one cell; `usual`: it has the shape that many cells of its column have. */
export type StrayFinder = (cell: string, usual: boolean) => PiiSpan[];

export type Strays = { entity: PiiEntity; cells: number; values: string[] };

/** Share of the filled cells from which a shape is a usual one of the column. */
const usualShare = 0.02;

/**
 * Single cells with personal data in columns that were not found to hold any, by column.
 *
 * @param pattern what a cell must match to be looked at, for the engine
 */
export async function findStrayCells(
  session: EngineSession,
  relation: string,
  columns: readonly SearchedColumn[],
  pattern: string,
  find: StrayFinder,
): Promise<Map<string, Strays>> {
  const found = new Map<string, Strays>();
  if (columns.length === 0) return found;
  const suspect = ({ name, reading }: SearchedColumn) => {
    const unread = reading ? `(${readAs(quoteName(name), reading)}) IS NULL AND ` : "";
    return `${unread}regexp_matches(${quoteName(name)}, ${quoteText(pattern)})`;
  };
  const counts = columns.flatMap((column, i) => [
    `count(*) FILTER (${suspect(column)}) AS s${i}`,
    `count(nullif(${quoteName(column.name)}, '')) AS f${i}`,
  ]);
  const row = await session.row(`SELECT ${counts.join(", ")} FROM ${quoteName(relation)}`);
  for (const [i, column] of columns.entries()) {
    if (Number(row[`s${i}`]) === 0) continue;
    const c = quoteName(column.name);
    const cells = session.chunks<{ cell: string; n: number; usual: boolean }>(
      `WITH suspects AS (
         SELECT ${c} AS cell, count(*) AS n, regexp_replace(regexp_replace(${c}, '[0-9]', '9', 'g'), '\\pL+', 'A', 'g') AS shape
         FROM ${quoteName(relation)} WHERE ${suspect(column)} GROUP BY ALL)
       SELECT cell, n::INTEGER AS n, alike > ${Math.max(2, Number(row[`f${i}`]) * usualShare)} AS usual
       FROM (SELECT *, sum(n) OVER (PARTITION BY shape) AS alike FROM suspects) WHERE NOT usual OR contains(cell, '@')`,
    );
    for await (const chunk of cells)
      for (const { cell, n, usual } of chunk) {
        const [first] = find(cell, usual);
        if (!first) continue;
        const known = found.get(column.name) ?? { entity: first.entity, cells: 0, values: [] };
        known.cells += n;
        known.values.push(cell);
        found.set(column.name, known);
      }
  }
  return found;
}
