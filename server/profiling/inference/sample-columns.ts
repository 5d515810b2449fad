import { type EngineSession, quoteName } from "@/server/platform/engine";

const sampleRows = 5000;
const sampleCells = 1_500_000;

/**
 * Values of each column from rows spread evenly over the table, the same ones each time. Columns
 * that are mostly empty get their first filled values instead, so that none goes unseen.
 */
export async function sampleColumns(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  rows: number,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(columns.map((name) => [name, []]));
  if (columns.length === 0 || rows === 0) return found;
  const wanted = Math.max(200, Math.min(sampleRows, Math.floor(sampleCells / columns.length)));
  const every = Math.floor(rows / wanted);
  const where = every > 1 ? ` WHERE hash(_row) % ${every} = 0` : "";
  const select = columns.map((name, i) => `${quoteName(name)} AS c${i}`).join(", ");
  const sampled = await session.rows(`SELECT ${select} FROM ${quoteName(relation)}${where}`);
  columns.forEach((name, i) => {
    const list = found.get(name);
    for (const row of sampled) keep(list, row[`c${i}`]);
  });
  if (every <= 1) return found;
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
