import { z } from "zod";
import { defineAtlasJob, defineJob, minutes } from "../jobs/define-job";

export const pipelineJobs = {
  /** Takes one run through the layers. */
  run: defineJob({
    name: "pipelines.run",
    payload: z.object({ runId: z.uuid() }),
    lane: "compute",
    attempts: 5,
    timeoutMs: minutes(360),
    dedupe: ({ runId }) => runId,
  }),
  /** Removes the files of a deleted data set from storage. */
  eraseFiles: defineJob({
    name: "pipelines.erase_files",
    payload: z.object({ datasetId: z.uuid(), uploadIds: z.array(z.uuid()) }),
    lane: "upkeep",
    attempts: 10,
    timeoutMs: minutes(60),
    dedupe: ({ datasetId }) => datasetId,
  }),
  /** Housekeeping in every workspace. */
  tidy: defineAtlasJob({
    name: "pipelines.tidy",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(60),
    schedule: { everyMs: minutes(6 * 60) },
  }),
};
