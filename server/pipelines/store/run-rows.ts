import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { parseSettings } from "@/server/catalog/parse-settings";
import type { DatasetSettings } from "@/server/catalog/schema";
import { json, type Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import type { ListRunsInput, Run, RunDetail, RunStatus, RunStep, runKind } from "../schema";
import { activeRunStatuses, runError, runSteps } from "../schema";

const runFields = {
  id: true,
  datasetId: true,
  kind: true,
  status: true,
  progress: true,
  progressText: true,
  note: true,
  error: true,
  rowsIn: true,
  rowsOut: true,
  quarantined: true,
  rejected: true,
  createdBy: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  dataset: { select: { name: true } },
  upload: { select: { fileName: true, bytes: true } },
} as const;

type Stored = Omit<
  Run,
  | "datasetName"
  | "fileName"
  | "bytes"
  | "kind"
  | "error"
  | "rowsIn"
  | "rowsOut"
  | "quarantined"
  | "rejected"
  | "rowsHidden"
> & {
  kind: string;
  error: unknown;
  rowsIn: bigint | null;
  rowsOut: bigint | null;
  quarantined: bigint | null;
  rejected: bigint | null;
  dataset: { name: string };
  upload: { fileName: string; bytes: bigint } | null;
};

const number = (value: bigint | null) => (value === null ? null : Number(value));

function toRun({ dataset, upload, ...row }: Stored): Run {
  return {
    ...row,
    datasetName: dataset.name,
    kind: row.kind as Run["kind"],
    error: runError.nullable().parse(row.error),
    fileName: upload?.fileName ?? null,
    bytes: number(upload?.bytes ?? null),
    rowsIn: number(row.rowsIn),
    rowsOut: number(row.rowsOut),
    quarantined: number(row.quarantined),
    rejected: number(row.rejected),
    rowsHidden: false,
  };
}

/** A run as somebody sees it from whom a filter hides rows: nothing in it says how many there are. */
function withoutCounts(run: Run): Run {
  return {
    ...run,
    ...noCounts,
    rejected: null,
    rowsHidden: true,
    note: null,
    progressText: null,
    error: run.error && {
      ...run.error,
      message: "Why is not shown, as a filter hides some rows of this data set from you.",
    },
  };
}

const noCounts = { rowsIn: null, rowsOut: null, quarantined: null };

/** Data sets whose runs the reader may not know of, and those whose counts they may not. */
export type RunLimits = { hidden: string[]; filtered: string[] };

export async function insertRun(
  ctx: Ctx,
  tx: Tx,
  input: {
    datasetId: string;
    uploadId: string | null;
    kind: z.infer<typeof runKind>;
    settings: DatasetSettings;
  },
): Promise<string> {
  const { workspaceId } = ctx;
  const row = await tx.run.create({
    data: {
      workspaceId,
      ...input,
      settings: json(input.settings),
      createdById: ctx.actor.id,
      createdBy: ctx.actor.label,
    },
    select: { id: true },
  });
  await tx.runStep.createMany({
    data: runSteps.map((name, position) => ({ workspaceId, runId: row.id, name, position })),
  });
  return row.id;
}

const statusFilter: Record<ListRunsInput["status"], RunStatus[] | null> = {
  all: null,
  active: [...activeRunStatuses],
  attention: ["failed", "blocked"],
  succeeded: ["succeeded"],
};

/** Newest first. Run ids are time-ordered, so the id alone is the place in the list. */
export async function listRunRows(
  ctx: Ctx,
  input: ListRunsInput,
  { hidden, filtered }: RunLimits,
): Promise<{ items: Run[]; next: string | null }> {
  const statuses = statusFilter[input.status];
  const rows = await ctx.db.run.findMany({
    where: {
      datasetId: { notIn: hidden, ...(input.datasetId ? { equals: input.datasetId } : {}) },
      ...(statuses ? { status: { in: statuses } } : {}),
      ...(input.after ? { id: { lt: input.after } } : {}),
    },
    orderBy: { id: "desc" },
    take: input.limit + 1,
    select: runFields,
  });
  const items = rows
    .slice(0, input.limit)
    .map((row) => (filtered.includes(row.datasetId) ? withoutCounts(toRun(row)) : toRun(row)));
  return { items, next: rows.length > input.limit ? (items.at(-1)?.id ?? null) : null };
}

export async function findRun(ctx: Ctx, id: string, { hidden, filtered }: RunLimits): Promise<RunDetail> {
  const row = await ctx.db.run.findFirst({
    where: { id, datasetId: { notIn: hidden } },
    select: { ...runFields, settings: true, steps: { orderBy: { position: "asc" } } },
  });
  if (!row)
    return fail(
      "missing",
      "pipelines.run_not_found",
      "This run does not exist or was deleted with its data set.",
    );
  const { steps, settings, ...rest } = row;
  const now = ctx.clock.now();
  const uncounted = filtered.includes(row.datasetId);
  return {
    ...(uncounted ? withoutCounts(toRun(rest)) : toRun(rest)),
    settings: parseSettings(settings),
    steps: steps.map((step) => ({
      name: step.name as RunStep["name"],
      status: step.status,
      rowsIn: number(step.rowsIn),
      rowsOut: number(step.rowsOut),
      quarantined: number(step.quarantined),
      ...(uncounted ? noCounts : {}),
      ms: step.startedAt ? (step.finishedAt ?? now).getTime() - step.startedAt.getTime() : null,
      startedAt: step.startedAt,
    })),
  };
}

/** What the worker needs of a run. */
export async function findRunToExecute(ctx: Ctx, id: string) {
  const row = await ctx.db.run.findFirst({
    where: { id },
    select: {
      id: true,
      datasetId: true,
      uploadId: true,
      kind: true,
      status: true,
      settings: true,
      createdAt: true,
    },
  });
  if (!row)
    return fail(
      "missing",
      "pipelines.run_not_found",
      "This run does not exist or was deleted with its data set.",
    );
  return { ...row, settings: parseSettings(row.settings) };
}

/** The run of a data set that is queued or running as a job, if any. */
export async function findActiveRun(tx: Tx, datasetId: string) {
  return tx.run.findFirst({
    where: { datasetId, status: { in: [...activeRunStatuses] }, jobRunId: { not: null } },
    select: { id: true },
  });
}

/** Ids of the jobs that work for a data set at present. */
export async function listActiveJobs(tx: Tx, datasetId: string): Promise<string[]> {
  const rows = await tx.run.findMany({
    where: { datasetId, status: { in: [...activeRunStatuses] }, jobRunId: { not: null } },
    select: { jobRunId: true },
  });
  return rows.flatMap((row) => row.jobRunId ?? []);
}

export async function findOldestWaitingRun(tx: Tx, datasetId: string) {
  return tx.run.findFirst({
    where: { datasetId, status: "queued", jobRunId: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
}

export type RunChange = {
  status?: RunStatus;
  jobRunId?: string;
  progress?: number;
  progressText?: string | null;
  note?: string | null;
  error?: z.infer<typeof runError>;
  fingerprint?: string;
  rowsIn?: number;
  rowsOut?: number;
  quarantined?: number;
  rejected?: number;
  startedAt?: Date;
  finishedAt?: Date;
};

/** Changes a run that has not ended. Returns false when it has: an ended run never changes again. */
export async function updateRun(tx: Tx, id: string, { error, ...change }: RunChange): Promise<boolean> {
  const { count } = await tx.run.updateMany({
    where: { id, status: { in: [...activeRunStatuses] } },
    data: { ...change, ...(error === undefined ? {} : { error: json(error) }) },
  });
  return count === 1;
}

export type StepChange = {
  status?: RunStep["status"];
  rowsIn?: number;
  rowsOut?: number;
  quarantined?: number;
  startedAt?: Date | null;
  finishedAt?: Date | null;
};

export async function updateStep(tx: Tx, runId: string, name: string, change: StepChange): Promise<void> {
  await tx.runStep.updateMany({ where: { runId, name }, data: change });
}

export async function findRunOf(tx: Tx, workspaceId: string, id: string) {
  return tx.run.findFirst({ where: { id, workspaceId }, select: { id: true, datasetId: true } });
}

export async function findRunningStep(tx: Tx, runId: string): Promise<string | null> {
  const step = await tx.runStep.findFirst({ where: { runId, status: "running" }, select: { name: true } });
  return step?.name ?? null;
}

/** Steps that were still going or waiting when the run ended. */
export async function closeSteps(tx: Tx, runId: string, status: RunStep["status"], at: Date): Promise<void> {
  await tx.runStep.updateMany({ where: { runId, status: "running" }, data: { status, finishedAt: at } });
  await tx.runStep.updateMany({ where: { runId, status: "waiting" }, data: { status: "skipped" } });
}

export async function findRunJob(ctx: Ctx, runId: string) {
  const row = await ctx.db.run.findFirst({
    where: { id: runId },
    select: {
      id: true,
      datasetId: true,
      uploadId: true,
      createdAt: true,
      kind: true,
      status: true,
      jobRunId: true,
    },
  });
  return (
    row ??
    fail("missing", "pipelines.run_not_found", "This run does not exist or was deleted with its data set.")
  );
}
