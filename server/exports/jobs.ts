import { z } from "zod";
import { defineAtlasJob, defineJob, minutes } from "../jobs/define-job";

export const exportJobs = {
  /** Writes the archive of a workspace. */
  export: defineJob({
    name: "workspaces.export",
    payload: z.object({ exportId: z.uuid() }),
    lane: "sync",
    attempts: 3,
    timeoutMs: minutes(360),
    dedupe: ({ exportId }) => exportId,
  }),
  /** Removes archives whose time is over, and what belongs to no export. */
  sweep: defineAtlasJob({
    name: "workspaces.sweep_exports",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(30),
    schedule: { everyMs: minutes(15) },
  }),
};
