import { fail } from "@/server/platform/errors";
import { type CellSink, laidRows, ShapeCollector, type SheetScan } from "./cell-sheet";
import type { SheetShape, Workbook } from "./sheet";

const mostSheets = 10_000;

/** Takes the sheets of a file in order, and the cells of each behind its name. */
export type BookSink = CellSink & { sheet(name: string): void; hide(): void };

/** Reads a whole file from its beginning; yields now and then, for whoever takes the rows to keep up. */
export type BookScan = (sink: BookSink) => AsyncGenerator<void>;

/** A file that holds all its sheets one behind the other. It is read once to its end, so that damage shows early. */
export async function openCellBook(
  scan: BookScan,
  signal?: AbortSignal,
  close: () => void = () => undefined,
): Promise<Workbook> {
  const found: { name: string; hidden: boolean; shape: ShapeCollector }[] = [];
  const sink: BookSink = {
    sheet: (name) => {
      found.push({ name, hidden: false, shape: new ShapeCollector() });
      if (found.length > mostSheets)
        fail(
          "invalid",
          "reading.zip_bomb",
          "The workbook has an implausible number of sheets and was not read.",
        );
    },
    hide: () => {
      const last = found.at(-1);
      if (last) last.hidden = true;
    },
    row: (row) => found.at(-1)?.shape.row(row),
    merge: (area) => found.at(-1)?.shape.merge(area),
  };
  for await (const _ of scan(sink)) signal?.throwIfAborted();
  const sheets = found.map(({ name, hidden, shape }, index) => {
    const known: SheetShape = shape.close();
    return {
      name,
      hidden,
      shape: async () => known,
      rows: (...of: [shape: Parameters<typeof laidRows>[1], AbortSignal?, Parameters<typeof laidRows>[3]?]) =>
        laidRows(only(scan, index), ...of),
    };
  });
  return { sheets, close };
}

/** One sheet of a file, read no further than to its end. */
function only(scan: BookScan, index: number): SheetScan {
  return async function* (sink) {
    let at = -1;
    const inner: BookSink = {
      sheet: () => {
        at++;
      },
      hide: () => undefined,
      row: (row) => {
        if (at === index) sink.row(row);
      },
      merge: () => undefined,
    };
    for await (const _ of scan(inner)) {
      yield;
      if (at > index) return;
    }
  };
}
