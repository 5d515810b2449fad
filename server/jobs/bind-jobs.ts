import type { z } from "zod";
import type { AtlasError } from "../platform/errors";
import type { Log } from "../platform/log";
import type { JobContract, JobOwner } from "./define-job";
import type { LedgerTx } from "./ledger-tx";

/** A value that survives being remembered as JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue | undefined };

/** What a handler holds in its hands besides the payload. */
export type Job<O extends JobOwner = "workspace"> = {
  id: string;
  workspaceId: O extends "workspace" ? string : null;
  /** Counts from 1; more than 1 means that earlier attempts failed or lost their worker. */
  attempt: number;
  /** Aborted on cancellation, time-out, lost claim and shutdown. Pass it on to everything that waits. */
  signal: AbortSignal;
  log: Log;
  /** How far the job is, from 0 to 1. Written at most once a second. */
  progress(fraction: number, text?: string): void;
  /**
   * Does `work` and remembers its result, so that a later attempt skips it. A crash between the two
   * repeats `work`: it must be idempotent, such as writing content-addressed files.
   */
  step<T extends JsonValue | undefined>(key: string, work: () => Promise<T>): Promise<T>;
  /**
   * Does `work` exactly once: its writes through `tx` and the remembered result are one transaction. It
   * is called again when the database goes away before the transaction is committed.
   */
  once<T extends JsonValue | undefined>(key: string, work: (tx: LedgerTx) => Promise<T>): Promise<T>;
  /**
   * Asserts, inside a transaction of the handler's, that this worker still holds the job, and keeps it
   * so until the transaction ends. Throws `jobs.claim_lost` otherwise.
   */
  fence(tx: LedgerTx): Promise<void>;
};

/** How a job ended without success. */
export type JobFailure = {
  jobRunId: string;
  workspaceId: string | null;
  status: "failed" | "cancelled";
  error: Pick<AtlasError, "kind" | "code" | "message">;
};

export type JobHandler<P extends z.ZodType, O extends JobOwner> = (
  payload: z.output<P>,
  job: Job<O>,
) => Promise<void>;

/**
 * What executes a job. `ended` runs in the transaction that marks the job as failed or cancelled,
 * whoever notices it — also when the worker that had it died — and records the outcome where the
 * domain shows it.
 */
export type JobBinding<P extends z.ZodType, O extends JobOwner> =
  | JobHandler<P, O>
  | {
      run: JobHandler<P, O>;
      ended: (tx: LedgerTx, payload: z.output<P>, failure: JobFailure) => Promise<void>;
    };

/** A contract with what executes it, in the form the worker's registry holds. */
export type BoundJob = {
  contract: JobContract;
  run: (payload: unknown, job: Job<JobOwner>) => Promise<void>;
  ended?: (tx: LedgerTx, payload: unknown, failure: JobFailure) => Promise<void>;
};

type Bindings<C extends Record<string, JobContract>> = {
  [K in keyof C]: C[K] extends JobContract<infer P, infer O> ? JobBinding<P, O> : never;
};

/** Binds every contract of a domain to a handler; a missing or wrong one does not compile. */
export function bindJobs<C extends Record<string, JobContract>>(
  contracts: C,
  bindings: Bindings<C>,
): BoundJob[] {
  return Object.entries(contracts).map(([key, contract]) => {
    // The runtime parses the payload with the contract before it calls the handler.
    const binding = bindings[key] as JobBinding<z.ZodType, JobOwner>;
    return typeof binding === "function"
      ? { contract, run: binding as BoundJob["run"] }
      : { contract, run: binding.run as BoundJob["run"], ended: binding.ended };
  });
}
