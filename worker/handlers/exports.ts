import { systemContext } from "@/server/access/system-context";
import { exportJobs } from "@/server/exports/jobs";
import { bindJobs } from "@/server/jobs/bind-jobs";

export default bindJobs(exportJobs, {
  export: {
    run: async ({ exportId }, job) => {
      const { executeExport } = await import("@/server/exports/execute-export");
      await executeExport(systemContext(job.workspaceId, `export ${exportId}`), { exportId, job });
    },
    ended: async (tx, { exportId }, failure) => {
      const { recordFailedExport } = await import("@/server/exports/record-failed-export");
      await recordFailedExport(tx, exportId, failure);
    },
  },
  sweep: async (_payload, job) => {
    const { sweepExports } = await import("@/server/exports/sweep-exports");
    job.log.info(await sweepExports(new Date(), job.signal), "Swept exports of workspaces.");
  },
});
