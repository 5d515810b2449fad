import type { Ctx } from "@/server/access/context";
import { fail } from "@/server/platform/errors";
import type { DatasetReport } from "./schema";
import { findDatasetRow } from "./store/dataset-rows";
import { findReport, listScores, type ScorePoint } from "./store/report-rows";

/** Profile and quality behind the current Chart snapshot; null before the first run measured anything. */
export async function getReport(ctx: Ctx, input: { datasetId: string }): Promise<DatasetReport | null> {
  await findDatasetRow(ctx, input.datasetId);
  const report = await findReport(ctx, input.datasetId);
  if (!report) return null;
  const { source: _, ...rest } = report;
  return rest;
}

/** Like {@link getReport}, for routes where "nothing yet" is an error. */
export async function requireReport(ctx: Ctx, input: { datasetId: string }): Promise<DatasetReport> {
  return (
    (await getReport(ctx, input)) ??
    fail("missing", "catalog.not_measured", "Nothing was measured for this data set yet. Load a file first.")
  );
}

/** Scores of the last runs, oldest first. */
export async function getScoreTrend(ctx: Ctx, input: { datasetId: string }): Promise<ScorePoint[]> {
  await findDatasetRow(ctx, input.datasetId);
  return listScores(ctx, input.datasetId, 50);
}
