import { styleText } from "node:util";
import type { Command } from "commander";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { withCommandScratch } from "@/server/platform/scratch";
import { type JudgedPoint, judgeSeries } from "@/server/scan/judge-series";
import { namingFile } from "../report-failure";

type Flags = { time: string; value: string; json?: boolean };

/** Anomalies in a time series, each point judged by the past alone. */
export function configure(command: Command): void {
  command
    .argument("<file>", "file with the series")
    .requiredOption("--time <column>", "column with the time of each point")
    .requiredOption("--value <column>", "column with the value of each point")
    .option("--json", "print every point as one line of JSON")
    .action((file: string, flags: Flags) =>
      anomalies(file, flags).catch((error: unknown) => {
        throw namingFile(file, error);
      }),
    );
}

async function anomalies(file: string, flags: Flags): Promise<void> {
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  let points = 0;
  let found = 0;
  await withCommandScratch("anomalies", (scratchDir) =>
    withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      for await (const chunk of judgeSeries(session, file, flags, scratchDir)) {
        points += chunk.length;
        const anomalous = chunk.filter(({ anomaly }) => anomaly);
        found += anomalous.length;
        const lines = flags.json ? chunk.map(toJson) : anomalous.map(toLine);
        if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
      }
    }),
  );
  if (!flags.json) process.stdout.write(`${found} anomalies in ${points} points\n`);
}

function toJson({ time, value, score, anomaly, expected }: JudgedPoint): string {
  return JSON.stringify({
    time,
    value,
    score: round(score),
    anomaly,
    expected: expected?.map(round) ?? null,
  });
}

function toLine({ time, value, expected }: JudgedPoint): string {
  const range = expected ? `expected ${round(expected[0])} to ${round(expected[1])}` : "missing";
  return `${time}  ${styleText("red", String(value ?? "–"), { stream: process.stdout })}  ${range}`;
}

const round = (value: number) => Number(value.toPrecision(6));
