import type { Log } from "../../platform/log";
import type { BoundJob } from "../bind-jobs";
import type { LedgerDb } from "../store/ledger-db";
import type { RunningClaims } from "./running-claims";
import type { WorkerTimings } from "./timings";

/** What the parts of one worker share. */
export type Runtime = {
  workerId: string;
  machine: string;
  db: LedgerDb;
  bindings: ReadonlyMap<string, BoundJob>;
  running: RunningClaims;
  timings: WorkerTimings;
  log: Log;
  /** Aborted when the worker no longer takes jobs. */
  stopping: AbortSignal;
  /** Aborted when the worker gives up waiting for anything. */
  giveUp: AbortSignal;
};
