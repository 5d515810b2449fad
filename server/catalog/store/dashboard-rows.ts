import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { dashboardStats } from "../schema";
import { piiColumnCondition } from "./pii-condition";

type Counted = { datasets: number; runs24h: number; rows24h: number; quality: number | null; pii: number };

export async function countDashboard(ctx: Ctx): Promise<z.infer<typeof dashboardStats>> {
  const since = new Date(ctx.clock.now().getTime() - 86_400_000);
  const [row] = await ctx.db.$queryRaw<[Counted]>`
    WITH w AS (SELECT ${ctx.workspaceId}::uuid AS id),
    quality AS (
      SELECT avg(q."score") AS score FROM "CurrentSnapshot" p
      JOIN "Snapshot" s ON s."id" = p."snapshotId"
      JOIN "QualityScore" q ON q."runId" = s."runId"
      WHERE p."workspaceId" = (SELECT id FROM w) AND p."layer" = 'chart' AND q."score" IS NOT NULL
      GROUP BY p."datasetId")
    SELECT
      (SELECT count(*)::int FROM "Dataset" WHERE "workspaceId" = (SELECT id FROM w)) AS "datasets",
      (SELECT count(*)::int FROM "Run" WHERE "workspaceId" = (SELECT id FROM w) AND "createdAt" >= ${since}) AS "runs24h",
      (SELECT coalesce(sum("rowsIn"), 0)::float8 FROM "Run"
        WHERE "workspaceId" = (SELECT id FROM w) AND "finishedAt" >= ${since} AND "status" = 'succeeded') AS "rows24h",
      (SELECT avg(score)::float8 FROM quality) AS "quality",
      (SELECT count(*)::int FROM "DatasetColumn" c
        WHERE c."workspaceId" = (SELECT id FROM w) AND ${piiColumnCondition}) AS "pii"`;
  return {
    datasets: row.datasets,
    runs24h: row.runs24h,
    rowsProcessed24h: row.rows24h,
    averageQuality: row.quality,
    piiColumns: row.pii,
  };
}

/** `day` is a UTC date, `quality` a mean score 0..1. */
export type TrendPoint = { day: string; quality: number; runs: number };

export function listQualityTrend(ctx: Ctx): Promise<TrendPoint[]> {
  const since = new Date(ctx.clock.now().getTime() - 30 * 86_400_000);
  return ctx.db.$queryRaw<TrendPoint[]>`
    SELECT to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "day", avg("score")::float8 AS "quality",
           count(DISTINCT "runId")::int AS "runs"
    FROM "QualityScore"
    WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "at" >= ${since} AND "score" IS NOT NULL
    GROUP BY 1 ORDER BY 1`;
}
