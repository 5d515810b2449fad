import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineSession, withSession } from "@/server/platform/engine";
import { readInto } from "./read-into";
import type { ReadOptions, ReadResult } from "./schema";

export type ReadForTest = ReadResult & {
  /** Cells of every row in order, without `_row` and `_line`. */
  cells: (string | null)[][];
  lines: (number | null)[];
  rejectedRows: { line: number | null; reason: string; raw: string }[];
};

/** Runs `work` with a small engine session and a folder that is removed afterwards. */
export async function inScratch<T>(work: (session: EngineSession, dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-reading-"));
  try {
    return await withSession({ memoryMb: 1024, threads: 2, tempDir: dir }, (session) => work(session, dir));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Writes `content` under `name` and reads it as a user would. */
export async function readContent(
  content: string | Uint8Array,
  options: ReadOptions = {},
  name = "data.csv",
): Promise<ReadForTest> {
  return inScratch(async (session, dir) => {
    const path = join(dir, name);
    await writeFile(path, content);
    const result = await readInto(session, "t", path, options, { scratchDir: dir });
    return { ...result, ...(await contents(session, result.columns.length)) };
  });
}

export async function contents(
  session: EngineSession,
  width: number,
): Promise<Pick<ReadForTest, "cells" | "lines" | "rejectedRows">> {
  const reader = await session.raw().runAndReadAll("SELECT * FROM t ORDER BY _row");
  const rows = reader.getRowsJS() as (string | bigint | null)[][];
  return {
    cells: rows.map((row) => row.slice(0, width).map((cell) => (cell === null ? null : String(cell)))),
    lines: rows.map((row) => (row[width + 1] === null ? null : Number(row[width + 1]))),
    rejectedRows: await session.rows("SELECT * FROM t_rejected ORDER BY line"),
  };
}
