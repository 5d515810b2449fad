import { cx } from "./cx";

const fills = {
  neutral: "bg-muted",
  good: "bg-good",
  warn: "bg-warn",
  bad: "bg-bad",
  accent: "bg-accent",
} as const;

type Props = {
  /** 0 to 1 on the scale from `from` to 1. */
  value: number;
  /** Where the tick stands, on the same scale. */
  threshold?: number;
  tone?: keyof typeof fills;
  label: string;
};

/** A value between 0 and 1 with a tick at the threshold it should reach. */
export function Bar({ value, threshold, tone = "neutral", label }: Props) {
  const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div role="img" aria-label={label} className="relative h-3 w-full min-w-16">
      <div className="absolute inset-x-0 top-1 h-1.5 overflow-hidden rounded-full bg-press">
        <div className={cx("h-full rounded-full", fills[tone])} style={{ width: percent(value) }} />
      </div>
      {threshold === undefined ? null : (
        <div
          className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-ink ring-1 ring-surface"
          style={{ left: percent(threshold) }}
        />
      )}
    </div>
  );
}
