import type { Ctx } from "@/server/access/context";
import type { SearchHit } from "../schema";
import { likePattern } from "./dataset-list";

export function searchRows(
  ctx: Ctx,
  text: string,
  hidden: { datasets: string[]; columns: { datasetId: string; name: string }[] },
): Promise<SearchHit[]> {
  const pattern = likePattern(text);
  return ctx.db.$queryRaw<SearchHit[]>`
    SELECT "kind", "datasetId", "name", "detail" FROM (
      SELECT 'dataset' AS "kind", d."id" AS "datasetId", d."name", d."description" AS "detail"
      FROM "Dataset" d
      WHERE d."workspaceId" = ${ctx.workspaceId}::uuid AND (d."name" ILIKE ${pattern} OR d."description" ILIKE ${pattern})
      UNION ALL
      SELECT 'column', c."datasetId", c."name", d."name"
      FROM "DatasetColumn" c JOIN "Dataset" d ON d."workspaceId" = c."workspaceId" AND d."id" = c."datasetId"
      WHERE c."workspaceId" = ${ctx.workspaceId}::uuid AND (c."name" ILIKE ${pattern} OR c."description" ILIKE ${pattern})
    ) hits
    WHERE NOT "datasetId" = ANY(${hidden.datasets}::uuid[])
      AND NOT ("kind" = 'column' AND ("datasetId", "name") IN (
        SELECT h."datasetId"::uuid, h."name" FROM jsonb_to_recordset(${JSON.stringify(hidden.columns)}::jsonb)
          AS h("datasetId" text, "name" text)))
    ORDER BY (lower("name") = lower(${text})) DESC, (lower("name") LIKE lower(${text}) || '%') DESC,
             ("kind" = 'dataset') DESC, length("name"), "name"
    LIMIT 20`;
}
