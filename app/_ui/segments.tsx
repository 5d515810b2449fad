"use client";

import { ToggleGroup } from "radix-ui";

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onValueChange: (value: T) => void;
};

/** One of a few, all in sight; arrows move between them. */
export function Segments<T extends string>({ label, options, value, onValueChange }: Props<T>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      // Pressing the current one again would leave none.
      onValueChange={(next) => (next ? onValueChange(next as T) : undefined)}
      className="inline-flex h-7 items-stretch rounded-md border border-line-strong bg-surface p-px"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className="rounded-[4px] px-2.5 text-13 text-muted hover:text-ink data-[state=on]:bg-press data-[state=on]:font-medium data-[state=on]:text-ink"
        >
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
