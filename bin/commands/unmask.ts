import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { withCommandScratch } from "@/server/platform/scratch";
import { readInto } from "@/server/reading/read-into";
import { formatOfName, writeRelation } from "@/server/reading/write-relation";
import { decryptTable } from "@/server/transform/decrypt-table";
import { namingFile } from "../report-failure";
import { refuseSameFile } from "./files/refuse-same-file";
import { reportReading } from "./files/report-reading";
import { readKey } from "./mask/read-policy";

type Flags = { output: string; key: string };

/** The way back from the strategy `encrypt`. */
export function configure(command: Command): void {
  command
    .argument("<in>", "file that atlas mask wrote")
    .requiredOption(
      "-o, --output <file>",
      "file to write; its ending (.csv, .ndjson, .parquet) says the format",
    )
    .requiredOption("--key <file>", "file with the key it was masked with")
    .action(unmask);
}

async function unmask(input: string, { output, key: keyFile }: Flags): Promise<void> {
  formatOfName(output);
  const path = resolve(input);
  const target = resolve(output);
  await refuseSameFile(path, target);
  const key = await readKey(keyFile);
  await decryptFile(input, path, target, key).catch((error: unknown) => {
    throw namingFile(input, error);
  });
}

async function decryptFile(input: string, path: string, target: string, key: Buffer): Promise<void> {
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  await withCommandScratch("unmask", (scratchDir) =>
    withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      const read = await readInto(session, "source", path, {}, { scratchDir, fileName: basename(input) });
      await session.makeRoomFor(read.columns.length);
      const names = read.columns.map(({ name }) => name);
      const opened = await decryptTable(session, "source", "clear", names, key);
      await writeRelation(session, "clear", read.columns, target, {
        header: read.source.dialect?.header ?? true,
      });
      reportReading(input, read);
      process.stderr.write(`Decrypted: ${opened.join(", ")}.\n`);
    }),
  );
}
