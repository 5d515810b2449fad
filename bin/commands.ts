import type { Command } from "commander";

/** Where Atlas is installed, and which version it is. */
export type Project = { projectDir: string; version: string };

/** A command's module adds its arguments, options and action. */
export type CommandModule = { configure(command: Command, project: Project): void };

export type CommandEntry = {
  summary: string;
  load(): Promise<CommandModule>;
  /** Command lines that its help ends with. */
  examples?: readonly string[];
};

/** Every command. A module is loaded when its command is used, never for the others. */
export const commands: Record<string, CommandEntry> = {
  start: {
    summary: "start Atlas: database, web application and worker",
    load: () => import("./commands/start"),
  },
  build: {
    summary: "compile web application and worker, as start does",
    load: () => import("./commands/build"),
  },
  audit: {
    summary: "verify the audit trail of every workspace",
    load: () => import("./commands/audit"),
  },
  migrate: { summary: "bring the database to this version", load: () => import("./commands/migrate") },
  scan: {
    summary: "profile, personal data and quality of files",
    load: () => import("./commands/scan"),
    examples: [
      "atlas scan people.csv",
      "atlas scan people.csv --full --key id --rules rules.yaml",
      "atlas scan orders.csv people.csv --cells wrong.ndjson",
      "atlas scan export.json --json | jq .quality.overall",
      "gunzip -c big.csv.gz | atlas scan -",
    ],
  },
  anomalies: {
    summary: "anomalies in a time series",
    load: () => import("./commands/anomalies"),
    examples: [
      "atlas anomalies sensor.csv --time at --value degrees",
      "atlas anomalies sales.xlsx --time day --value total --json | jq -c 'select(.anomaly)'",
    ],
  },
  convert: {
    summary: "any supported file as CSV, NDJSON or Parquet",
    load: () => import("./commands/convert"),
    examples: [
      "atlas convert sales.xlsx sales.parquet --typed",
      "atlas convert sales.xlsx q2.csv --sheet 'Q2 2026'",
      "atlas convert old.csv new.csv --encoding windows-1252 --delimiter ';'",
    ],
  },
  detect: {
    summary: "personal data in texts, NDJSON in and out",
    load: () => import("./commands/detect"),
    examples: [
      `echo '{"id":"1","text":"Call Anna Berg"}' | atlas detect`,
      "atlas detect --language da < notes.ndjson > spans.ndjson",
    ],
  },
  mask: {
    summary: "a masked copy of a file",
    load: () => import("./commands/mask"),
    examples: [
      "atlas mask people.csv -o masked.csv",
      "head -c 32 /dev/urandom > company.key",
      "atlas mask people.csv -o masked.csv --key company.key --policy policy.yaml",
    ],
  },
  unmask: {
    summary: "what atlas mask encrypted, in clear again",
    load: () => import("./commands/unmask"),
    examples: ["atlas unmask masked.csv -o people.csv --key company.key"],
  },
};
