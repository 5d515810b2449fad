import type { Ctx } from "@/server/access/context";
import type { Job } from "@/server/jobs/bind-jobs";
import { type RunStepName, runSteps } from "../schema";
import { insertRunLog, type RunLogLine } from "../store/run-logs";
import { type StepChange, updateRun, updateStep } from "../store/run-rows";

/** Share of the work each step is of a typical run; only the progress bar depends on it. */
const weights: Record<RunStepName, number> = {
  explore: 0.2,
  quality: 0.35,
  chart: 0.32,
  gate: 0.01,
  navigate: 0.1,
  publish: 0.02,
};

export type StepCounts = Pick<StepChange, "rowsIn" | "rowsOut" | "quarantined">;

const minimumGapMs = 700;

/** Tells people what a run is doing: steps, progress and log lines. Nothing decides by what it writes. */
export class RunRecorder {
  private lastWrite = 0;
  /** Progress never goes back: a statement that starts anew within a step says nothing until it is further. */
  private furthest = 0;

  constructor(
    private readonly ctx: Ctx,
    private readonly runId: string,
    private readonly job: Pick<Job, "progress" | "signal">,
  ) {}

  /** Does `work` as the named step. `counts` of its result appear beside the step. */
  async step<T extends { counts: StepCounts }>(
    name: RunStepName,
    text: string,
    work: () => Promise<T>,
  ): Promise<T> {
    this.job.signal.throwIfAborted();
    const { db, clock } = this.ctx;
    await updateStep(db, this.runId, name, { status: "running", startedAt: clock.now(), finishedAt: null });
    await this.progress(name, 0, text, true);
    const result = await work();
    await updateStep(db, this.runId, name, {
      status: "succeeded",
      finishedAt: clock.now(),
      ...result.counts,
    });
    return result;
  }

  /** How far the named step is, from 0 to 1. */
  async progress(name: RunStepName, fraction: number, text: string, now = false): Promise<void> {
    if (!now && Date.now() - this.lastWrite < minimumGapMs) return;
    this.lastWrite = Date.now();
    const before = runSteps.slice(0, runSteps.indexOf(name)).reduce((sum, step) => sum + weights[step], 0);
    const reached = Math.min(0.99, before + weights[name] * Math.min(1, Math.max(0, fraction)));
    const progress = Math.max(this.furthest, reached);
    this.furthest = progress;
    this.job.progress(progress, text);
    await updateRun(this.ctx.db, this.runId, { progress, progressText: text });
  }

  /** {@link progress} for callers that do not wait; a database that is away for a moment costs nothing but news. */
  tell(name: RunStepName, fraction: number, text: string): void {
    this.progress(name, fraction, text).catch(() => undefined);
  }

  async log(message: string, level: RunLogLine["level"] = "info"): Promise<void> {
    await insertRunLog(this.ctx, this.runId, level, message);
  }
}
