import { createReadStream, createWriteStream } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { wideParquet } from "@/server/platform/engine-parquet";
import { fail } from "@/server/platform/errors";
import { removedAtExit } from "@/server/platform/unfinished";
import type { RawColumn } from "./schema";

export type WrittenFormat = "csv" | "ndjson" | "parquet";

/** The format an output file's ending asks for. */
export function formatOfName(path: string): WrittenFormat {
  const ending = extname(path).toLowerCase();
  if (ending === ".csv") return "csv";
  if (ending === ".ndjson" || ending === ".jsonl") return "ndjson";
  if (ending === ".parquet") return "parquet";
  return fail(
    "invalid",
    "reading.output_format",
    `The ending of ${path} says no format. Use .csv, .ndjson or .parquet.`,
  );
}

/**
 * Writes a relation in row order. CSV is UTF-8 with commas after RFC 4180, null as nothing and '' as "";
 * names are those of the source, and where it had none there is no header line. The file appears whole
 * or not at all.
 */
export async function writeRelation(
  session: EngineSession,
  relation: string,
  columns: RawColumn[],
  named: string,
  options: { header: boolean; expressions?: Map<string, string> },
): Promise<void> {
  const format = formatOfName(named);
  if (columns.length === 0 && format === "parquet")
    fail("invalid", "reading.no_columns", "The file has no columns, which Parquet cannot hold.");
  const path = await targetOf(named);
  const partial = `${path}.${process.pid}.partial`;
  const body = `${path}.${process.pid}.body.partial`;
  const kept = [partial, body].map(removedAtExit);
  const query = selectRows(relation, columns, format, options.expressions);
  try {
    if (format === "csv" && options.header && columns.length > 0) {
      // The engine cannot write a header that repeats a name: it is put in front of the rows instead.
      await session.run(`COPY (${query}) TO ${quoteText(body)} (${settings[format]})`);
      await writeFile(partial, `${columns.map(({ sourceName }) => csvCell(sourceName)).join(",")}\n`);
      await pipeline(createReadStream(body), createWriteStream(partial, { flags: "a" }));
    } else {
      const wide = format === "parquet" ? wideParquet(columns.length) : "";
      await session.run(`COPY (${query}) TO ${quoteText(partial)} (${settings[format]}${wide})`);
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw explain(error, path);
  } finally {
    await rm(body, { force: true });
    for (const done of kept) done();
  }
}

/** The file behind a name: what a link leads to is written, and the link stays. */
async function targetOf(named: string): Promise<string> {
  const found = await stat(named).catch(() => null);
  if (found === null) return named;
  if (found.isDirectory())
    fail("invalid", "reading.output_path", `${named} is a folder. Give the name of a file.`);
  if (!found.isFile())
    fail("invalid", "reading.output_path", `${named} is a pipe or a device. Give the name of a file.`);
  return realpath(named);
}

function selectRows(
  relation: string,
  columns: RawColumn[],
  format: WrittenFormat,
  expressions: Map<string, string> | undefined,
): string {
  // A single empty cell would be an empty line, which most readers take for no row at all.
  const single = format === "csv" && columns.length === 1;
  const list = columns.map(({ name }) => {
    const value = expressions?.get(name) ?? quoteName(name);
    return `${single ? `coalesce(${value}::VARCHAR, '')` : value} AS ${quoteName(name)}`;
  });
  const none = format === "ndjson" ? `NULL::VARCHAR AS ${quoteName("_")}` : `'' AS ${quoteName("_")}`;
  return `SELECT ${list.length > 0 ? list.join(", ") : none} FROM ${quoteName(relation)}`;
}

const settings: Record<WrittenFormat, string> = {
  csv: `FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR ''`,
  ndjson: "FORMAT json",
  parquet: "FORMAT parquet, COMPRESSION zstd",
};

function csvCell(text: string): string {
  const safe = text.replaceAll("\0", "\u2400");
  return /[",\r\n]|^$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function explain(error: unknown, path: string): unknown {
  const text = error instanceof Error ? error.message : "";
  if (/Cannot open file|No such file or directory|Permission denied/i.test(text))
    return fail("invalid", "reading.output_path", `${path} cannot be written. Does its folder exist?`, {
      cause: error,
    });
  return error;
}
