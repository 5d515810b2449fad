import type { AtlasError } from "../../platform/errors";
import type { Beat, Claim } from "../store/claims";
import { cancelled, claimLost } from "./abort-reasons";

type Running = { claim: Claim; abort: AbortController; done: Promise<void> };

/** The jobs this worker holds right now. */
export class RunningClaims {
  private readonly jobs = new Map<string, Running>();

  get size(): number {
    return this.jobs.size;
  }

  claims(): { id: string; token: string }[] {
    return [...this.jobs.values()].map(({ claim: { id, token } }) => ({ id, token }));
  }

  /** Keeps track of a job until `work` is over. */
  async track(claim: Claim, work: (abort: AbortController) => Promise<void>): Promise<void> {
    const abort = new AbortController();
    const done = work(abort).finally(() => {
      if (this.jobs.get(claim.id)?.claim.token === claim.token) this.jobs.delete(claim.id);
    });
    this.jobs.set(claim.id, { claim, abort, done });
    await done;
  }

  /** Applies what the ledger said: claims it no longer knows are lost, others may be cancelled. */
  applyBeats(asked: { id: string; token: string }[], beats: Beat[]): void {
    const alive = new Map(beats.map((beat) => [beat.id, beat]));
    for (const { id, token } of asked) {
      const running = this.jobs.get(id);
      if (running?.claim.token !== token) continue;
      const beat = alive.get(id);
      if (!beat) running.abort.abort(claimLost());
      else if (beat.cancelRequested) running.abort.abort(cancelled());
    }
  }

  abortAll(reason: AtlasError): void {
    for (const { abort } of this.jobs.values()) abort.abort(reason);
  }

  /** Resolves when every job held now is over. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.jobs.values()].map(({ done }) => done));
  }
}
