import { type CellKind, cellKind, isData, isTyped } from "./cell-kind";
import type { SampleRow } from "./sample-rows";

export type ColumnType = { typed: CellKind | null; values: Set<string>; filledShare: number };

/** The kind most cells of a column have, where that is a kind that names do not have. */
export function columnType(rows: SampleRow[], column: number): ColumnType {
  const kinds = new Map<CellKind, number>();
  const values = new Set<string>();
  let count = 0;
  for (const row of rows.slice(0, 300)) {
    const cell = row.cells[column] ?? null;
    const kind = cellKind(cell);
    if (kind === "empty" || kind === "missing") continue;
    count++;
    values.add(cell ?? "");
    const group = kind === "integer" || kind === "amount" ? "decimal" : kind;
    kinds.set(group, (kinds.get(group) ?? 0) + 1);
  }
  let typed: CellKind | null = null;
  for (const [kind, n] of kinds) if (isTyped(kind) && n >= count * 0.7) typed = kind;
  return { typed, values, filledShare: rows.length === 0 ? 0 : count / rows.length };
}

export function sameGroup(kind: CellKind, typed: CellKind): boolean {
  return kind === typed || (typed === "decimal" && (kind === "integer" || kind === "amount"));
}

/** Whether no filled cell under a column of numbers, dates and the like is of its kind. Needs one such column. */
export function contradictsTypes(cells: (string | null)[], types: (CellKind | null)[]): boolean {
  let contradictions = 0;
  for (const [column, typed] of types.entries()) {
    const kind = cellKind(cells[column] ?? null);
    if (typed === null || kind === "empty" || kind === "missing") continue;
    if (sameGroup(kind, typed)) return false;
    contradictions++;
  }
  return contradictions > 0;
}

/** Different words in every cell: what a row of names looks like. */
export function looksLikeNames(cells: (string | null)[]): boolean {
  return (
    cells.length >= 2 &&
    cells.every((cell) => cell !== null && !isData(cellKind(cell))) &&
    new Set(cells).size === cells.length
  );
}
