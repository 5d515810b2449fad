"use client";

import { Switch as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

type Props = {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
};

/** A setting that takes effect at once. */
export function Switch({ checked, onCheckedChange, label, help, disabled }: Props) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="grid">
        <label htmlFor={id} className="font-medium text-13">
          {label}
        </label>
        {help ? (
          <span id={`${id}-help`} className="text-12 text-muted">
            {help}
          </span>
        ) : null}
      </div>
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={onCheckedChange}
        aria-describedby={help ? `${id}-help` : undefined}
        className="relative h-4.5 w-8 shrink-0 rounded-full border border-edge bg-sunken transition-colors duration-100 disabled:opacity-50 data-[state=checked]:border-ink data-[state=checked]:bg-ink"
      >
        <Radix.Thumb className="block size-3 translate-x-0.5 rounded-full bg-edge transition-transform duration-100 data-[state=checked]:translate-x-4 data-[state=checked]:bg-canvas" />
      </Radix.Root>
    </div>
  );
}
