import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { parse } from "yaml";
import { z } from "zod";
import { detectSpans } from "@/server/pii/detect-spans";
import { judgeColumns } from "@/server/pii/judge-columns";
import { type EngineSession, quoteName, withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { withCommandScratch } from "@/server/platform/scratch";
import { inferTypes } from "@/server/profiling/infer-types";
import { readHead } from "@/server/reading/detect-format";
import { readInto } from "@/server/reading/read-into";
import type { ReadOptions } from "@/server/reading/schema";
import { formatOfName, writeRelation } from "@/server/reading/write-relation";
import { maskTable } from "@/server/transform/mask-table";
import { type ColumnMasking, copyMaskingPolicy, planMasking } from "@/server/transform/plan-masking";
import { maskingPolicy, maskingStrategy } from "@/server/transform/schema";
import { namingFile } from "../report-failure";
import { type ReadingFlags, toReadOptions, withReadingOptions } from "./reading-options";

type Flags = ReadingFlags & {
  output: string;
  policy?: string;
  region: string;
  language: string;
  key?: string;
};

/** What a policy file may say; what it leaves out is as in the default policy. */
const policyFile = maskingPolicy.partial().extend({
  /** Strategies of single columns, by name. */
  columns: z.record(z.string(), maskingStrategy).optional(),
});

/** A masked copy of a file. */
export function configure(command: Command): void {
  withReadingOptions(command)
    .argument("<in>", "file to read")
    .requiredOption(
      "-o, --output <file>",
      "file to write; its ending (.csv, .ndjson, .parquet) says the format",
    )
    .option("--policy <file>", "YAML: a strategy per class, per entity and per column")
    .option(
      "--key <file>",
      "file with the key of pseudonyms (32 bytes or more); without it a key is used once",
    )
    .option("--region <code>", "country of numbers without a prefix", "DK")
    .option("--language <code>", "language of running text", "en")
    .action((input: string, flags: Flags) => {
      // Read here: a wrong flag is no fault of the file.
      const wanted = toReadOptions(flags);
      return mask(input, flags, wanted).catch((error: unknown) => {
        throw namingFile(input, error);
      });
    });
}

async function mask(input: string, flags: Flags, wanted: ReadOptions): Promise<void> {
  formatOfName(flags.output);
  const path = resolve(input);
  const target = resolve(flags.output);
  if (path === target) fail("invalid", "mask.same_file", "Input and output are the same file.");
  await readHead(path, 0);
  const policy = await readPolicy(flags.policy);
  const key = await readKey(flags.key);
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  await withCommandScratch("mask", (scratchDir) =>
    withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      const read = await readInto(session, "source", path, wanted, {
        scratchDir,
        fileName: basename(input),
      });
      await session.makeRoomFor(read.columns.length);
      const names = read.columns.map((column) => column.name);
      const plan = await planFile(session, names, read.rows, policy, flags);
      // Cells stay text: a masked copy differs from its source in masked cells only.
      const columns = names.map((name) => ({ name, type: "text" as const }));
      const asText = names.map((name) => `CAST(${quoteName(name)} AS VARCHAR) AS ${quoteName(name)}`);
      await session.run(`CREATE TEMP VIEW plain AS SELECT _row, _line, ${asText.join(", ")} FROM source`);
      const detect = (text: string) =>
        detectSpans(text, { language: flags.language, defaultRegion: flags.region });
      await maskTable(session, "plain", "masked", columns, plan, key, detect);
      const kept = read.columns.filter(({ name }) => plan.get(name)?.strategy !== "drop");
      if (kept.length === 0) fail("invalid", "mask.nothing_left", "The policy drops every column.");
      await writeRelation(session, "masked", kept, target, { header: read.source.dialect?.header ?? true });
      report(plan, flags.key === undefined);
    }),
  );
}

async function planFile(
  session: EngineSession,
  names: string[],
  rows: number,
  policy: z.infer<typeof policyFile>,
  flags: Flags,
): Promise<Map<string, ColumnMasking>> {
  const types = await inferTypes(session, "source", names);
  const columns = names.map((name) => ({ name, type: types.get(name)?.type ?? ("text" as const) }));
  const verdicts = await judgeColumns(session, "source", columns, {
    defaultRegion: flags.region,
    rows,
    language: flags.language,
  });
  const chosen = new Map(Object.entries(policy.columns ?? {}));
  for (const name of chosen.keys())
    if (!verdicts.has(name))
      fail(
        "invalid",
        "mask.unknown_column",
        `The policy names the column ${name}, which the file does not have.`,
      );
  return planMasking(
    verdicts,
    {
      direct: policy.direct ?? copyMaskingPolicy.direct,
      quasi: policy.quasi ?? copyMaskingPolicy.quasi,
      sensitive: policy.sensitive ?? copyMaskingPolicy.sensitive,
      entities: { ...copyMaskingPolicy.entities, ...policy.entities },
    },
    { chosen },
  );
}

async function readPolicy(file: string | undefined): Promise<z.infer<typeof policyFile>> {
  if (file === undefined) return {};
  const text = await readFile(file, "utf8").catch((cause) =>
    fail("invalid", "mask.policy", `The policy ${file} cannot be read.`, { cause }),
  );
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    return fail("invalid", "mask.policy", `The policy ${file} is not valid YAML.`, { cause });
  }
  const result = policyFile.strict().safeParse(content ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".") || "file"}: ${issue.message}`);
  return fail("invalid", "mask.policy", `The policy ${file} is not valid. ${problems.join("; ")}`);
}

async function readKey(file: string | undefined): Promise<Buffer> {
  if (file === undefined) return randomBytes(32);
  const key = await readFile(file).catch((cause) =>
    fail("invalid", "mask.key", `The key file ${file} cannot be read.`, { cause }),
  );
  if (key.length < 32) fail("invalid", "mask.key", `The key file ${file} needs 32 bytes or more.`);
  return key;
}

/** What was done to each column, on stderr: stdout stays free for data. */
function report(plan: Map<string, ColumnMasking>, keyUsedOnce: boolean): void {
  for (const [name, { strategy, entity, why }] of plan)
    if (strategy !== "keep")
      process.stderr.write(`${name}: ${strategy}${entity ? ` (${entity})` : ""}. ${why}\n`);
  const pseudonyms = [...plan.values()].some(
    ({ strategy }) => strategy === "pseudonym" || strategy === "encrypt",
  );
  if (keyUsedOnce && pseudonyms)
    process.stderr.write(
      "The key was made for this file and is gone: give --key to get the same pseudonyms again.\n",
    );
}
