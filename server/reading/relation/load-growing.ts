import { join } from "node:path";
import { cleanReader, insertRejected, type LoadEvent, loadRecords } from "../delimited/load-records";
import type { RawColumn } from "../schema";
import { CleanFile } from "./clean-file";
import type { ColumnSet } from "./column-set";
import { createEmptyRelation, createRelation, type Placement, wideColumns } from "./create-relation";
import { nameColumns } from "./name-columns";

export type Growing = {
  /**
   * Reads the rows from their beginning; called a second time where columns keep appearing. Cells stand by the
   * positions of the columns, and those that a row does not reach are null.
   */
  rows: () => AsyncIterable<LoadEvent>;
  columns: ColumnSet;
  /** The names of the columns, if the first of these rows holds them; it is no row then. */
  header?: (first: (string | null)[][]) => string[] | null;
};

export type LoadedGrowing = { columns: RawColumn[]; rows: number; rejected: number };

/** More columns than a table has: the keys of the source are values. */
export class TooManyColumns extends Error {}

export const mostGrown = 5000;
const mostSegments = 32;
/** Rows looked at before the first is written: most files show all their columns in them. */
const rowsAhead = 2000;
const longestRejected = 65_536;

/**
 * Loads rows whose columns show only as they come. Memory stays bounded: rows go to scratch files, one per stage in
 * which new columns appeared; where they keep appearing, the rows are read again with all of them known.
 */
export async function loadGrowing(place: Placement, growing: Growing): Promise<LoadedGrowing> {
  const writer = new GrowingWriter(place, growing);
  try {
    const fits = await writer.take();
    const columns = nameColumns(growing.columns.names);
    if (fits) return await writer.load(columns);
    const second = await loadRecords(place, columns, batches(growing, columns.length, writer.named));
    return { columns, rows: second.rows, rejected: writer.rejected };
  } finally {
    await writer.clean();
  }
}

class GrowingWriter {
  /** The first row named the columns. */
  named = false;
  rejected = 0;
  private rows = 0;
  private readonly base: string;
  private readonly segments: { file: CleanFile; width: number }[] = [];
  private faults: CleanFile | null = null;
  private tooMany = false;

  constructor(
    private readonly place: Placement,
    private readonly growing: Growing,
  ) {
    this.base = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-growing`);
  }

  /** Writes every row; false where there were too many stages, or columns, for that. */
  async take(): Promise<boolean> {
    const { rows, columns, header } = this.growing;
    const ahead: { cells: (string | null)[]; line: number | null }[] = [];
    const flush = async () => {
      const names = header?.(ahead.map(({ cells }) => cells)) ?? null;
      if (names !== null) {
        columns.rename(names);
        ahead.shift();
        this.named = true;
      }
      for (const { cells, line } of ahead.splice(0)) await this.write(cells, line);
    };
    this.faults = await CleanFile.create(`${this.base}-rejected.csv`);
    let seen = 0;
    for await (const event of rows()) {
      if (event.kind === "rejected") {
        this.rejected++;
        this.faults.add(event.line, [event.reason, event.raw.slice(0, longestRejected)]);
        if (this.faults.full) await this.faults.flush();
        continue;
      }
      if (columns.names.length > mostGrown) throw new TooManyColumns();
      if (++seen <= rowsAhead) ahead.push(event);
      else {
        if (seen === rowsAhead + 1) await flush();
        if (!this.tooMany) await this.write(event.cells, event.line);
      }
    }
    if (seen <= rowsAhead) await flush();
    await this.segments.at(-1)?.file.close();
    await this.faults.close();
    return !this.tooMany;
  }

  private async write(cells: (string | null)[], line: number | null): Promise<void> {
    let segment = this.segments.at(-1);
    if (!segment || cells.length > segment.width) {
      const width = Math.max(1, this.growing.columns.names.length);
      if (this.segments.length >= mostSegments || width > wideColumns) {
        this.tooMany = true;
        return;
      }
      await segment?.file.close();
      segment = { file: await CleanFile.create(`${this.base}-${this.segments.length}.csv`), width };
      this.segments.push(segment);
    }
    while (cells.length < segment.width) cells.push(null);
    segment.file.add(line, cells);
    this.rows++;
    if (segment.file.full) await segment.file.flush();
  }

  async load(columns: RawColumn[]): Promise<LoadedGrowing> {
    if (this.faults) await insertRejected(this.place, this.faults);
    if (this.rows === 0) await createEmptyRelation(this.place, columns);
    else await this.loadSegments(columns);
    return { columns, rows: this.rows, rejected: this.rejected };
  }

  private async loadSegments(columns: RawColumn[]): Promise<void> {
    const queries = this.segments.map(({ file, width }) => {
      const present = columns.slice(0, width).map((column): [string, string] => [column.name, "VARCHAR"]);
      const list: [string, string][] = present.length > 0 ? present : [["\u2400", "VARCHAR"]];
      return `SELECT * FROM ${cleanReader(file, [["_line", "BIGINT"], ...list])}`;
    });
    const estimatedBytes = this.segments.reduce((sum, { file }) => sum + file.bytes, 0);
    const place = { ...this.place, estimatedBytes };
    await createRelation(place, columns, queries.join(" UNION ALL BY NAME "), { kind: "column" });
  }

  async clean(): Promise<void> {
    for (const { file } of this.segments) await file.discard();
    await this.faults?.discard();
  }
}

/** The rows at their full width, a few at a time. */
async function* batches({ rows }: Growing, width: number, named: boolean): AsyncGenerator<LoadEvent[]> {
  let batch: LoadEvent[] = [];
  let skip = named ? 1 : 0;
  for await (const event of rows()) {
    if (event.kind === "rejected") batch.push({ ...event, raw: event.raw.slice(0, longestRejected) });
    else if (skip > 0) skip--;
    else {
      while (event.cells.length < width) event.cells.push(null);
      batch.push(event);
    }
    if (batch.length >= 100) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}
