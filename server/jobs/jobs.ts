import { z } from "zod";
import { defineAtlasJob, minutes } from "./define-job";

/** Housekeeping of Atlas itself. */
export const upkeepJobs = {
  tidy: defineAtlasJob({
    name: "upkeep.tidy",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(15),
    schedule: { everyMs: minutes(60) },
  }),
};
