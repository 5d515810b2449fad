import { type RowOutline, ShapeFinder } from "./find-tables";
import { MergedCells } from "./merged-cells";
import type { Sheet, SheetMerge, SheetRow, SheetShape, SheetTally, TableShape } from "./sheet";

/** A cell that is not empty. `value` is null for a formula that was never calculated, `text` says that it is no number. */
export type SourceCell = { column: number; value: string | null; text: boolean };

/** Cells in order of their columns; the row and `repeat - 1` rows below it hold the same. */
export type CellRow = { row: number; repeat: number; cells: SourceCell[] };

/** Takes what a scan finds; rows come in order. */
export type CellSink = { row(row: CellRow): void; merge(area: SheetMerge): void };

/** Reads one sheet from its beginning; yields now and then, for whoever takes the rows to keep up. */
export type SheetScan = (sink: CellSink) => AsyncGenerator<void>;

/** A sheet of any program that tells its cells one by one. */
export function sheetOfCells(name: string, hidden: boolean, scan: SheetScan): Sheet {
  return {
    name,
    hidden,
    async shape(signal) {
      const collector = new ShapeCollector();
      for await (const _ of scan(collector)) signal?.throwIfAborted();
      return collector.close();
    },
    rows: (shape, signal, tally) => laidRows(scan, shape, signal, tally),
  };
}

/** Finds tables and merged cells while a sheet is scanned. */
export class ShapeCollector implements CellSink {
  private readonly finder = new ShapeFinder();
  private readonly merges: SheetMerge[] = [];

  row({ row, repeat, cells }: CellRow): void {
    const filled = cells.filter((cell) => cell.value !== null);
    const columns = filled.map((cell) => cell.column);
    const texts = filled.filter((cell) => cell.text).map((cell) => cell.column);
    const outline: RowOutline = { row, columns, texts, text: texts.length === columns.length };
    for (let i = 0; i < repeat; i++) this.finder.add(i === 0 ? outline : { ...outline, row: row + i });
  }

  merge(area: SheetMerge): void {
    this.merges.push(area);
  }

  close(): SheetShape {
    return this.finder.close(this.merges);
  }
}

/** The rows of one table: see `Sheet.rows`. */
export async function* laidRows(
  scan: SheetScan,
  shape: TableShape,
  signal?: AbortSignal,
  tally: SheetTally = { uncalculated: 0 },
): AsyncGenerator<SheetRow> {
  const waiting: CellRow[] = [];
  const merged = new MergedCells(shape);
  for await (const _ of scan({ row: (row) => waiting.push(row), merge: () => undefined })) {
    signal?.throwIfAborted();
    for (const row of waiting) yield* laidOut(row, shape, merged, tally);
    waiting.length = 0;
  }
  for (const row of waiting) yield* laidOut(row, shape, merged, tally);
}

function* laidOut(
  { row, repeat, cells }: CellRow,
  shape: TableShape,
  merged: MergedCells,
  tally: SheetTally,
): Generator<SheetRow> {
  const { firstColumn, lastColumn, fromRow, toRow } = shape;
  const width = Math.max(0, lastColumn - firstColumn + 1);
  for (let at = row; at < row + repeat; at++) {
    const laid = new Array<string | null>(width).fill(null);
    if (at >= fromRow && at <= toRow)
      for (const { column, value } of cells) {
        if (column < firstColumn || column > lastColumn) continue;
        if (value === null) tally.uncalculated++;
        laid[column - firstColumn] = value;
      }
    const finished = merged.finish(at, laid);
    if (finished) yield finished;
  }
}
