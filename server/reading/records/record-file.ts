import type { LoadEvent } from "../delimited/load-records";
import type { ColumnSet } from "../relation/column-set";

/** A file whose rows are records of named values, opened at one of its tables. */
export type RecordFile = {
  /** The table that is read and all there are, where there are several. */
  sheet: string | null;
  sheets: string[] | null;
  encoding: string | null;
  notes: string[];
  columns: ColumnSet;
  /** The rows from the first; may be asked for twice. */
  rows(): AsyncIterable<LoadEvent>;
};

/** What says how records are read. `signal` ends a scan of the whole file. */
export type RecordOptions = { depth: number; sheet?: string; encoding?: string; signal?: AbortSignal };
