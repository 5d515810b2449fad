import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  CircleX,
  type LucideIcon,
  OctagonMinus,
} from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/app/_ui/cx";
import { Progress } from "@/app/_ui/progress";
import { Duration, Quantity } from "@/app/_ui/quantity";
import type { RunStep } from "@/server/pipelines/schema";
import { rowsPerSecond, stepStatusWords, stepWords } from "./run-words";

const looks: Record<RunStep["status"], { icon: LucideIcon; className: string }> = {
  waiting: { icon: CircleDashed, className: "text-muted" },
  running: { icon: CircleDot, className: "animate-breathe text-accent" },
  succeeded: { icon: CircleCheck, className: "text-good" },
  failed: { icon: CircleX, className: "text-bad" },
  skipped: { icon: CircleSlash, className: "text-muted" },
  blocked: { icon: OctagonMinus, className: "text-warn" },
  cancelled: { icon: Ban, className: "text-muted" },
};

type Props = {
  steps: readonly RunStep[];
  /** 0 to 1 and what is being done, while the run is under way. */
  progress?: { value: number; text: string | null } | null;
  /** More below a step, such as its log lines. */
  detailOf?: (step: RunStep) => ReactNode;
};

/** The steps of a run from top to bottom: rows in, out and quarantined, time and rate. */
export function RunTimeline({ steps, progress, detailOf }: Props) {
  return (
    <ol className="grid">
      {steps.map((step, index) => (
        <li key={step.name} className="relative grid grid-cols-[1.25rem_1fr] gap-x-3 pb-4 last:pb-0">
          {index < steps.length - 1 ? (
            <span aria-hidden className="absolute top-5 bottom-0 left-[0.5625rem] w-px bg-line-strong" />
          ) : null}
          <StepIcon status={step.status} />
          <div className="grid min-w-0 gap-1">
            <StepLine step={step} />
            {step.status === "running" && progress ? (
              <div className="grid max-w-100 gap-1 pt-1">
                <Progress value={progress.value} label={`Progress of ${stepWords[step.name].label}`} />
                {progress.text ? <span className="text-12 text-muted">{progress.text}</span> : null}
              </div>
            ) : null}
            {detailOf?.(step)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepIcon({ status }: { status: RunStep["status"] }) {
  const { icon: Icon, className } = looks[status];
  return <Icon className={cx("mt-0.5 size-4.5", className)} aria-label={stepStatusWords[status]} />;
}

function StepLine({ step }: { step: RunStep }) {
  const words = stepWords[step.name];
  const rate = rowsPerSecond(step);
  const idle = step.status === "waiting" || step.status === "skipped";
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-0.5">
      <div className="min-w-0">
        <span className={cx("font-medium text-14", idle && "text-muted")}>{words.label}</span>
        <span className="pl-2 text-13 text-muted">{words.does}</span>
      </div>
      {idle ? null : (
        <dl className="flex flex-wrap gap-x-4 text-13 sm:grid sm:grid-cols-[6.5rem_6.5rem_8rem_7.5rem_4.5rem] sm:gap-x-5">
          <Figure label="in" value={step.rowsIn} />
          <Figure label="out" value={step.rowsOut} />
          <Figure label="quarantined" value={step.quarantined === 0 ? null : step.quarantined} warn />
          <Figure label="rows/s" value={rate} />
          <div className="text-right">
            <dt className="sr-only">Time</dt>
            <dd className="text-muted">{step.ms === null ? null : <Duration ms={step.ms} />}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

function Figure({ label, value, warn }: { label: string; value: number | null; warn?: boolean }) {
  // An empty place, so that the numbers of all steps stand below each other.
  if (value === null) return <div className="max-sm:hidden" />;
  return (
    <div className={cx("flex items-baseline gap-1 sm:justify-end", warn && "text-warn")}>
      <dd>
        <Quantity value={value} />
      </dd>
      <dt className={cx("text-12", warn ? "text-warn" : "text-muted")}>{label}</dt>
    </div>
  );
}
