import { z } from "zod";

const jobStatus = z.enum(["queued", "running", "succeeded", "failed", "cancelled"]);

/** Why a job failed: a message that is safe to show, and a code that never changes. */
export const jobError = z.object({
  kind: z.enum([
    "invalid",
    "unauthenticated",
    "forbidden",
    "missing",
    "conflict",
    "limited",
    "upstream",
    "unavailable",
    "cancelled",
    "bug",
  ]),
  code: z.string(),
  message: z.string(),
});
export type JobError = z.infer<typeof jobError>;

/** A job as the interface shows it. */
export const jobView = z.object({
  id: z.string(),
  name: z.string(),
  lane: z.string(),
  status: jobStatus,
  attempt: z.number().int(),
  progress: z.number(),
  progressText: z.string().nullable(),
  cancelRequested: z.boolean(),
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  error: jobError.nullable(),
});
export type JobView = z.infer<typeof jobView>;
