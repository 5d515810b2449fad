import type { SheetMerge, SheetRow, TableShape } from "./sheet";

/** Carries the values of cells merged over several rows down to each of them. Rows come in order. */
export class MergedCells {
  /** Merges that are open at the current row by their column, with the value they carry. */
  private readonly down = new Map<number, { toRow: number; value: string }>();
  private readonly starts = new Map<number, SheetMerge[]>();

  constructor(private readonly shape: TableShape) {
    for (const merge of shape.merges)
      if (merge.toRow > merge.fromRow) {
        const list = this.starts.get(merge.fromRow) ?? [];
        list.push(merge);
        this.starts.set(merge.fromRow, list);
      }
  }

  /** The row as part of the table, or null where it lies above or below it. Fills `cells`. */
  finish(row: number, cells: (string | null)[]): SheetRow | null {
    for (const [column, open] of this.down)
      if (open.toRow < row) this.down.delete(column);
      else cells[column] ??= open.value;
    for (const merge of this.starts.get(row) ?? []) {
      const column = merge.fromColumn - this.shape.firstColumn;
      const value = cells[column] ?? null;
      if (value !== null) this.down.set(column, { toRow: merge.toRow, value });
    }
    return row >= this.shape.fromRow && row <= this.shape.toRow ? { cells, row } : null;
  }
}
