import { rm } from "node:fs/promises";
import { join } from "node:path";
import { quoteName, quoteText } from "@/server/platform/engine";
import { CleanFile } from "../relation/clean-file";
import {
  createEmptyRelation,
  createRelation,
  createWideRelation,
  type Placement,
  wideColumns,
} from "../relation/create-relation";
import type { RawColumn } from "../schema";

/** What a reader of any format finds; rows of formats without lines have none. */
export type LoadEvent =
  | { kind: "row"; cells: (string | null)[]; line: number | null }
  | { kind: "rejected"; line: number | null; reason: string; raw: string };

export type LoadedRecords = { rows: number };

/**
 * Loads events of a record reader: rows into the relation with their line, rejections into the rejected
 * table. Rows pass through a clean scratch file, so memory stays bounded.
 */
export async function loadRecords(
  place: Placement,
  columns: RawColumn[],
  batches: AsyncIterable<LoadEvent[]>,
): Promise<LoadedRecords> {
  const base = join(place.scratchDir, place.table.replace(/[^\w-]/g, "_"));
  const groups: { columns: RawColumn[]; from: number; file: CleanFile }[] = [];
  for (let from = 0; from < Math.max(1, columns.length); from += wideColumns)
    groups.push({
      columns: columns.slice(from, from + wideColumns),
      from,
      file: await CleanFile.create(`${base}-clean-${groups.length}.csv`),
    });
  const rejected = await CleanFile.create(`${base}-rejected.csv`);
  const files = [...groups.map(({ file }) => file), rejected];
  let rows = 0;
  try {
    try {
      for await (const batch of batches) {
        for (const event of batch) {
          if (event.kind === "rejected") rejected.add(event.line, [event.reason, event.raw]);
          else {
            rows++;
            for (const { file, from } of groups)
              file.add(
                event.line,
                groups.length === 1 ? event.cells : event.cells.slice(from, from + wideColumns),
              );
          }
        }
        for (const file of files) if (file.full) await file.flush();
      }
    } finally {
      for (const file of files) await file.close();
    }
    await insertRejected(place, rejected);
    if (rows === 0) await createEmptyRelation(place, columns);
    else await loadGroups(place, columns, groups);
    return { rows };
  } finally {
    for (const file of files) await rm(file.path, { force: true });
  }
}

async function loadGroups(
  place: Placement,
  columns: RawColumn[],
  groups: { columns: RawColumn[]; file: CleanFile }[],
): Promise<void> {
  const queries = groups.map(({ columns: part, file }) => {
    const typed = part.map((column): [string, string] => [column.name, "VARCHAR"]);
    return { columns: part, query: `SELECT * FROM ${cleanReader(file, [["_line", "BIGINT"], ...typed])}` };
  });
  const [first] = queries;
  if (queries.length > 1) await createWideRelation(place, queries);
  else if (first) {
    const estimatedBytes = groups[0]?.file.bytes ?? 0;
    await createRelation({ ...place, estimatedBytes }, columns, first.query, { kind: "column" });
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
  const buffer = longest > 2_097_152 ? `, buffer_size = ${longest * 2}, parallel = false` : "";
  return `read_csv(${quoteText(file.path)}, auto_detect = false, header = false, columns = {${list}}, delim = ',',
    quote = '"', escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false, strict_mode = true,
    max_line_size = ${longest}${buffer})`;
}
