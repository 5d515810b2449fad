import type { RunDetail, RunStatus } from "@/server/pipelines/schema";

/** How often a page asks about runs that are under way. */
export const livePollMs = 1500;

export function isActive(status: string | undefined): boolean {
  return status === ("queued" satisfies RunStatus) || status === ("running" satisfies RunStatus);
}

/**
 * Milliseconds until a running run ends if it goes on as it did, or null while too little has happened
 * to say. Counted by the times of its steps, which the server's clock measured.
 */
export function timeLeft(run: Pick<RunDetail, "status" | "progress" | "steps">): number | null {
  if (run.status !== "running" || run.progress < 0.05) return null;
  const spent = run.steps.reduce((sum, step) => sum + (step.ms ?? 0), 0);
  if (spent < 3000) return null;
  return (spent / run.progress) * (1 - run.progress);
}

/** What a run does, as its title: `Load of people.csv`. */
export function runTitle(run: { kind: "load" | "replay" | "rework"; fileName: string | null }): string {
  if (run.kind === "replay") return "Replay of quarantined rows";
  if (run.kind === "rework") return "Rework with new settings";
  return run.fileName === null ? "Load" : `Load of ${run.fileName}`;
}
