"use client";

import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useFieldProps } from "./field";

/** Looks of everything one can type into. */
export const controlLook =
  "w-full rounded-md border border-edge/70 bg-surface text-ink text-14 hover:border-edge aria-invalid:border-bad disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted focus-visible:border-accent focus-visible:outline-offset-0";

export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input {...useFieldProps()} {...props} className={cx(controlLook, "h-8 px-2.5", className)} />;
}

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={4}
      {...useFieldProps()}
      {...props}
      className={cx(controlLook, "px-2.5 py-1.5", className)}
    />
  );
}
