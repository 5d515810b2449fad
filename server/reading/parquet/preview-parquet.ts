import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EngineSession, quoteName, withSession } from "@/server/platform/engine";
import type { RawColumn } from "../schema";
import { readParquet } from "./read-parquet";

/** Little is needed for a footer and a few rows. */
const limits = { memoryMb: 256, threads: 1 };

export async function inspectParquet(path: string, depth?: number): Promise<RawColumn[]> {
  return withFile(path, async (session) => {
    const place = { session, table: "preview", scratchDir: session.tempDir, estimatedBytes: 0 };
    return (await readParquet(place, path, depth)).columns;
  });
}

export async function previewParquet(
  path: string,
  count: number,
  depth?: number,
): Promise<{ rows: (string | null)[][]; more: boolean }> {
  return withFile(path, async (session) => {
    const place = { session, table: "preview", scratchDir: session.tempDir, estimatedBytes: 0 };
    const { columns, rows: total } = await readParquet(place, path, depth);
    const list = columns.map(({ name }, index) => `${quoteName(name)}::VARCHAR AS c${index}`);
    const rows = await session.rows<Record<string, string | null>>(
      `SELECT ${list.join(", ")} FROM preview ORDER BY _row LIMIT ${Math.trunc(count)}`,
    );
    return {
      rows: rows.map((row) => columns.map((_, index) => row[`c${index}`] ?? null)),
      more: total > count,
    };
  });
}

/** A session that can open this one file. */
async function withFile<T>(path: string, work: (session: EngineSession) => Promise<T>): Promise<T> {
  const tempDir = await mkdtemp(join(tmpdir(), "atlas-preview-"));
  try {
    return await withSession({ ...limits, tempDir, sandbox: { files: [await realpath(path)] } }, work);
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
}
