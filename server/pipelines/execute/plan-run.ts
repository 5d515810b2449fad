import { createHash } from "node:crypto";
import type { Ctx } from "@/server/access/context";
import { readWorkspaceSettings } from "@/server/access/workspace-settings";
import {
  type ColumnRow,
  findColumns,
  findCurrentSnapshot,
  findStoredUpload,
  type SnapshotRow,
  type UploadRow,
} from "@/server/catalog/dataset-state";
import type { DatasetSettings } from "@/server/catalog/schema";
import type { MaskingPolicy } from "@/server/transform/schema";
import { openEdits, type RowEdits } from "../quarantine-edits";
import { findPublishedFingerprint } from "../store/fingerprints";
import { type LoadRow, listLoads } from "../store/load-rows";
import { listDecisions } from "../store/quarantine-decisions";
import { findRunToExecute } from "../store/run-rows";

/** What people decided about quarantined rows, by row id. */
export type RowDecisions = { edits: Map<string, RowEdits>; discarded: string[] };

/** Everything the result of a run depends on, read once before anything is done. */
export type RunPlan = {
  runId: string;
  datasetId: string;
  kind: string;
  /** Moment the run was asked for: the time of its load, whenever and however often it is executed. */
  askedAt: Date;
  settings: DatasetSettings;
  /** The file to read, or null when the data set already holds all there is. */
  upload: UploadRow | null;
  /** Loads that make up the data set besides `upload`, oldest first. */
  loads: LoadRow[];
  /** Whether the loads together are the complete present state, so that missing keys have ended. */
  complete: boolean;
  columns: ColumnRow[];
  /** How the workspace wants personal data masked. */
  policy: MaskingPolicy;
  decisions: RowDecisions;
  previousExplore: SnapshotRow | null;
  previousChart: SnapshotRow | null;
  previousHistory: SnapshotRow | null;
  fingerprint: string;
  /** True when the published data was made from exactly this. */
  unchanged: boolean;
};

/** Changes whenever the same input would give another result, so that unchanged files are processed again. */
const pipelineRevision = 1;

export async function planRun(ctx: Ctx, runId: string): Promise<RunPlan> {
  const run = await findRunToExecute(ctx, runId);
  const { datasetId, settings } = run;
  const [allLoads, columns, decisions, workspace, explore, chart, history, upload, published] =
    await Promise.all([
      listLoads(ctx, datasetId),
      findColumns(ctx, datasetId),
      readDecisions(ctx, datasetId),
      readWorkspaceSettings(ctx),
      findCurrentSnapshot(ctx, datasetId, "explore"),
      findCurrentSnapshot(ctx, datasetId, "chart"),
      findCurrentSnapshot(ctx, datasetId, "navigate"),
      run.uploadId ? findStoredUpload(ctx, run.uploadId) : null,
      findPublishedFingerprint(ctx, datasetId),
    ]);
  const active = activeLoads(allLoads);
  const isNew = upload !== null && !isPartAlready(active, upload.sha256, settings.mode);
  const loads = isNew && settings.mode === "replace" ? [] : active;
  const { masking: policy } = workspace;
  const fingerprint = fingerprintOf({
    settings,
    columns,
    policy,
    decisions,
    loads,
    upload: isNew ? upload : null,
  });
  return {
    runId,
    datasetId,
    kind: run.kind,
    askedAt: run.createdAt,
    settings,
    upload: isNew ? upload : null,
    loads,
    complete: settings.mode !== "append" || loads.length === 0,
    columns,
    policy,
    decisions,
    previousExplore: explore,
    previousChart: chart,
    previousHistory: history?.columns.some((column) => column.name === "_is_current") ? history : null,
    fingerprint,
    unchanged: fingerprint === published,
  };
}

/** Loads since the last one that replaced everything, that one included. */
export function activeLoads<L extends { mode: string }>(loads: L[]): L[] {
  const last = loads.findLastIndex((load) => load.mode === "replace");
  return last < 0 ? loads : loads.slice(last);
}

/**
 * Whether loading a file again would add nothing. An upsert is repeated only when it came last: an
 * older file loaded again is meant to win over what came after it.
 */
export function isPartAlready(
  active: { sha256: string }[],
  sha256: string,
  mode: DatasetSettings["mode"],
): boolean {
  if (mode === "append") return active.some((load) => load.sha256 === sha256);
  if (mode === "replace") return active.length === 1 && active[0]?.sha256 === sha256;
  return active.at(-1)?.sha256 === sha256;
}

async function readDecisions(ctx: Ctx, datasetId: string): Promise<RowDecisions> {
  const decisions: RowDecisions = { edits: new Map(), discarded: [] };
  for (const { rowId, state, sealedEdits } of await listDecisions(ctx, datasetId)) {
    if (state === "discarded") decisions.discarded.push(rowId);
    else if (sealedEdits) decisions.edits.set(rowId, openEdits(ctx, { datasetId, rowId }, sealedEdits));
  }
  return decisions;
}

function fingerprintOf(input: {
  settings: DatasetSettings;
  columns: ColumnRow[];
  policy: MaskingPolicy;
  decisions: RowDecisions;
  loads: LoadRow[];
  upload: UploadRow | null;
}): string {
  const facts = {
    pipelineRevision,
    settings: input.settings,
    policy: input.policy,
    columns: input.columns
      .filter((column) => column.piiDecision ?? column.piiEntity ?? column.masking)
      .map(({ name, piiDecision, piiEntity, masking }) => ({ name, piiDecision, piiEntity, masking })),
    edits: [...input.decisions.edits],
    discarded: input.decisions.discarded,
    files: [...input.loads.map((load) => load.sha256), ...(input.upload ? [input.upload.sha256] : [])],
  };
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}
