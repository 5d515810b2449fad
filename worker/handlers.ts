import type { BoundJob } from "@/server/jobs/bind-jobs";
import exports from "./handlers/exports";
import pipelines from "./handlers/pipelines";
import upkeep from "./handlers/upkeep";

/** Every job this worker can execute, one line per domain. */
export const handlers: BoundJob[] = [...upkeep, ...pipelines, ...exports];
