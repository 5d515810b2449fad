import { setTimeout as sleep } from "node:timers/promises";
import { isDatabaseGone } from "../../platform/database-gone";
import type { Log } from "../../platform/log";

const firstDelayMs = 100;
const longestDelayMs = 2_000;

/**
 * Repeats a statement while the database is away; any other error is the caller's. Aborting the signal
 * ends the waiting with the last error.
 */
export async function persistently<T>(
  work: () => Promise<T>,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<T> {
  for (let delay = firstDelayMs; ; delay = Math.min(delay * 2, longestDelayMs)) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || !isDatabaseGone(error)) throw error;
      log.warn({ error, retryInMs: delay }, "The database is away; trying again.");
      await sleep(delay, undefined, { signal }).catch(() => undefined);
    }
  }
}
