import { bindJobs } from "@/server/jobs/bind-jobs";
import { upkeepJobs } from "@/server/jobs/jobs";

export default bindJobs(upkeepJobs, {
  tidy: async (_payload, job) => {
    const { tidy } = await import("@/server/jobs/tidy");
    job.log.info(await tidy(new Date(), job.signal), "Tidied up.");
  },
});
