import { z } from "zod";
import { datasetSettings, settingsChange } from "../catalog/schema";
import { piiEntity } from "../pii/schema";

export const runStatus = z.enum(["queued", "running", "succeeded", "failed", "cancelled", "blocked"]);
export type RunStatus = z.infer<typeof runStatus>;
export const activeRunStatuses = ["queued", "running"] as const satisfies readonly RunStatus[];

export const runKind = z.enum(["load", "replay", "rework"]);

/** The steps of a run, in order. */
export const runSteps = ["explore", "quality", "chart", "gate", "navigate", "publish"] as const;
export const runStepName = z.enum(runSteps);
export type RunStepName = z.infer<typeof runStepName>;

const instant = z.date();
const count = z.number().int().nullable();

export const runStep = z.object({
  name: runStepName,
  status: z.enum(["waiting", "running", "succeeded", "failed", "skipped", "blocked", "cancelled"]),
  rowsIn: count,
  rowsOut: count,
  quarantined: count,
  /** Milliseconds; of a running step, so far. */
  ms: count,
  startedAt: instant.nullable(),
});
export type RunStep = z.infer<typeof runStep>;

export const runError = z.object({ code: z.string(), message: z.string(), step: z.string().nullable() });

export const run = z.object({
  id: z.string(),
  datasetId: z.string(),
  datasetName: z.string(),
  kind: runKind,
  status: runStatus,
  progress: z.number(),
  progressText: z.string().nullable(),
  note: z.string().nullable(),
  error: runError.nullable(),
  fileName: z.string().nullable(),
  bytes: z.number().nullable(),
  rowsIn: count,
  rowsOut: count,
  quarantined: count,
  rejected: count,
  /** A filter hides rows from the caller: then counts, notes and log lines, which tell of all rows, are left out. */
  rowsHidden: z.boolean(),
  createdBy: z.string(),
  createdAt: instant,
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
export type Run = z.infer<typeof run>;

export const runDetail = run.extend({ steps: z.array(runStep), settings: datasetSettings });
export type RunDetail = z.infer<typeof runDetail>;

export const listRunsInput = z.object({
  datasetId: z.uuid().optional(),
  status: z.enum(["all", "active", "attention", "succeeded"]).default("all"),
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListRunsInput = z.infer<typeof listRunsInput>;
export const runPage = z.object({ items: z.array(run), next: z.string().nullable() });

export const runLogsInput = z.object({ runId: z.uuid(), after: z.string().regex(/^\d+$/).optional() });
export const runLogLine = z.object({
  id: z.string(),
  at: instant,
  level: z.enum(["info", "warn", "error"]),
  message: z.string(),
});

/** Loads an upload into a new data set (`name`) or an existing one (`datasetId`). */
export const loadUploadInput = z
  .object({
    uploadId: z.uuid(),
    datasetId: z.uuid().optional(),
    name: z.string().trim().min(1).max(200).optional(),
    settings: settingsChange.optional(),
    /** What the person who loads says of columns: the kind of personal data, or `none`. Outweighs what is found. */
    verdicts: z.record(z.string().min(1).max(1000), piiEntity.or(z.literal("none"))).optional(),
  })
  .refine((input) => (input.datasetId === undefined) !== (input.name === undefined), {
    message: "Give either datasetId (an existing data set) or name (a new one).",
  });
export type LoadUploadInput = z.infer<typeof loadUploadInput>;

export const quarantineState = z.enum(["open", "edited", "discarded"]);
export const listQuarantineInput = z.object({
  datasetId: z.uuid(),
  state: quarantineState.or(z.literal("all")).default("all"),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});
export const quarantinedRow = z.object({
  /** Stable identity: hash of the file and number of the row. */
  rowId: z.string(),
  file: z.string(),
  line: z.number().int().nullable(),
  /** parse: the line could not be read; rule: a check of severity error failed. */
  kind: z.enum(["parse", "rule"]),
  rule: z.string(),
  reason: z.string(),
  columns: z.array(z.string()),
  values: z.record(z.string(), z.string().nullable()),
  raw: z.string().nullable(),
  state: quarantineState,
  edits: z.record(z.string(), z.string().nullable()).nullable(),
});
export type QuarantinedRow = z.infer<typeof quarantinedRow>;
export const quarantinePage = z.object({
  items: z.array(quarantinedRow),
  total: z.number().int(),
  columns: z.array(z.string()),
});

export const decideQuarantineInput = z.object({
  datasetId: z.uuid(),
  rowIds: z.array(z.string().max(200)).min(1).max(10_000),
  decision: z.enum(["discard", "reopen"]),
});
export const editQuarantineInput = z.object({
  datasetId: z.uuid(),
  rowId: z.string().max(200),
  edits: z.record(z.string().max(1000), z.string().max(1_000_000).nullable()),
});

export const loadStarted = z.object({
  dataset: z.object({ id: z.string(), name: z.string() }),
  run: z.object({ id: z.string() }),
});
export type LoadStarted = z.infer<typeof loadStarted>;
export const runStarted = z.object({ runId: z.string() });
export const reworkInput = z.object({ datasetId: z.uuid(), reason: z.enum(["rework", "replay"]) });

export const compareInput = z.object({
  datasetId: z.uuid(),
  layer: z.enum(["chart", "navigate"]).default("chart"),
  from: z.number().int().positive().max(2_147_483_647),
  to: z.number().int().positive().max(2_147_483_647),
});

const versionFacts = z.object({
  version: z.number().int(),
  /** Null for somebody who may see some of the rows only. */
  rows: count,
  createdAt: instant,
  runId: z.string(),
});

/** What changed from one version to another. Counts by key need a declared key; without one they are null. */
export const comparison = z.object({
  layer: z.enum(["chart", "navigate"]),
  from: versionFacts,
  to: versionFacts,
  columnsAdded: z.array(z.string()),
  columnsRemoved: z.array(z.string()),
  typesChanged: z.array(z.object({ column: z.string(), from: z.string(), to: z.string() })),
  key: z.array(z.string()),
  rowsAdded: count,
  rowsRemoved: count,
  rowsChanged: count,
  /** Rows whose value differs, by column, most changed first. */
  changedByColumn: z.array(z.object({ column: z.string(), rows: z.number().int() })),
  /** Up to 50 changed, added and removed rows as the reader may see them. */
  examples: z.array(
    z.object({
      change: z.enum(["added", "removed", "changed"]),
      key: z.record(z.string(), z.unknown()),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});
export type Comparison = z.infer<typeof comparison>;
