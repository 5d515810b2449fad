"use client";

import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

type Props = {
  checked: boolean | "indeterminate";
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
  /** The label is read out but not shown, as in the rows of a table. */
  hideLabel?: boolean;
};

export function Checkbox({ checked, onCheckedChange, label, help, disabled, hideLabel }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled ?? false}
        onCheckedChange={(value) => onCheckedChange(value === true)}
        aria-describedby={help ? `${id}-help` : undefined}
        className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm border border-edge bg-surface text-canvas disabled:opacity-50 data-[state=checked]:border-ink data-[state=indeterminate]:border-ink data-[state=checked]:bg-ink data-[state=indeterminate]:bg-ink"
      >
        <Radix.Indicator>
          {checked === "indeterminate" ? (
            <Minus className="size-3" strokeWidth={3} aria-hidden />
          ) : (
            <Check className="size-3" strokeWidth={3} aria-hidden />
          )}
        </Radix.Indicator>
      </Radix.Root>
      <div className={hideLabel ? "sr-only" : "grid"}>
        <label htmlFor={id} className="text-14">
          {label}
        </label>
        {help ? (
          <span id={`${id}-help`} className="text-12 text-muted">
            {help}
          </span>
        ) : null}
      </div>
    </div>
  );
}
