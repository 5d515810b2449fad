import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AtlasError, errorPolicy, fail } from "../../platform/errors";
import { withLogFields } from "../../platform/log";
import { type Claim, claimJob, type Settlement, writeProgress } from "../store/claims";
import { undoDispatch } from "../store/outbox";
import { timedOut } from "./abort-reasons";
import { decideSettlement } from "./decide-settlement";
import { jobInHand } from "./job-in-hand";
import { observeAttempt } from "./job-metrics";
import { persistently } from "./persistently";
import { ProgressWriter } from "./progress-writer";
import type { Runtime } from "./runtime";
import { settleJob } from "./settle-job";

/**
 * One delivery of the queue: claims the job, runs its handler and settles the outcome in the ledger. A
 * delivery that comes twice or too late finds nothing to claim and does nothing.
 */
export async function executeJob(runtime: Runtime, jobRunId: string): Promise<void> {
  const { db, log, stopping, giveUp } = runtime;
  const patience = { signal: stopping, log };
  if (stopping.aborted) return undoDispatch(db, [jobRunId]);
  const token = randomUUID();
  const claim = await persistently(() => claimJob(db, jobRunId, token, runtime.workerId), patience);
  if (!claim) return;
  const fields = { jobId: claim.id, ...(claim.workspaceId ? { workspaceId: claim.workspaceId } : {}) };
  await withLogFields(fields, () =>
    runtime.running.track(claim, async (abort) => {
      const startedAt = performance.now();
      const settlement = await attempt(runtime, claim, abort);
      if (settlement)
        await persistently(() => settleJob(runtime, claim, settlement), { signal: giveUp, log });
      observeAttempt(claim, settlement, (performance.now() - startedAt) / 1_000);
    }),
  );
}

async function attempt(runtime: Runtime, claim: Claim, abort: AbortController): Promise<Settlement | null> {
  const { timings } = runtime;
  const progress = new ProgressWriter(timings.progressMs, (fraction, text) =>
    writeProgress(runtime.db, claim, fraction, text),
  );
  let error: unknown;
  try {
    await runHandler(runtime, claim, abort, progress);
  } catch (thrown) {
    // `undefined` means success below.
    error = thrown ?? new Error("Something empty was thrown.");
  }
  await progress.close();
  const abortReason = abort.signal.reason instanceof AtlasError ? abort.signal.reason : undefined;
  const settlement = decideSettlement(
    { error, abortReason, failures: claim.failures, maxAttempts: claim.maxAttempts },
    timings,
  );
  logAttempt(runtime, claim, settlement, error);
  return settlement;
}

function logAttempt({ log }: Runtime, claim: Claim, settlement: Settlement | null, error: unknown): void {
  const fields = { job: claim.name, attempt: claim.attempt, outcome: settlement?.status ?? "lost" };
  if (error === undefined) {
    log.info(fields, "Job done.");
    return;
  }
  const note = settlement && "error" in settlement ? settlement.error : null;
  const { log: level } = errorPolicy[note?.kind ?? "conflict"];
  log[level]({ ...fields, error }, "Job attempt ended without success.");
}

async function runHandler(
  runtime: Runtime,
  claim: Claim,
  abort: AbortController,
  progress: ProgressWriter,
): Promise<void> {
  const { timings } = runtime;
  if (claim.cancelRequested) fail("cancelled", "jobs.cancelled", "Cancelled.");
  const binding =
    runtime.bindings.get(claim.name) ??
    fail(
      "unavailable",
      "jobs.unknown_job",
      `This version of the worker does not know the job ${claim.name}.`,
    );
  const payload = binding.contract.payload.safeParse(claim.payload);
  if (!payload.success)
    fail("bug", "jobs.payload", `The payload of ${claim.name} does not match its contract.`, {
      cause: payload.error,
    });
  const { timeoutMs } = binding.contract;
  const timer = setTimeout(() => abort.abort(timedOut(timeoutMs)), timeoutMs);
  try {
    const job = await jobInHand(runtime, claim, abort.signal, progress);
    const handled = binding.run(payload.data, job);
    await Promise.race([handled, abandoned(abort.signal, handled, timings.abortGraceMs)]);
  } finally {
    clearTimeout(timer);
  }
}

/** Rejects when a handler does not end in time after its signal was aborted. */
async function abandoned(signal: AbortSignal, handled: Promise<void>, graceMs: number): Promise<void> {
  const over = handled.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([over, aborted(signal)]);
  if (!signal.aborted) return handled;
  const late = new AbortController();
  const patience = sleep(graceOf(signal, graceMs), undefined, { signal: late.signal });
  await Promise.race([over, patience]).finally(() => late.abort());
  // What a handler does from here on is refused by the fence, because its claim will be settled.
  throw signal.reason;
}

/** A worker that stops has waited already. */
function graceOf(signal: AbortSignal, graceMs: number): number {
  const stops = signal.reason instanceof AtlasError && signal.reason.code === "jobs.released";
  return stops ? Math.min(graceMs, 2_000) : graceMs;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
