import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { dashboardStats } from "./schema";
import { countDashboard, listQualityTrend, type TrendPoint } from "./store/dashboard-rows";

/** The five figures of the dashboard, counted at this moment by one statement. */
export function getDashboardStats(ctx: Ctx): Promise<z.infer<typeof dashboardStats>> {
  return countDashboard(ctx);
}

/** Mean quality of the workspace's measured runs by day, over the last 30 days. Days without runs are absent. */
export function getQualityTrend(ctx: Ctx): Promise<TrendPoint[]> {
  return listQualityTrend(ctx);
}
