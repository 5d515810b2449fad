/** How often and how long, in milliseconds; tests make them shorter. */
export const workerTimings = {
  /** How often a worker says that it and its jobs are alive. */
  heartbeatMs: 5_000,
  /** A job not heard of for this long is taken over. */
  staleMs: 15_000,
  /** How often the ledger is searched for due and lost jobs, besides being told. */
  sweepMs: 1_000,
  /** A job handed to the queue and not taken for this long is handed over again. */
  redeliverMs: 30_000,
  /** How long running jobs may finish when the worker is asked to stop. */
  drainMs: 10_000,
  /** How long a job may take to end after its signal was aborted, before its slot is given away. */
  abortGraceMs: 10_000,
  /** Progress is written at most this often. */
  progressMs: 1_000,
  /** First delay before a failed job is tried again; it doubles each time. */
  retryMs: 1_000,
  /** Longest delay before a failed job is tried again. */
  longestRetryMs: 300_000,
  /** How often metrics are written with the heartbeat. */
  metricsMs: 15_000,
};

export type WorkerTimings = typeof workerTimings;

/** Workers a job may kill, without finishing a step, before it is given up. */
export const crashLimit = 5;
