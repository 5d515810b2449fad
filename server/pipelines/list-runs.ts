import type { Ctx } from "@/server/access/context";
import { hiddenDatasets } from "@/server/catalog/hidden-datasets";
import type { ListRunsInput, Run, RunDetail } from "./schema";
import { listRunLogRows, type RunLogLine } from "./store/run-logs";
import { findRun, listRunRows } from "./store/run-rows";

/** Runs of the workspace or of one data set, newest first. */
export async function listRuns(
  ctx: Ctx,
  input: ListRunsInput,
): Promise<{ items: Run[]; next: string | null }> {
  return listRunRows(ctx, input, await hiddenDatasets(ctx));
}

/** One run with its steps and frozen settings. */
export async function getRun(ctx: Ctx, input: { runId: string }): Promise<RunDetail> {
  return findRun(ctx, input.runId, await hiddenDatasets(ctx));
}

/** Log lines of a run after the given one. */
export async function listRunLogs(
  ctx: Ctx,
  input: { runId: string; after?: string | undefined },
): Promise<RunLogLine[]> {
  await findRun(ctx, input.runId, await hiddenDatasets(ctx));
  return listRunLogRows(ctx, input.runId, input.after);
}
