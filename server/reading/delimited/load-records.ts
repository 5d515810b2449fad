import { rm } from "node:fs/promises";
import { join } from "node:path";
import { quoteName, quoteText } from "@/server/platform/engine";
import { CleanFile } from "../relation/clean-file";
import { createEmptyRelation, createRelation, type Placement } from "../relation/create-relation";
import type { RawColumn } from "../schema";
import type { RecordEvent } from "./read-records";

export type LoadedRecords = { rows: number };

/**
 * Loads events of a record reader: rows into the relation with their line, rejections into the rejected
 * table. Rows pass through a clean scratch file, so memory stays bounded.
 */
export async function loadRecords(
  place: Placement,
  columns: RawColumn[],
  events: AsyncIterable<RecordEvent>,
): Promise<LoadedRecords> {
  const path = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-clean.csv`);
  const rejectedPath = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-rejected.csv`);
  const clean = await CleanFile.create(path);
  const rejected = await CleanFile.create(rejectedPath);
  try {
    try {
      for await (const event of events) {
        if (event.kind === "row") clean.add(event.line, event.cells);
        else rejected.add(event.line, [event.reason, event.raw]);
        if (clean.full) await clean.flush();
        if (rejected.full) await rejected.flush();
      }
    } finally {
      await clean.close();
      await rejected.close();
    }
    await insertRejected(place, rejected);
    if (clean.rows === 0) await createEmptyRelation(place, columns);
    else {
      const named = { ...place, estimatedBytes: clean.bytes };
      const reader = cleanReader(clean, [
        ["_line", "BIGINT"],
        ...columns.map((c): [string, string] => [c.name, "VARCHAR"]),
      ]);
      await createRelation(named, columns, `SELECT * FROM ${reader}`, { kind: "column" });
    }
    return { rows: clean.rows };
  } finally {
    await rm(path, { force: true });
    await rm(rejectedPath, { force: true });
  }
}

/** The `<table>_rejected` table, empty. */
export async function createRejectedTable({
  session,
  table,
}: Pick<Placement, "session" | "table">): Promise<void> {
  await session.run(
    `CREATE OR REPLACE TABLE ${quoteName(`${table}_rejected`)} (line BIGINT, reason VARCHAR, raw VARCHAR)`,
  );
}

/** Moves what was rejected from its scratch file into the rejected table. */
export async function insertRejected({ session, table }: Placement, file: CleanFile): Promise<void> {
  if (file.rows === 0) return;
  const reader = cleanReader(file, [
    ["line", "BIGINT"],
    ["reason", "VARCHAR"],
    ["raw", "VARCHAR"],
  ]);
  await session.run(`INSERT INTO ${quoteName(`${table}_rejected`)} SELECT * FROM ${reader}`);
}

/** Reads back what a {@link CleanFile} wrote. */
export function cleanReader(file: CleanFile, columns: [name: string, type: string][]): string {
  const list = columns.map(([name, type]) => `${quoteText(name)}: '${type}'`).join(", ");
  // Four bytes at most per character of the longest row.
  const longest = Math.max(2_097_152, file.longestRow * 4 + 1024);
  const buffer = longest > 2_097_152 ? `, buffer_size = ${longest * 2}` : "";
  return `read_csv(${quoteText(file.path)}, auto_detect = false, header = false, columns = {${list}}, delim = ',',
    quote = '"', escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false, strict_mode = true,
    max_line_size = ${longest}${buffer})`;
}
