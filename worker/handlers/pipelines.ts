import { systemContext } from "@/server/access/system-context";
import { bindJobs } from "@/server/jobs/bind-jobs";
import { pipelineJobs } from "@/server/pipelines/jobs";

export default bindJobs(pipelineJobs, {
  run: {
    run: async ({ runId }, job) => {
      const { executeRun } = await import("@/server/pipelines/execute-run");
      await executeRun(systemContext(job.workspaceId, `run ${runId}`), { runId, job });
    },
    ended: async (tx, { runId }, failure) => {
      const { recordFailedRun } = await import("@/server/pipelines/record-failed-run");
      await recordFailedRun(tx, runId, failure);
    },
  },
  eraseFiles: async (payload, job) => {
    const { eraseFiles } = await import("@/server/pipelines/erase-files");
    await eraseFiles(systemContext(job.workspaceId, "delete data set"), { ...payload, signal: job.signal });
  },
  tidy: async (_payload, job) => {
    const { tidyWorkspaces } = await import("@/server/pipelines/tidy-workspace");
    job.log.info(await tidyWorkspaces(job.signal), "Tidied up the workspaces.");
  },
});
