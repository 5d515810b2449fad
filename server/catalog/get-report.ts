import type { Ctx } from "@/server/access/context";
import { hidesRows } from "@/server/access/decide-access";
import { recordAccess } from "@/server/audit/record-access";
import { fail } from "@/server/platform/errors";
import type { SeenQuality } from "@/server/quality/schema";
import { columnsMaskedNow } from "./column-masking";
import { hideValues } from "./hide-values";
import type { DatasetReport } from "./schema";
import { findDatasetRow } from "./store/dataset-rows";
import { findReport, listScores, type ScorePoint } from "./store/report-rows";
import { trimProfile, trimQuality } from "./trim-report";

/** Profile and quality behind the current Chart snapshot; null before the first run measured anything. */
export async function getReport(ctx: Ctx, input: { datasetId: string }): Promise<DatasetReport | null> {
  const { dataset, report } = await findMeasured(ctx, input);
  if (!report) return null;
  const read = dataset.access.decide("datasets:read");
  const { source: _, ...rest } = report;
  const seen = {
    ...rest,
    rowsHidden: hidesRows(read),
    // What somebody called personal since the run shows no values from that moment on.
    profile: trimProfile(hideValues(report.profile, await columnsMaskedNow(ctx, dataset)), read),
    quality: trimQuality(report.quality, read),
  };
  await recordAccess(
    ctx,
    "datasets.profile_read",
    { kind: "dataset", id: dataset.id },
    { columns: (seen.profile?.columns ?? []).map(({ name }) => name), details: { name: dataset.name } },
  );
  return seen;
}

/** Like {@link getReport}, for routes where "nothing yet" is an error. */
export async function requireReport(ctx: Ctx, input: { datasetId: string }): Promise<DatasetReport> {
  return (await getReport(ctx, input)) ?? notMeasured();
}

/** The quality alone, in which no value stands. */
export async function requireQuality(ctx: Ctx, input: { datasetId: string }): Promise<SeenQuality> {
  const { dataset, report } = await findMeasured(ctx, input);
  if (!report) return notMeasured();
  await recordAccess(
    ctx,
    "quality.read",
    { kind: "dataset", id: dataset.id },
    { details: { name: dataset.name } },
  );
  return trimQuality(report.quality, dataset.access.decide("datasets:read"));
}

async function findMeasured(ctx: Ctx, { datasetId }: { datasetId: string }) {
  const [dataset, report] = await Promise.all([
    findDatasetRow(ctx, datasetId, "datasets:read"),
    findReport(ctx, datasetId),
  ]);
  return { dataset, report };
}

function notMeasured(): never {
  return fail(
    "missing",
    "catalog.not_measured",
    "Nothing was measured for this data set yet. Load a file first.",
  );
}

/** Scores of the last runs, oldest first. */
export async function getScoreTrend(ctx: Ctx, input: { datasetId: string }): Promise<ScorePoint[]> {
  await findDatasetRow(ctx, input.datasetId, "datasets:read");
  return listScores(ctx, input.datasetId, 50);
}
