import { randomBytes } from "node:crypto";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { detectSpans } from "@/server/pii/detect-spans";
import type { PiiEntity } from "@/server/pii/schema";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { placeOf } from "@/server/platform/json-leaves";
import { withCommandScratch } from "@/server/platform/scratch";
import { readHead } from "@/server/reading/detect-format";
import { readInto } from "@/server/reading/read-into";
import type { ReadOptions } from "@/server/reading/schema";
import { formatOfName, writeRelation } from "@/server/reading/write-relation";
import { calledByPersons, personalHeaders } from "@/server/scan/personal-headers";
import { maskName } from "@/server/transform/mask-name";
import { maskTable } from "@/server/transform/mask-table";
import type { ColumnMasking } from "@/server/transform/plan-masking";
import { namingFile } from "../report-failure";
import { inputFile } from "./files/input-file";
import { refuseSameFile } from "./files/refuse-same-file";
import { reportReading } from "./files/report-reading";
import { typedValues } from "./files/typed-values";
import { planCopy } from "./mask/plan-copy";
import { type PolicyFile, readKey, readPolicy } from "./mask/read-policy";
import {
  type ReadingFlags,
  readLanguage,
  readRegion,
  toReadOptions,
  withReadingOptions,
} from "./reading-options";

type Flags = ReadingFlags & {
  output: string;
  policy?: string;
  region: string;
  language: string;
  key?: string;
  typed?: boolean;
};

/** A masked copy of a file. */
export function configure(command: Command): void {
  withReadingOptions(command)
    .argument("<in>", "file to read, - for stdin")
    .requiredOption(
      "-o, --output <file>",
      "file to write; its ending (.csv, .ndjson, .parquet) says the format",
    )
    .option("--policy <file>", "YAML: a strategy per class, per entity and per column")
    .option(
      "--key <file>",
      "file with the key of pseudonyms and encryption (32 bytes or more); without it pseudonyms are made with a key that is used once",
    )
    .option("--typed", "write numbers, dates and booleans that are not masked as such instead of as text")
    .option("--region <code>", "country of numbers without a prefix", "DK")
    .option("--language <code>", "language of running text", "en")
    .action(mask);
}

type Wanted = { read: ReadOptions; policy: PolicyFile; region: string; language: string };

async function mask(input: string, flags: Flags): Promise<void> {
  // What the flags name is looked at first: it is no fault of the file.
  formatOfName(flags.output);
  await refuseSameFile(resolve(input), resolve(flags.output));
  const wanted = {
    read: toReadOptions(flags),
    policy: await readPolicy(flags.policy),
    region: readRegion(flags.region),
    language: readLanguage(flags.language),
  };
  const key = flags.key === undefined ? null : await readKey(flags.key);
  await maskFile(input, flags, wanted, key).catch((error: unknown) => {
    throw namingFile(input, error);
  });
}

async function maskFile(
  input: string,
  { output, typed }: Flags,
  { read: options, policy, ...where }: Wanted,
  key: Buffer | null,
): Promise<void> {
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  await withCommandScratch("mask", async (scratchDir) => {
    const path = await inputFile(input, scratchDir);
    await readHead(path, 0);
    await withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      const read = await readInto(session, "source", path, options, {
        scratchDir,
        fileName: basename(input),
      });
      await session.makeRoomFor(read.columns.length);
      const names = read.columns.map((column) => column.name);
      const { masking, columns, select, isStray } = await planCopy(session, "source", names, policy, where);
      if (key === null) refuseLostKey(masking);
      const secret = key ?? randomBytes(32);
      const kept = read.columns.filter(({ name }) => masking.get(name)?.strategy !== "drop");
      if (kept.length === 0) fail("invalid", "mask.nothing_left", "The policy drops every column.");
      await session.run(`CREATE TEMP VIEW plain AS SELECT _row, _line, ${select.join(", ")} FROM source`);
      const detect = (text: string) =>
        detectSpans(text, { language: where.language, defaultRegion: where.region });
      await maskTable(session, "plain", "masked", columns, masking, secret, {
        detect,
        region: where.region,
        isStray,
      });
      const renamed = namesWithoutPersons(
        kept.map(({ name }) => name),
        masking,
        (own, kind) => maskName(own, { ...kind, region: where.region }, secret),
      );
      const untouched = names.filter((name) => masking.get(name)?.strategy === "keep");
      const plain = typed ? await typedValues(session, untouched) : undefined;
      await writeRelation(session, "masked", kept, resolve(output), {
        header: read.source.dialect?.header ?? true,
        renamed,
        ...(plain ? { expressions: plain.expressions } : {}),
      });
      reportReading(input, { ...read, notes: [...read.notes, ...(plain?.notes ?? [])] });
      if (renamed.size > 0)
        process.stderr.write(
          `${calledByPersons(renamed.size)}: ${renamed.size === 1 ? "its name is" : "their names are"} replaced by pseudonyms.\n`,
        );
      report(masking, key === null);
    });
  });
}

/** What columns that are called by persons are called in the copy. */
function namesWithoutPersons(
  names: readonly string[],
  plan: ReadonlyMap<string, ColumnMasking>,
  pseudonym: (own: string, kind: { entity: PiiEntity; scheme: string | null }) => string,
): Map<string, string> {
  return new Map(
    personalHeaders(names, plan).map(({ name, own, ...kind }) => [
      name,
      name.slice(0, name.length - own.length) + pseudonym(own, kind),
    ]),
  );
}

/** What is encrypted with a key that nobody keeps is lost: refused before anything is written. */
function refuseLostKey(plan: ReadonlyMap<string, ColumnMasking>): void {
  const sealed = [...plan].find(([, { strategy }]) => strategy === "encrypt");
  if (sealed)
    fail(
      "invalid",
      "mask.key_needed",
      `The policy encrypts the column ${sealed[0]}, which nobody could read again: give the key with --key.`,
    );
}

/** What was done to each column, on stderr: stdout stays free for data. */
function report(plan: ReadonlyMap<string, ColumnMasking>, keyUsedOnce: boolean): void {
  const masked = [...plan].flatMap(([name, masking]) =>
    masking.strategy !== "keep" && masking.parts
      ? [...masking.parts].map(([path, part]) => [placeOf(name, path), part] as const)
      : [[name, masking] as const],
  );
  const changed = masked.filter(([, { strategy }]) => strategy !== "keep");
  for (const [name, { strategy, entity, why, form }] of changed) {
    const parts = form === "text" && strategy !== "drop" ? " The rest of its texts stays." : "";
    process.stderr.write(`${name}: ${strategy}${entity ? ` (${entity})` : ""}. ${why}${parts}\n`);
  }
  if (changed.length === 0) process.stderr.write("No personal data was found: the copy is as the file.\n");
  if (keyUsedOnce && [...plan.values()].some(({ strategy }) => strategy === "pseudonym"))
    process.stderr.write(
      "The key was made for this file and is gone: give --key to get the same pseudonyms again.\n",
    );
}
