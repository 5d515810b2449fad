import { z } from "zod";
import { getDashboardStats } from "@/server/catalog/get-dashboard";
import { dashboardStats } from "@/server/catalog/schema";
import { getLineage } from "@/server/lineage/get-lineage";
import { lineageGraph } from "@/server/lineage/schema";
import { getRun, listRuns } from "@/server/pipelines/list-runs";
import { cancelRun, retryRun } from "@/server/pipelines/run-commands";
import { runDetail, runPage, runStarted } from "@/server/pipelines/schema";
import { defineRoute } from "../define-route";

const params = z.object({ id: z.uuid() });

export const runRoutes = [
  defineRoute({
    method: "GET",
    path: "/runs",
    permission: "runs:read",
    summary: "Runs, newest first",
    tag: "Runs",
    query: z.object({
      datasetId: z.uuid().optional(),
      after: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: runPage,
    handle: (ctx, { query }) => listRuns(ctx, { status: "all", ...query }),
  }),
  defineRoute({
    method: "GET",
    path: "/runs/{id}",
    permission: "runs:read",
    summary: "One run with its steps",
    tag: "Runs",
    params,
    response: runDetail,
    handle: (ctx, { params: { id } }) => getRun(ctx, { runId: id }),
  }),
  defineRoute({
    method: "POST",
    path: "/runs/{id}/cancel",
    permission: "runs:start",
    summary: "Stop a run",
    tag: "Runs",
    params,
    status: 202,
    response: z.object({ ok: z.literal(true) }),
    handle: (ctx, { params: { id } }) => cancelRun(ctx, { runId: id }),
  }),
  defineRoute({
    method: "POST",
    path: "/runs/{id}/retry",
    permission: "runs:start",
    summary: "Run the same file again with the present settings",
    tag: "Runs",
    params,
    status: 202,
    response: runStarted,
    handle: (ctx, { params: { id } }) => retryRun(ctx, { runId: id }),
  }),
];

export const overviewRoutes = [
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/lineage",
    permission: "lineage:read",
    summary: "Where the data of a data set comes from and goes to",
    tag: "Lineage",
    params,
    query: z.object({
      direction: z.enum(["upstream", "downstream", "both"]).default("both"),
      depth: z.coerce.number().int().min(1).max(20).default(3),
      columns: z.stringbool().default(false),
    }),
    response: lineageGraph,
    handle: (ctx, { params: { id }, query }) => getLineage(ctx, { datasetId: id, ...query }),
  }),
  defineRoute({
    method: "GET",
    path: "/dashboard/stats",
    permission: "datasets:read",
    summary: "The five figures of the dashboard",
    tag: "Overview",
    response: dashboardStats,
    handle: (ctx) => getDashboardStats(ctx),
  }),
];
