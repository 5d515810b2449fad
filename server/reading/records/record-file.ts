import { AtlasError } from "@/server/platform/errors";
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

/**
 * What says how records are read. `signal` ends a scan of the whole file; `lookedAt` is how many bytes of a text are
 * looked at for its tables, where that is not all of it.
 */
export type RecordOptions = {
  depth: number;
  sheet?: string;
  encoding?: string;
  signal?: AbortSignal;
  lookedAt?: number;
};

/** Looks through the beginning of a text, or all of it; that the beginning ends within something is no fault then. */
export async function lookThrough(
  look: () => Promise<void>,
  bytes: number,
  lookedAt?: number,
): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof AtlasError) || lookedAt === undefined || bytes <= lookedAt) throw error;
  }
}
