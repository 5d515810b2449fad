import type { Queue } from "../../platform/queue";
import { type DueJob, takeDueJobs, undoDispatch } from "../store/outbox";
import type { Runtime } from "./runtime";

const batch = 500;

/** Hands every job that is due to the queue. What the queue does not accept stays due. */
export async function dispatchDue({ db, timings, stopping }: Runtime, queue: Queue): Promise<number> {
  let handed = 0;
  while (!stopping.aborted) {
    const due = await takeDueJobs(db, timings.redeliverMs, batch);
    for (const [lane, jobs] of byLane(due)) {
      try {
        await queue.add(
          lane,
          // The number of attempts makes the id new each time the job goes back to the queue.
          jobs.map(({ id, name, attempt }) => ({ id: `${id}-${attempt}`, name, jobRunId: id })),
        );
      } catch (error) {
        const lost = jobs.map(({ id }) => id);
        await undoDispatch(db, lost);
        throw error;
      }
    }
    handed += due.length;
    if (due.length < batch) break;
  }
  return handed;
}

function byLane(jobs: DueJob[]): Map<string, DueJob[]> {
  const lanes = new Map<string, DueJob[]>();
  for (const job of jobs) lanes.set(job.lane, [...(lanes.get(job.lane) ?? []), job]);
  return lanes;
}
