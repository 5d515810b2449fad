"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { CloseButton } from "./close-button";
import { cx } from "./cx";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** Read out instead of the title when that is not plain text. */
  label?: string;
  side?: "left" | "right";
  wide?: boolean;
  children: ReactNode;
};

/** A look at something without leaving the page. Closing brings the focus back. */
export function Drawer({ open, onOpenChange, title, label, side = "right", wide, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 animate-appear bg-veil" />
        <Radix.Content
          aria-describedby={undefined}
          {...(label ? { "aria-label": label } : {})}
          className={cx(
            "fixed inset-y-0 z-30 flex animate-appear flex-col border-line bg-surface shadow-float",
            side === "right" ? "right-0 border-l" : "left-0 border-r",
            wide ? "w-[min(100vw,56rem)]" : side === "left" ? "w-64" : "w-[min(100vw,30rem)]",
          )}
        >
          <header className="flex min-h-11 shrink-0 items-center justify-between gap-4 border-b pr-3 pl-4">
            <Radix.Title className="line-clamp-2 min-w-0 text-pretty font-semibold text-14">
              {title}
            </Radix.Title>
            <CloseButton />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
