import { isDatabaseGone } from "../../platform/database-gone";
import { AtlasError, errorPolicy, toAtlasError } from "../../platform/errors";
import type { JobError } from "../schema";
import type { Settlement } from "../store/claims";
import type { WorkerTimings } from "./timings";

const databaseAway = "jobs.database_away";

export type AttemptEnd = {
  /** What the handler threw; undefined when it returned. */
  error: unknown;
  /** Why its signal was aborted, if it was. */
  abortReason: AtlasError | undefined;
  failures: number;
  maxAttempts: number;
};

/** What becomes of a job when an attempt is over; null when it is another worker's now. */
export function decideSettlement(
  end: AttemptEnd,
  timings: Pick<WorkerTimings, "retryMs" | "longestRetryMs">,
  random: () => number = Math.random,
): Settlement | null {
  if (end.abortReason?.code === "jobs.claim_lost") return null;
  // A handler that returned has done its work, whatever was asked of it meanwhile.
  if (end.error === undefined) return { status: "succeeded" };
  if (end.abortReason?.code === "jobs.released")
    return { status: "queued", delayMs: 0, counts: false, error: null };
  const error = end.abortReason ?? ownError(end.error);
  if (error.code === "jobs.claim_lost") return null;
  const action = error.code === "jobs.timed_out" ? "fail" : errorPolicy[error.kind].job;
  if (action === "cancel") return { status: "cancelled", error: noteOf(error) };
  if (action === "fail" || end.failures + 1 >= allowedAttempts(error, end.maxAttempts))
    return { status: "failed", error: noteOf(error) };
  const delayMs = error.options.retryAfterMs ?? backOff(end.failures, timings, random);
  return { status: "queued", delayMs, counts: true, error: noteOf(error) };
}

/** Doubles with each failure, with a random half so that jobs that failed together come back apart. */
export function backOff(
  failures: number,
  timings: Pick<WorkerTimings, "retryMs" | "longestRetryMs">,
  random: () => number,
): number {
  const full = Math.min(timings.longestRetryMs, timings.retryMs * 2 ** Math.min(failures, 30));
  return Math.round(full * (0.5 + random() / 2));
}

export function noteOf({ kind, code, message }: AtlasError): JobError {
  return { kind, code, message };
}

/** Even a job that is tried only once survives a database that was away. */
function allowedAttempts(error: AtlasError, maxAttempts: number): number {
  return error.code === databaseAway ? Math.max(3, maxAttempts) : maxAttempts;
}

/** A database that went away while a handler used it is not the handler's fault. */
function ownError(error: unknown): AtlasError {
  if (!(error instanceof AtlasError) && isDatabaseGone(error))
    return new AtlasError("unavailable", databaseAway, "The database was away for a moment.", {
      cause: error,
    });
  return toAtlasError(error);
}
