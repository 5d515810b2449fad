import type { Run, RunStatus, RunStep, RunStepName } from "@/server/pipelines/schema";

type Tone = "neutral" | "good" | "warn" | "bad" | "info";

export const runStatusWords: Record<RunStatus, { label: string; tone: Tone }> = {
  queued: { label: "Queued", tone: "neutral" },
  running: { label: "Running", tone: "info" },
  succeeded: { label: "Succeeded", tone: "good" },
  failed: { label: "Failed", tone: "bad" },
  cancelled: { label: "Cancelled", tone: "neutral" },
  blocked: { label: "Blocked by the gate", tone: "warn" },
};

export const runKindWords: Record<Run["kind"], string> = {
  load: "Load",
  replay: "Replay of quarantined rows",
  rework: "Rework with new settings",
};

/** What each step does, in one line. */
export const stepWords: Record<RunStepName, { label: string; does: string }> = {
  explore: { label: "Explore", does: "Keep the bytes, copy every row unaltered" },
  chart: { label: "Chart", does: "Type, standardise, de-duplicate, mask, validate" },
  quality: { label: "Quality", does: "Profile and score six dimensions" },
  gate: { label: "Gate", does: "Decide whether the result may be published" },
  navigate: { label: "Navigate", does: "Build the current table and its history" },
  publish: { label: "Publish", does: "Move the layers to the new versions, record lineage" },
};

export const stepStatusWords: Record<RunStep["status"], string> = {
  waiting: "Waiting",
  running: "Running",
  succeeded: "Done",
  failed: "Failed",
  skipped: "Skipped",
  blocked: "Blocked",
  cancelled: "Cancelled",
};

/** Rows per second of a step, or null before there is anything to divide. */
export function rowsPerSecond(step: Pick<RunStep, "rowsIn" | "rowsOut" | "ms">): number | null {
  const rows = step.rowsIn ?? step.rowsOut;
  return rows === null || !step.ms ? null : Math.round((rows / step.ms) * 1000);
}
