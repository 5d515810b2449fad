import type { Workbook } from "./open-workbook";
import { attribute, scanXml } from "./scan-xml";
import { columnOf, letters } from "./sheet-rows";

/** Rows of a sheet that make one table, and the columns in which they hold values. */
export type SheetArea = { fromRow: number; toRow: number; firstColumn: number; lastColumn: number };

export type SheetMerge = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** The tables of a sheet in order, at least one, and the merged cells. */
export type SheetShape = { tables: SheetArea[]; merges: SheetMerge[] };

type RowOutline = { row: number; columns: number[]; text: boolean };

/** Reads the sheet once for its tables and its merged cells, which stand behind the rows in the file. */
export async function readShape(workbook: Workbook, part: string, signal?: AbortSignal): Promise<SheetShape> {
  const merges: SheetMerge[] = [];
  const finder = new TableFinder();
  let column = -1;
  let type = "n";
  let row: RowOutline = { row: 0, columns: [], text: true };
  const handler = {
    open: (name: string, attributes: string) => {
      if (name === "row") {
        finder.add(row);
        row = { row: Number(attribute(attributes, "r") ?? row.row + 1), columns: [], text: true };
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute(attributes, "r"), column);
        type = attribute(attributes, "t") ?? "n";
      } else if ((name === "v" || name === "is") && row.columns.at(-1) !== column) {
        row.columns.push(column);
        row.text &&= type === "s" || type === "inlineStr" || type === "str";
      } else if (name === "mergeCell") {
        const area = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(attributes, "ref") ?? "");
        if (area)
          merges.push({
            fromColumn: letters(area[1] ?? ""),
            fromRow: Number(area[2]),
            toColumn: letters(area[3] ?? ""),
            toRow: Number(area[4]),
          });
      }
    },
    text: () => undefined,
    close: () => undefined,
  };
  for await (const _ of scanXml(workbook.archive.chunks(part), handler)) signal?.throwIfAborted();
  finder.add(row);
  return { tables: finder.close(), merges };
}

/**
 * Tells tables that stand below each other: behind an empty row comes a row of nothing but texts, maybe under a
 * title, and right below it one that holds something else under these.
 */
class TableFinder {
  private readonly tables: SheetArea[] = [];
  private current = emptyArea(1);
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
      if (isBelow(outline, names)) this.begin();
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
    this.settle();
  }

  /** What waited belongs to the current table. */
  private settle(): void {
    this.mayOpen = false;
    for (const row of this.opening.splice(0)) this.take(row);
  }

  private take({ columns }: RowOutline): void {
    if (columns.length >= 2) this.fullRows++;
    for (const column of columns) {
      this.current.firstColumn = Math.min(this.current.firstColumn, column);
      this.current.lastColumn = Math.max(this.current.lastColumn, column);
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
