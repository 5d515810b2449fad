"use client";

import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { cx } from "./cx";

/** Closes the dialog or drawer around it. Without a tooltip: it may be the first thing focused. */
export function CloseButton({ className }: { className?: string }) {
  return (
    <Dialog.Close
      aria-label="Close"
      className={cx(
        "inline-flex size-6 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink active:bg-press",
        className,
      )}
    >
      <X className="size-4" aria-hidden />
    </Dialog.Close>
  );
}
