import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";

const shapedRows = 20_000;
const shapedCells = 2_000_000;
const kept = 10;

type Shapes = { rows: number; of: (name: string) => { pattern: string; count: number }[] };

/** The most frequent shapes of every text column, counted in rows spread evenly over the table. */
export async function shapesOf(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
  sample?: { relation: string; rows: number },
): Promise<Shapes> {
  const texts = columns.filter((column) => column.type === "text");
  if (texts.length === 0) return { rows: 0, of: () => [] };
  const total = sample?.rows ?? (await countRows(session, relation));
  const wanted = Math.max(100, Math.min(shapedRows, Math.floor(shapedCells / texts.length)));
  const every = Math.max(1, Math.floor(total / wanted));
  const where = every > 1 ? ` WHERE hash(_row + 13) % ${every} = 0` : "";
  const source = quoteName(sample?.relation ?? relation);
  const found = new Map<string, { pattern: string; count: number }[]>();
  let rows = 0;
  for (let start = 0; start < texts.length; start += 100) {
    const batch = texts.slice(start, start + 100);
    const counts = batch.map(() => new Map<string, number>());
    const select = batch.map(({ name }, i) => `${quoteName(name)} AS c${i}`).join(", ");
    rows = 0;
    for await (const chunk of session.chunks(`SELECT ${select} FROM ${source}${where}`)) {
      rows += chunk.length;
      for (const row of chunk)
        counts.forEach((seen, i) => {
          const value = row[`c${i}`];
          if (typeof value !== "string") return;
          const shape = shapeOf(value);
          seen.set(shape, (seen.get(shape) ?? 0) + 1);
        });
    }
    batch.forEach(({ name }, i) => {
      const list = [...(counts[i] ?? new Map<string, number>())].map(([pattern, count]) => ({
        pattern,
        count,
      }));
      list.sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
      found.set(name, list.slice(0, kept));
    });
  }
  return { rows, of: (name) => found.get(name) ?? [] };
}

async function countRows(session: EngineSession, relation: string): Promise<number> {
  const { total } = await session.row<{ total: number }>(
    `SELECT count(*) AS total FROM ${quoteName(relation)}`,
  );
  return total;
}

/** `A` for a letter, `9` for a digit; more than three letters in a row become `A+`, longer shapes end in `…`. */
export function shapeOf(value: string): string {
  const shape = value
    .slice(0, 60)
    .replace(/\p{L}/gu, "A")
    .replace(/\p{Nd}/gu, "9")
    .replace(/A{4,}/g, "A+");
  return shape.length > 30 || value.length > 60 ? `${shape.slice(0, 30)}…` : shape;
}
