import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { withCommandScratch } from "@/server/platform/scratch";
import { readHead } from "@/server/reading/detect-format";
import { readInto } from "@/server/reading/read-into";
import type { ReadOptions } from "@/server/reading/schema";
import { formatOfName, writeRelation } from "@/server/reading/write-relation";
import { namingFile } from "../report-failure";
import { inputFile } from "./files/input-file";
import { refuseSameFile } from "./files/refuse-same-file";
import { reportReading } from "./files/report-reading";
import { typedValues } from "./files/typed-values";
import { type ReadingFlags, toReadOptions, withReadingOptions } from "./reading-options";

type Flags = ReadingFlags & { typed?: boolean };

/** Any supported file as CSV, NDJSON or Parquet. */
export function configure(command: Command): void {
  withReadingOptions(command)
    .argument("<in>", "file to read, - for stdin")
    .argument("<out>", "file to write; its ending (.csv, .ndjson, .parquet) says the format")
    .option("--typed", "write numbers, dates and booleans as such instead of as text")
    .action(convert);
}

async function convert(input: string, output: string, flags: Flags): Promise<void> {
  // What the flags name is looked at first: it is no fault of the file.
  formatOfName(output);
  await refuseSameFile(resolve(input), resolve(output));
  const wanted = toReadOptions(flags);
  await convertFile(input, output, flags, wanted).catch((error: unknown) => {
    throw namingFile(input, error);
  });
}

async function convertFile(input: string, output: string, flags: Flags, wanted: ReadOptions): Promise<void> {
  const target = resolve(output);
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  await withCommandScratch("convert", async (scratchDir) => {
    const path = await inputFile(input, scratchDir);
    const { bytes } = await readHead(path, 0);
    if (bytes === 0 && /(\.(csv|tsv|txt)|^-)$/i.test(input) && formatOfName(output) !== "parquet") {
      await writeFile(target, "");
      process.stderr.write(`${input}: The file is empty, and so is ${output}.\n`);
      return;
    }
    await withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      const read = await readInto(session, "source", path, wanted, {
        scratchDir,
        fileName: basename(input),
      });
      await session.makeRoomFor(read.columns.length);
      const typed = flags.typed
        ? await typedValues(
            session,
            read.columns.map((c) => c.name),
          )
        : undefined;
      await writeRelation(session, "source", read.columns, target, {
        header: read.source.dialect?.header ?? read.columns.some(({ sourceName }) => sourceName !== ""),
        ...(typed ? { expressions: typed.expressions } : {}),
      });
      reportReading(input, { ...read, notes: [...read.notes, ...(typed?.notes ?? [])] });
    });
  });
}
