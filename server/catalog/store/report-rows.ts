import type { Ctx } from "@/server/access/context";
import { json, type Tx } from "@/server/platform/db";
import { type TableProfile, tableProfile } from "@/server/profiling/schema";
import { type QualityResult, qualityResult } from "@/server/quality/schema";
import { type SourceDescription, sourceDescription } from "@/server/reading/schema";
import type { DatasetReport } from "../schema";

export type ReportInput = {
  runId: string;
  datasetId: string;
  source: SourceDescription | null;
  profile: TableProfile;
  quality: QualityResult;
  at: Date;
};

/** Keeps what a run measured; a repeated call of the same run writes the same again. */
export async function writeReport(ctx: Ctx, tx: Tx, report: ReportInput): Promise<void> {
  const { workspaceId } = ctx;
  const { runId, datasetId, at } = report;
  const documents = {
    source: json(report.source),
    profile: json(report.profile),
    quality: json(report.quality),
  };
  await tx.runReport.upsert({
    where: { runId },
    create: { workspaceId, runId, ...documents },
    update: documents,
  });
  await tx.qualityScore.deleteMany({ where: { runId } });
  await tx.qualityScore.createMany({
    data: Object.entries(report.quality.dimensions).map(([dimension, { score, threshold }]) => ({
      workspaceId,
      datasetId,
      runId,
      dimension,
      score,
      threshold,
      at,
    })),
  });
}

export type MeasuredReport = Omit<DatasetReport, "rowsHidden" | "profile" | "quality"> & {
  source: SourceDescription | null;
  profile: TableProfile;
  quality: QualityResult;
};

/**
 * The report of the latest run that measured anything: the one behind the current Chart snapshot, or one the gate
 * blocked since.
 */
export async function findReport(ctx: Ctx, datasetId: string): Promise<MeasuredReport | null> {
  const run = await ctx.db.run.findFirst({
    where: { datasetId, report: { isNot: null }, status: { in: ["succeeded", "blocked"] } },
    orderBy: { finishedAt: "desc" },
    select: { id: true, status: true, finishedAt: true, createdAt: true, report: true },
  });
  if (!run?.report) return null;
  return {
    runId: run.id,
    published: run.status === "succeeded",
    measuredAt: run.finishedAt ?? run.createdAt,
    source: sourceDescription.nullable().parse(run.report.source),
    profile: tableProfile.parse(run.report.profile),
    quality: qualityResult.parse(run.report.quality),
  };
}

export type ScorePoint = {
  runId: string;
  at: Date;
  dimension: string;
  score: number | null;
  threshold: number;
};

/** Scores over time, oldest first, at most `limit` runs back. */
export async function listScores(ctx: Ctx, datasetId: string, limit: number): Promise<ScorePoint[]> {
  const rows = await ctx.db.qualityScore.findMany({
    where: { datasetId },
    orderBy: { at: "desc" },
    take: limit * 6,
    select: { runId: true, at: true, dimension: true, score: true, threshold: true },
  });
  return rows.reverse();
}
