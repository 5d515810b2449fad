import { atlasItself, submitJob } from "../submit-job";
import type { Runtime } from "./runtime";

/** Submits the job of a schedule that is due. */
export function scheduler({ db, bindings, log }: Runtime): (key: string) => Promise<void> {
  return async (key) => {
    const contract = bindings.get(key)?.contract;
    if (!contract) {
      log.warn({ job: key }, "A schedule names a job this worker does not know.");
      return;
    }
    // One at a time: the next round is skipped while the last still waits or runs.
    const single = { ...contract, dedupe: contract.dedupe ?? (() => "scheduled") };
    await db.$transaction((tx) => submitJob(atlasItself, tx, single, {}));
  };
}
