import { scopedDb } from "../../platform/db";
import type { Job, JsonValue } from "../bind-jobs";
import type { JobOwner } from "../define-job";
import type { LedgerTx } from "../ledger-tx";
import type { Claim } from "../store/claims";
import { findStep, holdClaim, readSteps, rememberStep } from "../store/steps";
import { persistently } from "./persistently";
import type { ProgressWriter } from "./progress-writer";
import type { Runtime } from "./runtime";

/** One transaction of a step may take this long. */
const transactionMs = 120_000;

/** The job as its handler holds it, with the steps earlier attempts have done. */
export async function jobInHand(
  runtime: Runtime,
  claim: Claim,
  signal: AbortSignal,
  progress: ProgressWriter,
): Promise<Job<JobOwner>> {
  const { db } = runtime;
  const log = runtime.log.child({ job: claim.name, attempt: claim.attempt });
  const patience = { signal, log };
  const done = await persistently(() => readSteps(db, claim.id), patience);

  return {
    id: claim.id,
    workspaceId: claim.workspaceId,
    attempt: claim.attempt,
    signal,
    log,
    progress: (fraction, text) => progress.set(fraction, text),
    fence: (tx) => holdClaim(tx, claim),
    async step<T extends JsonValue | undefined>(key: string, work: () => Promise<T>): Promise<T> {
      if (done.has(key)) return done.get(key) as T;
      signal.throwIfAborted();
      const result = remembered(await work());
      await persistently(() => rememberStep(db, claim, key, result), patience);
      done.set(key, result);
      return result as T;
    },
    async once<T extends JsonValue | undefined>(key: string, work: (tx: LedgerTx) => Promise<T>): Promise<T> {
      if (done.has(key)) return done.get(key) as T;
      signal.throwIfAborted();
      const attempt = () =>
        inTransaction(runtime, claim, async (tx) => {
          await holdClaim(tx, claim);
          // When the answer to a commit is lost, the step is done although it looked as if it failed.
          const earlier = await findStep(tx, claim.id, key);
          if (earlier) return earlier.result;
          const value = remembered(await work(tx));
          await rememberStep(tx, claim, key, value);
          return value;
        });
      const result = await persistently(attempt, patience);
      done.set(key, result);
      return result as T;
    },
  };
}

async function inTransaction<T>(
  { db }: Runtime,
  { workspaceId }: Claim,
  work: (tx: LedgerTx) => Promise<T>,
): Promise<T> {
  const options = { timeout: transactionMs, maxWait: 10_000 };
  return workspaceId === null
    ? db.$transaction((tx) => work(tx), options)
    : scopedDb(workspaceId, db).$transaction((tx) => work(tx), options);
}

/** The value as a later attempt will read it, so that the first attempt sees the same. */
function remembered(value: JsonValue | undefined): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
