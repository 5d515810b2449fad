import { cancelExport, listExports, startExport } from "@/server/exports/manage-exports";
import { exportInput, exportStarted, workspaceExports } from "@/server/exports/schema";
import { router, workspaceProcedure } from "../procedures";

export const exports = router({
  list: workspaceProcedure("workspace:manage")
    .output(workspaceExports)
    .query(({ ctx }) => listExports(ctx)),
  start: workspaceProcedure("workspace:manage")
    .output(exportStarted)
    .mutation(({ ctx }) => startExport(ctx)),
  cancel: workspaceProcedure("workspace:manage")
    .input(exportInput)
    .mutation(({ ctx, input }) => cancelExport(ctx, input)),
});
