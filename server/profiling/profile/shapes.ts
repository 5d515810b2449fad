import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { SliceOf } from "@/server/platform/engine-slices";
import type { ProfiledColumn } from "../profile-table";
import { shapeOf } from "../shape-of";

const shapedRows = 20_000;
const shapedCells = 2_000_000;
const kept = 10;

/** `of`: where one of its columns is read from by itself; absent: the relation. */
export type ShapedSample = { relation: string; rows: number; of?: SliceOf };

type Shapes = { rows: number; of: Map<string, { pattern: string; count: number }[]> };

/**
 * The most frequent shapes of some of the columns of text, counted in rows spread evenly over the table.
 * `texts` is how many such columns the table has: the more, the fewer rows are looked at.
 */
export async function shapesOf(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
  texts: number,
  sample?: ShapedSample,
): Promise<Shapes> {
  const names = columns.filter((column) => column.type === "text").map(({ name }) => name);
  if (names.length === 0) return { rows: 0, of: new Map() };
  const total = sample?.rows ?? (await countRows(session, relation));
  const wanted = Math.max(100, Math.min(shapedRows, Math.floor(shapedCells / texts)));
  const every = Math.max(1, Math.floor(total / wanted));
  const where = every > 1 ? ` WHERE hash(_row + 13) % ${every} = 0` : "";
  const sources = new Map<string, string[]>();
  for (const name of names) {
    const source = (await sample?.of?.(name)) ?? sample?.relation ?? relation;
    sources.set(source, [...(sources.get(source) ?? []), name]);
  }
  const shapes: Shapes = { rows: 0, of: new Map() };
  for (const [source, part] of sources) {
    const rows = await session.texts(part.map(quoteName), `FROM ${quoteName(source)}${where}`, total / every);
    shapes.rows = rows.length;
    for (const [at, name] of part.entries()) shapes.of.set(name, countShapes(rows, at));
  }
  return shapes;
}

function countShapes(rows: readonly (string | null)[][], at: number): { pattern: string; count: number }[] {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const value = row[at];
    if (typeof value !== "string") continue;
    const shape = shapeOf(value);
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  return [...seen]
    .map(([pattern, count]) => ({ pattern, count }))
    .sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1))
    .slice(0, kept);
}

async function countRows(session: EngineSession, relation: string): Promise<number> {
  const { total } = await session.row<{ total: number }>(
    `SELECT count(*) AS total FROM ${quoteName(relation)}`,
  );
  return total;
}
