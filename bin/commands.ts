import type { Command } from "commander";

/** Where Atlas is installed, and which version it is. */
export type Project = { projectDir: string; version: string };

/** A command's module adds its arguments, options and action. */
export type CommandModule = { configure(command: Command, project: Project): void };

export type CommandEntry = { summary: string; load(): Promise<CommandModule> };

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
  },
  anomalies: {
    summary: "anomalies in a time series",
    load: () => import("./commands/anomalies"),
  },
  convert: {
    summary: "any supported file as CSV, NDJSON or Parquet",
    load: () => import("./commands/convert"),
  },
  detect: {
    summary: "personal data in texts, NDJSON in and out",
    load: () => import("./commands/detect"),
  },
  mask: {
    summary: "a masked copy of a file",
    load: () => import("./commands/mask"),
  },
  unmask: {
    summary: "what atlas mask encrypted, in clear again",
    load: () => import("./commands/unmask"),
  },
};
