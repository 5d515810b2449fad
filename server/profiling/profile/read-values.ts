import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell } from "../schema";

/** Every value of some columns of a small table, by name. */
export async function readValues(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
): Promise<Map<string, Cell[]>> {
  const found = new Map<string, Cell[]>();
  const sources = new Set(columns.map((column) => column.relation ?? relation));
  for (const source of sources) {
    const wanted = columns.filter((column) => (column.relation ?? relation) === source);
    const select = wanted.map(({ name, type }, i) => {
      const c = quoteName(name);
      return `${type === "json" ? `CAST(${c} AS VARCHAR)` : c} AS c${i}`;
    });
    const rows = await session.rows(`SELECT ${select.join(", ")} FROM ${quoteName(source)}`);
    for (const [i, { name }] of wanted.entries())
      found.set(
        name,
        rows.map((row) => row[`c${i}`] as Cell),
      );
  }
  return found;
}
