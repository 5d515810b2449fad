import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { type EngineSession, quoteName, withSession } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { withCommandScratch } from "@/server/platform/scratch";
import { inferTypes } from "@/server/profiling/infer-types";
import { readHead } from "@/server/reading/detect-format";
import { readInto } from "@/server/reading/read-into";
import type { ReadOptions } from "@/server/reading/schema";
import { formatOfName, writeRelation } from "@/server/reading/write-relation";
import { namingFile } from "../report-failure";
import { type ReadingFlags, toReadOptions, withReadingOptions } from "./reading-options";

type Flags = ReadingFlags & { typed?: boolean };

/** Any supported file as CSV, NDJSON or Parquet. */
export function configure(command: Command): void {
  withReadingOptions(command)
    .argument("<in>", "file to read")
    .argument("<out>", "file to write; its ending (.csv, .ndjson, .parquet) says the format")
    .option("--typed", "write numbers, dates and booleans as such instead of as text")
    .action((input: string, output: string, flags: Flags) => {
      // Read here: a wrong flag is no fault of the file.
      const wanted = toReadOptions(flags);
      return convert(input, output, flags, wanted).catch((error: unknown) => {
        throw namingFile(input, error);
      });
    });
}

async function convert(input: string, output: string, flags: Flags, wanted: ReadOptions): Promise<void> {
  formatOfName(output);
  const path = resolve(input);
  const target = resolve(output);
  if (path === target) fail("invalid", "convert.same_file", "Input and output are the same file.");
  const { bytes } = await readHead(path, 0);
  if (bytes === 0 && /\.(csv|tsv|txt)$/i.test(input) && formatOfName(output) !== "parquet") {
    await writeFile(target, "");
    process.stderr.write(`${input}: The file is empty, and so is ${output}.\n`);
    return;
  }
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  await withCommandScratch("convert", (scratchDir) =>
    withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      const read = await readInto(session, "source", path, wanted, {
        scratchDir,
        fileName: basename(input),
      });
      await session.makeRoomFor(read.columns.length);
      const expressions = flags.typed
        ? await typedExpressions(
            session,
            read.columns.map((c) => c.name),
          )
        : undefined;
      await writeRelation(session, "source", read.columns, target, {
        header: read.source.dialect?.header ?? read.columns.some(({ sourceName }) => sourceName !== ""),
        ...(expressions ? { expressions } : {}),
      });
      report(input, read);
    }),
  );
}

/**
 * SQL per column for its typed value. A column is typed only where every value that is not empty can be
 * read as its type: nothing turns into null on the way.
 */
async function typedExpressions(session: EngineSession, columns: string[]): Promise<Map<string, string>> {
  const expressions = new Map<string, string>();
  for (const [name, inferred] of await inferTypes(session, "source", columns)) {
    if (inferred.type === "text" || inferred.native) continue;
    const source = quoteName(name);
    const typed = readAs(source, inferred);
    const { lost } = await session.row<{ lost: number }>(
      `SELECT count(*) FILTER (trim(${source}) <> '' AND (${typed}) IS NULL) AS lost FROM source`,
    );
    if (lost === 0) expressions.set(name, typed);
  }
  return expressions;
}

/** What was not carried over goes to stderr: never silently. */
function report(input: string, read: Awaited<ReturnType<typeof readInto>>): void {
  const { count, examples } = read.rejected;
  const lines = examples.map((e) => `line ${e.line}: ${e.reason}`).join("; ");
  if (count > 0)
    process.stderr.write(`${input}: ${count} ${count === 1 ? "row" : "rows"} rejected (${lines}).\n`);
  for (const note of read.notes) process.stderr.write(`${input}: ${note}\n`);
}
