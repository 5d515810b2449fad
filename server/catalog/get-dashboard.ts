import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { TrendPoint } from "@/server/quality/schema";
import { filteredDatasets, hiddenDatasets } from "./hidden-datasets";
import type { AttentionItem, dashboardStats } from "./schema";
import { countDashboard, listAttentionRows, listQualityTrend } from "./store/dashboard-rows";

/** The five figures of the dashboard, counted at this moment by one statement. */
export async function getDashboardStats(ctx: Ctx): Promise<z.infer<typeof dashboardStats>> {
  return countDashboard(ctx, await hiddenDatasets(ctx), await filteredDatasets(ctx));
}

/** Mean quality of the workspace's measured runs by day, over the last 30 days. Days without runs are absent. */
export async function getQualityTrend(ctx: Ctx): Promise<TrendPoint[]> {
  return listQualityTrend(ctx, await hiddenDatasets(ctx));
}

/** Failed and blocked runs, held rows, missed thresholds and unconfirmed verdicts; most urgent first. */
export async function listAttention(ctx: Ctx): Promise<AttentionItem[]> {
  return listAttentionRows(ctx, await hiddenDatasets(ctx), await filteredDatasets(ctx));
}
