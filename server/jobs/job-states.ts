import type { JobStatus } from "./schema";

/** Which state may follow which. A running job goes back to queued for another attempt. */
export const transitions = {
  queued: ["running", "cancelled"],
  running: ["queued", "succeeded", "failed", "cancelled"],
  succeeded: [],
  failed: ["queued"],
  cancelled: ["queued"],
} as const satisfies Record<JobStatus, readonly JobStatus[]>;

export function mayFollow(from: JobStatus, to: JobStatus): boolean {
  return (transitions[from] as readonly JobStatus[]).includes(to);
}

/** Whether a job in this state stays as it is unless somebody asks for another try. */
export function isFinal(status: JobStatus): boolean {
  return status !== "queued" && status !== "running";
}
