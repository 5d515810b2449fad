import { fail } from "@/server/platform/errors";
import type { SheetArea, SheetMerge, SheetShape } from "./sheet";

export type RowOutline = {
  row: number;
  columns: number[];
  /** Every cell is a text; `texts` are the columns of those that are. */
  text: boolean;
  texts: number[];
};

/** Finds out what a sheet holds, row by row. */
export class ShapeFinder {
  private readonly finder = new TableFinder();
  private cells = 0;
  private outside = 0;
  private fullRows = 0;
  private filledRows = 0;
  private lastRow = 0;

  /** `named` are the tables that the author of the sheet has marked as such, from top to bottom. */
  constructor(private readonly named: SheetArea[] = []) {}

  add(row: RowOutline): void {
    this.finder.add(row);
    if (row.columns.length >= 2) this.fullRows++;
    if (row.columns.length >= 1) {
      this.filledRows++;
      this.lastRow = row.row;
    }
    this.cells += row.columns.length;
    if (this.named.length > 0)
      this.outside += row.columns.filter((at) => !this.named.some((area) => holds(area, row.row, at))).length;
  }

  close(merges: SheetMerge[]): SheetShape {
    const found = this.finder.close();
    const tables = this.named.length > 0 && this.outside <= this.cells * mostOutside ? this.named : null;
    this.refuseSparse(tables ?? found);
    this.refuseMerged(merges);
    return { tables: tables ?? found, merges, fullRows: this.fullRows, outside: tables ? this.outside : 0 };
  }

  /** A cell at the far end of each row makes more places than a machine can fill. */
  private refuseSparse(tables: SheetArea[]): void {
    const width = Math.max(...tables.map(({ firstColumn, lastColumn }) => lastColumn - firstColumn + 1));
    if (this.filledRows * width > mostPlaces)
      fail(
        "invalid",
        "reading.sheet_sparse",
        `The sheet reaches over ${this.filledRows} rows and ${width} columns and is all but empty. Delete what stands at its edges and try again.`,
      );
  }

  private refuseMerged(merges: SheetMerge[]): void {
    let merged = 0;
    for (const { fromRow, toRow } of merges) merged += Math.max(0, Math.min(toRow, this.lastRow) - fromRow);
    if (merged > mostMerged)
      fail(
        "invalid",
        "reading.zip_bomb",
        "The workbook merges an implausible number of cells and was not read.",
      );
  }
}

/** Cells of a table's rows and columns, empty or not, at most: no sheet holds so many values. */
const mostPlaces = 500_000_000;

/** Cells that get their value from one above, at most. */
const mostMerged = 64_000_000;

/** Share of a sheet's cells that may stand outside its named tables: with more of them the names cover a part only. */
const mostOutside = 0.2;

function holds(area: SheetArea, row: number, column: number): boolean {
  return row >= area.fromRow && row <= area.toRow && column >= area.firstColumn && column <= area.lastColumn;
}

/**
 * Tells tables that stand below each other: behind an empty row comes a row of nothing but texts, maybe under a
 * title, and right below it one that holds something else under these.
 */
class TableFinder {
  private readonly tables: SheetArea[] = [];
  private current = emptyArea(1);
  /** Texts and other values per column of the current table. */
  private readonly kinds = new Map<number, { texts: number; others: number }>();
  /** Rows with several cells in the current table: without two of them it is a title still. */
  private fullRows = 0;
  /** Rows since an empty one that may begin another table: titles, then names. */
  private opening: RowOutline[] = [];
  private mayOpen = false;
  private last = 0;

  add(outline: RowOutline): void {
    if (outline.columns.length === 0) return;
    const gap = this.last > 0 && outline.row > this.last + 1;
    this.last = outline.row;
    const names = this.opening.at(-1);
    if (!gap && names !== undefined && names.columns.length >= 2) {
      if (isBelow(outline, names) || this.isUnlike(names, outline)) this.begin();
      else this.settle();
      this.take(outline);
      return;
    }
    if (gap) {
      this.settle();
      this.mayOpen = this.fullRows >= 2;
    }
    if (this.mayOpen && outline.text) {
      this.opening.push(outline);
      if (this.opening.length <= mostTitles) return;
    }
    this.settle();
    this.take(outline);
  }

  close(): SheetArea[] {
    this.settle();
    this.tables.push({ ...this.current, toRow: Number.POSITIVE_INFINITY });
    return this.tables;
  }

  private begin(): void {
    const first = this.opening[0]?.row ?? this.last;
    this.tables.push({ ...this.current, toRow: first - 1 });
    this.current = emptyArea(first);
    this.fullRows = 0;
    this.kinds.clear();
    this.settle();
  }

  /** What waited belongs to the current table. */
  private settle(): void {
    this.mayOpen = false;
    for (const row of this.opening.splice(0)) this.take(row);
  }

  /** Both rows hold nothing but texts, and one of them where the current table has numbers below its name. */
  private isUnlike(names: RowOutline, row: RowOutline): boolean {
    if (!row.text || row.columns.length < 2) return false;
    return names.texts.some((column) => {
      const { texts = 0, others = 0 } = this.kinds.get(column) ?? {};
      return row.texts.includes(column) && texts <= 1 && others >= 2;
    });
  }

  private take({ columns, texts }: RowOutline): void {
    if (columns.length >= 2) this.fullRows++;
    for (const column of columns) {
      this.current.firstColumn = Math.min(this.current.firstColumn, column);
      this.current.lastColumn = Math.max(this.current.lastColumn, column);
      const kinds = this.kinds.get(column) ?? { texts: 0, others: 0 };
      if (texts.includes(column)) kinds.texts++;
      else kinds.others++;
      this.kinds.set(column, kinds);
    }
  }
}

const mostTitles = 4;

function emptyArea(fromRow: number): SheetArea {
  return { fromRow, toRow: Number.POSITIVE_INFINITY, firstColumn: Number.POSITIVE_INFINITY, lastColumn: -1 };
}

function isBelow(row: RowOutline, names: RowOutline): boolean {
  return (
    !row.text &&
    row.columns.length >= 2 &&
    row.columns.length >= names.columns.length / 2 &&
    row.columns.every((column) => names.columns.includes(column))
  );
}
