import { z } from "zod";
import { getDashboardStats, getQualityTrend, listAttention } from "@/server/catalog/get-dashboard";
import { attentionItem, dashboardStats, searchHit, searchInput } from "@/server/catalog/schema";
import { searchCatalog } from "@/server/catalog/search-catalog";
import { getLineage } from "@/server/lineage/get-lineage";
import { lineageGraph, lineageInput } from "@/server/lineage/schema";
import { trendPoint } from "@/server/quality/schema";
import { router, workspaceProcedure } from "../procedures";

export const dashboard = router({
  stats: workspaceProcedure("datasets:read")
    .output(dashboardStats)
    .query(({ ctx }) => getDashboardStats(ctx)),
  trend: workspaceProcedure("datasets:read")
    .output(z.array(trendPoint))
    .query(({ ctx }) => getQualityTrend(ctx)),
  attention: workspaceProcedure("datasets:read")
    .output(z.array(attentionItem))
    .query(({ ctx }) => listAttention(ctx)),
});

export const search = router({
  catalog: workspaceProcedure("datasets:read")
    .input(searchInput)
    .output(z.array(searchHit))
    .query(({ ctx, input }) => searchCatalog(ctx, input)),
});

export const lineage = router({
  graph: workspaceProcedure("lineage:read")
    .input(lineageInput)
    .output(lineageGraph)
    .query(({ ctx, input }) => getLineage(ctx, input)),
});
