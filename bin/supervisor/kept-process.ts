import { setTimeout as sleep } from "node:timers/promises";
import { AtlasError } from "@/server/platform/errors";
import type { Child } from "./child";

const firstDelayMs = 500;
const longestDelayMs = 30_000;
/** After running this long a crash counts as the first again. */
const steadyMs = 60_000;

/** A child process that is started again, with growing delays, whenever it ends by itself. */
export class KeptProcess {
  /** Rejects when the process ends before {@link establish} was called: it does not start at all. */
  readonly failed: Promise<never>;
  private child: Child | undefined;
  private established = false;
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly spawn: () => Child,
    private readonly print: (line: string) => void,
  ) {
    let reject: (error: Error) => void = () => undefined;
    this.failed = new Promise((_, refuse) => {
      reject = refuse;
    });
    // Whoever waits for it learns of a failure; nobody may be waiting yet.
    this.failed.catch(() => undefined);
    this.running = this.run(reject);
  }

  /** From now on an end is repaired instead of reported as a failed start. */
  establish(): void {
    this.established = true;
  }

  get ready(): Promise<void> {
    return this.child?.ready ?? Promise.resolve();
  }

  /** Asks the process to finish what it does and waits; after `graceMs` it is killed. */
  async stop(graceMs: number): Promise<void> {
    this.stopping.abort();
    this.child?.signal("SIGTERM");
    const timer = setTimeout(() => this.child?.signal("SIGKILL"), graceMs);
    await this.running;
    clearTimeout(timer);
  }

  /** Ends the process at once. */
  kill(): void {
    this.child?.signal("SIGKILL");
  }

  private async run(refuse: (error: Error) => void): Promise<void> {
    let delay = firstDelayMs;
    while (!this.stopping.signal.aborted) {
      const startedAt = Date.now();
      this.child = this.spawn();
      const end = await this.child.ended;
      if (this.stopping.signal.aborted) return;
      if (!this.established) {
        refuse(
          new AtlasError("unavailable", "start.child_failed", `The ${this.name} does not start: it ${end}.`),
        );
        return;
      }
      if (Date.now() - startedAt > steadyMs) delay = firstDelayMs;
      this.print(`The ${this.name} ${end}; starting it again in ${delay / 1000} s.`);
      await sleep(delay, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      delay = Math.min(delay * 2, longestDelayMs);
    }
  }
}
