import { styleText } from "node:util";
import type { Command } from "commander";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { withCommandScratch } from "@/server/platform/scratch";
import { type JudgedPoint, judgeSeries } from "@/server/scan/judge-series";
import { namingFile } from "../report-failure";
import { inputFile } from "./files/input-file";
import { counted } from "./terminal";

type Flags = { time: string; value: string; json?: boolean };

/** Anomalies in a time series, each point judged by the past alone. */
export function configure(command: Command): void {
  command
    .argument("<file>", "file with the series, - for stdin")
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
  let learnt = 0;
  let numberless = 0;
  await withCommandScratch("anomalies", async (scratchDir) => {
    const path = await inputFile(file, scratchDir);
    await withSession({ memoryMb, threads, tempDir: scratchDir }, async (session) => {
      for await (const chunk of judgeSeries(session, path, flags, scratchDir)) {
        // Until enough is known nothing is expected; a point without a number expects nothing either.
        if (learnt === points - numberless) {
          const first = chunk.findIndex(({ expected }) => expected !== null);
          learnt += (first < 0 ? chunk : chunk.slice(0, first)).filter(({ value }) => value !== null).length;
        }
        points += chunk.length;
        numberless += chunk.filter(({ value }) => value === null).length;
        const anomalous = chunk.filter(({ anomaly }) => anomaly);
        found += anomalous.length;
        const lines = flags.json ? chunk.map(toJson) : chunk.filter(({ kind }) => kind).map(toLine);
        if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
      }
    });
  });
  if (!flags.json)
    process.stdout.write(
      `${counted(found, "anomaly", "anomalies")} in ${counted(points, "point")}${remarks(points, learnt, numberless)}\n`,
    );
}

/** What no anomaly among so many points does not say: how many were looked at. */
function remarks(points: number, learnt: number, numberless: number): string {
  const told = [
    ...(numberless > 0 ? [`${counted(numberless, "point")} without a number`] : []),
    ...(points === 0
      ? []
      : learnt === points - numberless
        ? ["too few to judge any"]
        : learnt > 0
          ? [`the first ${learnt} only say what is usual`]
          : []),
  ];
  return told.length > 0 ? ` (${told.join("; ")})` : "";
}

/**
 * A gap stands with its first point behind it, whose own value may be usual. A point with a kind that is no anomaly says
 * that what began as a spike lasts.
 */
function toJson({ time, value, score, anomaly, expected, missing, kind, since }: JudgedPoint): string {
  return JSON.stringify({
    time,
    value,
    score: round(score),
    anomaly,
    expected: expected?.map(round) ?? null,
    ...(kind ? { kind, since } : {}),
    ...(missing > 0 ? { missing_seconds: Math.round(missing / 1000) } : {}),
  });
}

const words: Record<NonNullable<JudgedPoint["kind"]>, string> = {
  gap: "gap",
  missing: "no value",
  spike: "spike",
  shift: "level shift",
  trend: "trend",
  season: "unusual for the time",
  amplitude: "rhythm swings otherwise",
  stuck: "value stands still",
  spread: "wider scatter",
  pattern: "new pattern",
};

function toLine({ time, value, anomaly, expected, missing, kind, since }: JudgedPoint): string {
  const name = kind
    ? `${words[kind]}${since && since !== time && kind !== "gap" ? ` since ${since}` : ""}`
    : "";
  const range =
    missing > 0
      ? `, no points for ${duration(missing)} before`
      : expected
        ? `, expected ${round(expected[0])} to ${round(expected[1])}`
        : "";
  const shown = value === null ? "–" : String(round(value));
  const colour = anomaly ? "red" : "yellow";
  return `${time}  ${styleText(colour, shown.padStart(10), { stream: process.stdout })}  ${anomaly ? "" : "has become: "}${name}${range}`;
}

function duration(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  const [count, unit] =
    hours >= 36 ? [hours / 24, "days"] : hours >= 1.5 ? [hours, "hours"] : [hours * 60, "minutes"];
  const rounded = Math.max(1, Math.round(count));
  return rounded === 24 && unit === "hours" ? "one day" : `${rounded} ${unit}`;
}

const round = (value: number) => Number(value.toPrecision(6));
