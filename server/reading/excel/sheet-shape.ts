import type { ZipArchive } from "../archive/zip-archive";
import { readTargets, type Workbook, walk } from "./open-workbook";
import { attribute, scanXml } from "./scan-xml";
import { columnOf, letters } from "./sheet-rows";

/** Rows of a sheet that make one table, and the columns in which they hold values. */
export type SheetArea = { fromRow: number; toRow: number; firstColumn: number; lastColumn: number };

export type SheetMerge = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** The tables of a sheet in order, at least one, and the merged cells. */
export type SheetShape = {
  tables: SheetArea[];
  merges: SheetMerge[];
  /** Rows with two cells or more. */
  fullRows: number;
  /** Cells outside the tables that the sheet names. */
  outside: number;
};

type RowOutline = {
  row: number;
  columns: number[];
  /** Every cell is a text; `texts` are the columns of those that are. */
  text: boolean;
  texts: number[];
};

/** Reads the sheet once for its tables and its merged cells, which stand behind the rows in the file. */
export async function readShape(workbook: Workbook, part: string, signal?: AbortSignal): Promise<SheetShape> {
  const merges: SheetMerge[] = [];
  const finder = new TableFinder();
  const named = await namedTables(workbook.archive, part);
  let cells = 0;
  let outside = 0;
  let fullRows = 0;
  const finishRow = () => {
    finder.add(row);
    if (row.columns.length >= 2) fullRows++;
    cells += row.columns.length;
    if (named.length > 0)
      outside += row.columns.filter((at) => !named.some((area) => holds(area, row.row, at))).length;
  };
  let column = -1;
  let type = "n";
  let row: RowOutline = { row: 0, columns: [], text: true, texts: [] };
  const handler = {
    open: (name: string, attributes: string) => {
      if (name === "row") {
        finishRow();
        row = { row: Number(attribute(attributes, "r") ?? row.row + 1), columns: [], text: true, texts: [] };
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute(attributes, "r"), column);
        type = attribute(attributes, "t") ?? "n";
      } else if ((name === "v" || name === "is") && row.columns.at(-1) !== column) {
        row.columns.push(column);
        if (type === "s" || type === "inlineStr" || type === "str") row.texts.push(column);
        else row.text = false;
      } else if (name === "mergeCell") {
        const area = areaOf(attribute(attributes, "ref"));
        if (area) merges.push(area);
      }
    },
    text: () => undefined,
    close: () => undefined,
  };
  for await (const _ of scanXml(workbook.archive.chunks(part), handler)) signal?.throwIfAborted();
  finishRow();
  const found = finder.close();
  const tables = named.length > 0 && outside <= cells * mostOutside ? named : null;
  return { tables: tables ?? found, merges, fullRows, outside: tables ? outside : 0 };
}

/** Share of a sheet's cells that may stand outside its named tables: with more of them the names cover a part only. */
const mostOutside = 0.2;

function holds(area: SheetArea, row: number, column: number): boolean {
  return row >= area.fromRow && row <= area.toRow && column >= area.firstColumn && column <= area.lastColumn;
}

/** The tables that the author of a sheet has marked as such, from top to bottom. */
async function namedTables(archive: ZipArchive, part: string): Promise<SheetArea[]> {
  const areas: SheetArea[] = [];
  for (const target of (await readTargets(archive, part)).values()) {
    if (!target.type.endsWith("/table") || !archive.has(target.part)) continue;
    await walk(archive, target.part, (name, attributes) => {
      const area = name === "table" ? areaOf(attribute(attributes, "ref")) : null;
      if (area)
        areas.push({
          fromRow: area.fromRow,
          toRow: area.toRow,
          firstColumn: area.fromColumn,
          lastColumn: area.toColumn,
        });
    });
  }
  return areas.sort((a, b) => a.fromRow - b.fromRow || a.firstColumn - b.firstColumn);
}

function areaOf(reference: string | null): SheetMerge | null {
  const area = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference ?? "");
  return (
    area && {
      fromColumn: letters(area[1] ?? ""),
      fromRow: Number(area[2]),
      toColumn: letters(area[3] ?? ""),
      toRow: Number(area[4]),
    }
  );
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
