import { AtlasError } from "../../platform/errors";

export const cancelled = () => new AtlasError("cancelled", "jobs.cancelled", "Cancelled.");

export const claimLost = () =>
  new AtlasError("conflict", "jobs.claim_lost", "Another worker has taken this job over.");

export const released = () =>
  new AtlasError("unavailable", "jobs.released", "The worker stops; another one goes on with this job.");

export function timedOut(timeoutMs: number): AtlasError {
  const text = timeoutMs >= 60_000 ? `${Math.round(timeoutMs / 60_000)} min` : `${timeoutMs / 1_000} s`;
  return new AtlasError(
    "limited",
    "jobs.timed_out",
    `The job took longer than the ${text} it may take and was stopped.`,
  );
}
