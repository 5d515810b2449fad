import type { Ctx } from "@/server/access/context";
import { filteredDatasets, hiddenDatasets } from "@/server/catalog/hidden-datasets";
import type { ListRunsInput, Run, RunDetail } from "./schema";
import { listRunLogRows, type RunLogLine } from "./store/run-logs";
import { findRun, listRunRows, type RunLimits } from "./store/run-rows";

/** Runs of the workspace or of one data set, newest first. */
export async function listRuns(
  ctx: Ctx,
  input: ListRunsInput,
): Promise<{ items: Run[]; next: string | null }> {
  return listRunRows(ctx, input, await limits(ctx));
}

/** One run with its steps and frozen settings. */
export async function getRun(ctx: Ctx, input: { runId: string }): Promise<RunDetail> {
  return findRun(ctx, input.runId, await limits(ctx));
}

/** Log lines of a run after the given one; none for whom a filter hides rows, as lines tell of all. */
export async function listRunLogs(
  ctx: Ctx,
  input: { runId: string; after?: string | undefined },
): Promise<RunLogLine[]> {
  const { rowsHidden } = await findRun(ctx, input.runId, await limits(ctx));
  if (rowsHidden) return [];
  return listRunLogRows(ctx, input.runId, input.after);
}

async function limits(ctx: Ctx): Promise<RunLimits> {
  return { hidden: await hiddenDatasets(ctx), filtered: await filteredDatasets(ctx) };
}
