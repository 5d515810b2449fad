import type { SheetMerge, SheetRow, TableShape } from "./sheet";

/** Carries the values of cells merged over several rows down to each of them. Rows come in order. */
export class MergedCells {
  /** Merges that are open at the current row, with the value they carry. */
  private readonly down: { toRow: number; column: number; value: string }[] = [];
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
    for (let i = this.down.length - 1; i >= 0; i--) {
      const open = this.down[i];
      if (!open || open.toRow < row) this.down.splice(i, 1);
      else cells[open.column] ??= open.value;
    }
    for (const merge of this.starts.get(row) ?? []) {
      const column = merge.fromColumn - this.shape.firstColumn;
      const value = cells[column] ?? null;
      if (value !== null) this.down.push({ toRow: merge.toRow, column, value });
    }
    return row >= this.shape.fromRow && row <= this.shape.toRow ? { cells, row } : null;
  }
}
