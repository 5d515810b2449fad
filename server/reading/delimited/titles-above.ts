import { cellKind } from "./cell-kind";
import { columnType, contradictsTypes, looksLikeNames } from "./other-table";
import type { SampleRow } from "./sample-rows";

const mostTitles = 12;
const fewestRows = 2;

/**
 * Index of the row of names of a table of two columns that stands below titles with nothing beside them; 0 where it has
 * none. An empty line or titles of several words part them from names, and the kinds of the cells below names from rows.
 */
export function endOfTitles(rows: SampleRow[]): number {
  const at = rows.findIndex((row) => filledCells(row).length > 1);
  const titles = rows.slice(0, Math.max(0, at));
  const names = rows[at];
  if (!names || titles.length === 0 || titles.length > mostTitles || !looksLikeNames(names.cells)) return 0;
  if (titles.some(({ cells }) => cellKind(cells[1] ?? null) !== "empty")) return 0;
  const above = titles.at(-1);
  const parted = above === undefined || names.line > above.line + 1 || filledCells(above).length === 0;
  const worded = titles.some((row) => filledCells(row).some((cell) => /\S\s+\S/.test(cell)));
  if (!parted && !worded) return 0;
  const data = rows.slice(at + 1);
  const types = names.cells.map((_, column) => columnType(data, column).typed);
  if (contradictsTypes(names.cells, types)) return at;
  const full = data.length >= fewestRows && data.every((row) => filledCells(row).length === 2);
  return parted && full ? at : 0;
}

function filledCells({ cells }: SampleRow): string[] {
  return cells.filter((cell): cell is string => cell !== null && cell.trim() !== "");
}
