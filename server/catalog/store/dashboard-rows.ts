import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { TrendPoint } from "@/server/quality/schema";
import type { AttentionItem, dashboardStats } from "../schema";
import { piiColumnCondition } from "./pii-condition";

type Counted = { datasets: number; runs24h: number; rows24h: number; quality: number | null; pii: number };

/** Rows of `filtered` data sets are not counted: the sum would tell of those that are hidden. */
export async function countDashboard(
  ctx: Ctx,
  hidden: string[],
  filtered: string[],
): Promise<z.infer<typeof dashboardStats>> {
  const since = new Date(ctx.clock.now().getTime() - 86_400_000);
  const [row] = await ctx.db.$queryRaw<[Counted]>`
    WITH w AS (SELECT ${ctx.workspaceId}::uuid AS id, ${hidden}::uuid[] AS hidden),
    quality AS (
      SELECT avg(q."score") AS score FROM "CurrentSnapshot" p
      JOIN "Snapshot" s ON s."id" = p."snapshotId"
      JOIN "QualityScore" q ON q."runId" = s."runId"
      WHERE p."workspaceId" = (SELECT id FROM w) AND p."layer" = 'chart' AND q."score" IS NOT NULL
        AND NOT p."datasetId" = ANY((SELECT hidden FROM w)::uuid[])
      GROUP BY p."datasetId")
    SELECT
      (SELECT count(*)::int FROM "Dataset" WHERE "workspaceId" = (SELECT id FROM w)
        AND NOT "id" = ANY((SELECT hidden FROM w)::uuid[])) AS "datasets",
      (SELECT count(*)::int FROM "Run" WHERE "workspaceId" = (SELECT id FROM w) AND "createdAt" >= ${since}
        AND NOT "datasetId" = ANY((SELECT hidden FROM w)::uuid[])) AS "runs24h",
      (SELECT coalesce(sum("rowsIn"), 0)::float8 FROM "Run"
        WHERE "workspaceId" = (SELECT id FROM w) AND "finishedAt" >= ${since} AND "status" = 'succeeded'
          AND NOT "datasetId" = ANY(${filtered}::uuid[])
          AND NOT "datasetId" = ANY((SELECT hidden FROM w)::uuid[])) AS "rows24h",
      (SELECT avg(score)::float8 FROM quality) AS "quality",
      (SELECT count(*)::int FROM "DatasetColumn" c
        WHERE c."workspaceId" = (SELECT id FROM w) AND ${piiColumnCondition}
          AND NOT c."datasetId" = ANY((SELECT hidden FROM w)::uuid[])) AS "pii"`;
  return {
    datasets: row.datasets,
    runs24h: row.runs24h,
    rowsProcessed24h: row.rows24h,
    averageQuality: row.quality,
    piiColumns: row.pii,
  };
}

export function listQualityTrend(ctx: Ctx, hidden: string[]): Promise<TrendPoint[]> {
  const since = new Date(ctx.clock.now().getTime() - 30 * 86_400_000);
  return ctx.db.$queryRaw<TrendPoint[]>`
    SELECT to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "day", avg("score")::float8 AS "quality",
           count(DISTINCT "runId")::int AS "runs"
    FROM "QualityScore"
    WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "at" >= ${since} AND "score" IS NOT NULL
      AND NOT "datasetId" = ANY(${hidden}::uuid[])
    GROUP BY 1 ORDER BY 1`;
}

/** One statement over the latest run, the held rows and the open verdicts of each data set. */
export function listAttentionRows(ctx: Ctx, hidden: string[], filtered: string[]): Promise<AttentionItem[]> {
  return ctx.db.$queryRaw<AttentionItem[]>`
    WITH latest AS (
      SELECT DISTINCT ON (r."datasetId") r."datasetId", r."id", r."status", r."finishedAt" FROM "Run" r
      WHERE r."workspaceId" = ${ctx.workspaceId}::uuid ORDER BY r."datasetId", r."id" DESC),
    held AS (
      SELECT p."datasetId", s."rows" - (
        SELECT count(*) FROM "QuarantineDecision" q
        WHERE q."workspaceId" = p."workspaceId" AND q."datasetId" = p."datasetId" AND q."state" = 'discarded') AS n,
        s."createdAt"
      FROM "CurrentSnapshot" p JOIN "Snapshot" s ON s."id" = p."snapshotId"
      WHERE p."workspaceId" = ${ctx.workspaceId}::uuid AND p."layer" = 'quarantine'),
    verdicts AS (
      SELECT c."datasetId", count(*) AS n FROM "DatasetColumn" c
      WHERE c."workspaceId" = ${ctx.workspaceId}::uuid AND c."pii" IS NOT NULL AND c."pii" <> 'null'::jsonb
        AND c."piiDecision" IS NULL AND c."piiEntity" IS NULL GROUP BY 1),
    missed AS (
      SELECT p."datasetId", count(*) AS n, max(q."at") AS at FROM "CurrentSnapshot" p
      JOIN "Snapshot" s ON s."id" = p."snapshotId" JOIN "QualityScore" q ON q."runId" = s."runId"
      WHERE p."workspaceId" = ${ctx.workspaceId}::uuid AND p."layer" = 'chart' AND q."score" < q."threshold" GROUP BY 1),
    items AS (
      SELECT CASE "status" WHEN 'failed' THEN 'run_failed' ELSE 'run_blocked' END AS "kind", "datasetId",
             "id" AS "runId", 1 AS "count", "finishedAt" AS "at", 0 AS urgency FROM latest WHERE "status" IN ('failed', 'blocked')
      UNION ALL SELECT 'quarantine', "datasetId", NULL, n::int, "createdAt", 1 FROM held
        WHERE n > 0 AND NOT "datasetId" = ANY(${filtered}::uuid[])
      UNION ALL SELECT 'quality_low', "datasetId", NULL, n::int, at, 2 FROM missed
      UNION ALL SELECT 'pii_open', "datasetId", NULL, n::int, NULL, 3 FROM verdicts)
    SELECT i."kind", i."datasetId", d."name" AS "datasetName", i."runId", i."count", i."at"
    FROM items i JOIN "Dataset" d ON d."workspaceId" = ${ctx.workspaceId}::uuid AND d."id" = i."datasetId"
    WHERE NOT d."id" = ANY(${hidden}::uuid[])
    ORDER BY i.urgency, i."at" DESC NULLS LAST, d."name" LIMIT 50`;
}
