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
  /** Sessions, tokens and keys whose time is over. */
  tidyAccess: defineAtlasJob({
    name: "upkeep.tidy_access",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(15),
    schedule: { everyMs: minutes(6 * 60) },
  }),
  /** Signs the end of the audit trail of each workspace. */
  sealTrails: defineAtlasJob({
    name: "upkeep.seal_trails",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(10),
    schedule: { everyMs: minutes(15) },
  }),
  /** Removes workspaces whose time to be restored is over. */
  removeWorkspaces: defineAtlasJob({
    name: "upkeep.remove_workspaces",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(120),
    schedule: { everyMs: minutes(24 * 60) },
  }),
  /** Retention and verification of the audit trails. */
  tidyTrails: defineAtlasJob({
    name: "upkeep.tidy_trails",
    payload: z.object({}),
    lane: "upkeep",
    attempts: 3,
    timeoutMs: minutes(120),
    schedule: { everyMs: minutes(24 * 60) },
  }),
};
