import { type EngineSession, quoteName } from "@/server/platform/engine";
import { rowsOfSlices, type SliceOf, widestWhole } from "@/server/platform/engine-slices";

const sampleRows = 20_000;
const sampleCells = 1_500_000;
/** Rows of the sample whose values are looked at to propose types. */
const proposedFrom = 5000;

/**
 * A relation with at most some 20,000 rows spread evenly over the table; the table itself if it is small. `of`: where
 * one column of it is read from by itself.
 */
export type TableSample = { relation: string; rows: number; of: SliceOf };

/**
 * Draws the sample that everything after it shares: the same rows on every call.
 *
 * @param columns how many the relation has
 * @param of where one column of it is read from by itself
 */
export async function drawSample(
  session: EngineSession,
  relation: string,
  rows: number,
  columns: number,
  of: SliceOf,
): Promise<TableSample> {
  const wanted = Math.max(500, Math.min(sampleRows, Math.floor((sampleCells * 4) / Math.max(1, columns))));
  const every = Math.floor(rows / wanted);
  if (every <= 1) return { relation, rows, of };
  const table = `${relation}_sample`;
  const drawn = `hash(_row) % ${every} = 0`;
  // A copy of thousands of columns would take gigabytes.
  const wide = columns > widestWhole;
  await session.run(
    `CREATE OR REPLACE TEMP ${wide ? "VIEW" : "TABLE"} ${quoteName(table)} AS SELECT * FROM ${quoteName(relation)} WHERE ${drawn}`,
  );
  const { n } = await session.row<{ n: number }>(`SELECT count(*) AS n FROM ${quoteName(table)}`);
  return { relation: table, rows: n, of: wide ? rowsOfSlices(session, of, drawn) : async () => table };
}

/**
 * Values of each column from the sample. Columns that are mostly empty there get their first filled
 * values of the whole table instead, so that none goes unseen.
 */
export async function sampleColumns(
  session: EngineSession,
  relation: string,
  sample: Pick<TableSample, "relation" | "rows">,
  columns: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(columns.map((name) => [name, []]));
  if (columns.length === 0 || sample.rows === 0) return found;
  const wanted = Math.max(200, Math.min(proposedFrom, Math.floor(sampleCells / columns.length)));
  const every = Math.floor(sample.rows / wanted);
  const where = every > 1 ? ` WHERE hash(_row + 7) % ${every} = 0` : "";
  const sampled = await session.texts(
    columns.map(quoteName),
    `FROM ${quoteName(sample.relation)}${where}`,
    wanted,
  );
  for (const [i, name] of columns.entries()) {
    const list = found.get(name);
    for (const row of sampled) keep(list, row[i]);
  }
  if (every <= 1 && sample.relation === relation) return found;
  for (const [name, list] of found) {
    if (list.length >= 100) continue;
    const c = quoteName(name);
    const more = await session.rows(
      `SELECT ${c} AS v FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL AND ${c} <> '' LIMIT 2000`,
    );
    list.length = 0;
    for (const row of more) keep(list, row.v);
  }
  return found;
}

function keep(list: string[] | undefined, value: unknown): void {
  if (typeof value !== "string") return;
  const text = value.trim();
  if (text !== "") list?.push(text);
}
