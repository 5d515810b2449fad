import { z } from "zod";
import { getRun, listRunLogs, listRuns } from "@/server/pipelines/list-runs";
import { cancelRun, retryRun } from "@/server/pipelines/run-commands";
import {
  listRunsInput,
  runDetail,
  runLogLine,
  runLogsInput,
  runPage,
  runStarted,
} from "@/server/pipelines/schema";
import { router, workspaceProcedure } from "../procedures";

const byId = z.object({ runId: z.uuid() });

export const runs = router({
  list: workspaceProcedure("runs:read")
    .input(listRunsInput)
    .output(runPage)
    .query(({ ctx, input }) => listRuns(ctx, input)),
  get: workspaceProcedure("runs:read")
    .input(byId)
    .output(runDetail)
    .query(({ ctx, input }) => getRun(ctx, input)),
  logs: workspaceProcedure("runs:read")
    .input(runLogsInput)
    .output(z.array(runLogLine))
    .query(({ ctx, input }) => listRunLogs(ctx, input)),
  cancel: workspaceProcedure("runs:start")
    .input(byId)
    .output(z.object({ ok: z.literal(true) }))
    .mutation(({ ctx, input }) => cancelRun(ctx, input)),
  retry: workspaceProcedure("runs:start")
    .input(byId)
    .output(runStarted)
    .mutation(({ ctx, input }) => retryRun(ctx, input)),
});
