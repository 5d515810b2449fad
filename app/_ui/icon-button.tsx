"use client";

import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Tooltip } from "./tooltip";

type Props = Omit<ComponentProps<"button">, "children"> & {
  icon: LucideIcon;
  /** What the button does: its accessible name and its tooltip. */
  label: string;
  /** Keys that do the same, shown in the tooltip. */
  keys?: string;
  size?: "sm" | "md";
  busy?: boolean;
};

/** A button of one icon; the label appears on hover and focus. */
export function IconButton({ icon: Icon, label, keys, size = "md", busy, className, ...props }: Props) {
  return (
    <Tooltip content={label} {...(keys ? { keys } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-busy={busy || undefined}
        {...props}
        className={cx(
          "inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors duration-100 hover:bg-hover hover:text-ink active:bg-press disabled:cursor-not-allowed disabled:text-faint aria-pressed:bg-press aria-pressed:text-ink data-[state=open]:bg-press data-[state=open]:text-ink",
          size === "sm" ? "size-6" : "size-8",
          busy && "animate-breathe",
          className,
        )}
      >
        <Icon className="size-4" aria-hidden />
      </button>
    </Tooltip>
  );
}
