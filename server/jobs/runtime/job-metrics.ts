import { counter, histogram } from "../../platform/metrics";
import type { Claim, Settlement } from "../store/claims";

/** Counts the end of an attempt. `outcome` is the state the job is in now, or `lost`. */
export function observeAttempt(claim: Claim, settlement: Settlement | null, seconds: number): void {
  const outcome = settlement?.status ?? "lost";
  counter("atlas_job_attempts_total", "Attempts at jobs that ended, by outcome.", ["job", "outcome"]).inc({
    job: claim.name,
    outcome,
  });
  histogram("atlas_job_duration_seconds", "Time an attempt at a job took.", ["job", "outcome"]).observe(
    { job: claim.name, outcome },
    seconds,
  );
  histogram("atlas_job_wait_seconds", "Time a job waited, once due, for a worker.", ["job"]).observe(
    { job: claim.name },
    Math.max(0, claim.waitedMs) / 1_000,
  );
}
