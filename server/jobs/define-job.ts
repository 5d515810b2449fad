import type { z } from "zod";

/** Classes of jobs that share resources: quick work somebody waits for, I/O, the engine, housekeeping. */
export const lanes = ["interactive", "sync", "compute", "upkeep"] as const;
export type Lane = (typeof lanes)[number];

/** Whether a job works inside one workspace or for Atlas itself. */
export type JobOwner = "workspace" | "atlas";

/** Submitted by itself, again and again, with an empty payload. `cron` has five fields, in UTC unless `timeZone` is set. */
export type JobSchedule = { everyMs: number } | { cron: string; timeZone?: string };

/** What can be asked of a job, in one place. */
export type JobContract<P extends z.ZodType = z.ZodType, O extends JobOwner = JobOwner> = {
  /** `domain.verb`, unique. */
  name: string;
  /** Parsed when the job is submitted and again when it is executed. Ids only: no personal data. */
  payload: P;
  lane: Lane;
  /** Runs at most, when it fails with an error worth another try. A killed worker costs none. */
  attempts: number;
  /** One attempt may take this long. */
  timeoutMs: number;
  owner: O;
  /** While a job of this name and key is queued or running, submitting it again gives that one. */
  dedupe?(payload: z.output<P>): string;
  schedule?: JobSchedule;
};

type Definition<P extends z.ZodType> = Omit<JobContract<P>, "owner">;

/** A job inside one workspace. Leaf: a domain declares its jobs with this and imports nothing else of jobs. */
export function defineJob<P extends z.ZodType>(definition: Definition<P>): JobContract<P, "workspace"> {
  return { ...definition, owner: "workspace" };
}

/** A job of Atlas itself, such as housekeeping. */
export function defineAtlasJob<P extends z.ZodType>(definition: Definition<P>): JobContract<P, "atlas"> {
  return { ...definition, owner: "atlas" };
}

export const minutes = (n: number) => n * 60_000;
