"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "./cx";
import { useFieldProps } from "./field";
import { controlLook } from "./input";

export type Option<T extends string = string> = { value: T; label: string; disabled?: boolean };

type Props<T extends string> = Omit<ComponentProps<"select">, "onChange" | "value"> & {
  options: readonly Option<T>[];
  value: T;
  onValueChange: (value: T) => void;
  small?: boolean;
};

/** The browser's own select: it knows every keyboard, screen and language already. */
export function Select<T extends string>({
  options,
  value,
  onValueChange,
  small,
  className,
  ...props
}: Props<T>) {
  return (
    <span className={cx("relative inline-flex", className ?? "w-full")}>
      <select
        {...useFieldProps()}
        {...props}
        value={value}
        onChange={(event) => onValueChange(event.target.value as T)}
        className={cx(controlLook, "appearance-none pl-2.5 pr-8", small ? "h-7 text-13" : "h-8")}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
