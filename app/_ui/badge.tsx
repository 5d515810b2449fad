import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";

const tones = {
  neutral: "bg-hover text-soft",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  info: "bg-info-soft text-info",
  accent: "bg-accent-soft text-accent-text",
  personal: "bg-personal-soft text-personal",
  explore: "bg-explore-soft text-explore",
  chart: "bg-chart-soft text-chart",
  navigate: "bg-navigate-soft text-navigate",
} as const;

export type Tone = keyof typeof tones;

type Props = { tone?: Tone; icon?: LucideIcon; title?: string; children: ReactNode };

/** A short word about a thing. The tone repeats what the word says; it never says it alone. */
export function Badge({ tone = "neutral", icon: Icon, title, children }: Props) {
  return (
    <span
      title={title}
      className={cx(
        "inline-flex h-5 max-w-full items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-12",
        tones[tone],
      )}
    >
      {Icon ? <Icon className="size-3 shrink-0" aria-hidden /> : null}
      <span className="truncate">{children}</span>
    </span>
  );
}
