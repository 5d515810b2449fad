import { bindJobs } from "@/server/jobs/bind-jobs";
import { upkeepJobs } from "@/server/jobs/jobs";

export default bindJobs(upkeepJobs, {
  tidy: async (_payload, job) => {
    const { tidy } = await import("@/server/jobs/tidy");
    job.log.info(await tidy(new Date(), job.signal), "Tidied up.");
  },
  tidyAccess: async (_payload, job) => {
    const { tidyAccess } = await import("@/server/identity/tidy-access");
    job.log.info(await tidyAccess(new Date()), "Tidied up sessions, tokens and keys.");
  },
  sealTrails: async (_payload, job) => {
    const { sealTrails } = await import("@/server/audit/seal-trail");
    job.log.info({ sealed: await sealTrails(job.signal) }, "Sealed the audit trails.");
  },
  removeWorkspaces: async (_payload, job) => {
    const { removeWorkspaces } = await import("@/server/identity/remove-workspaces");
    job.log.info(await removeWorkspaces(new Date(), job.signal), "Removed workspaces whose time was over.");
  },
  tidyTrails: async (_payload, job) => {
    const { tidyTrails } = await import("@/server/audit/tidy-trail");
    job.log.info(await tidyTrails(job.signal), "Tidied up the audit trails.");
  },
});
