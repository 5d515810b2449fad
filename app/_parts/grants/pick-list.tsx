"use client";

import { Command } from "cmdk";
import { Check } from "lucide-react";
import { useState } from "react";
import { cx } from "@/app/_ui/cx";
import { formatNumber } from "@/app/_ui/numbers";
import { Skeleton } from "@/app/_ui/skeleton";

export type PickItem = { id: string; label: string; detail?: string };

type Props = {
  /** What is chosen, for assistive technology. */
  label: string;
  placeholder: string;
  /** Undefined while they are on their way. */
  items: readonly PickItem[] | undefined;
  chosen: ReadonlySet<string>;
  onPick: (id: string) => void;
  /** What is said where nothing fits. */
  none: string;
};

const mostShown = 50;

/**
 * A list one types into to find what one means; arrows and Enter choose. It opens with the first focus and stays open,
 * so that a form has no long lists nobody looks at and nothing moves under a click.
 */
export function PickList({ label, placeholder, items, chosen, onPick, none }: Props) {
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState(false);
  const found = items?.filter((item) => fits(item, typed));
  return (
    <Command label={label} shouldFilter={false} loop onFocus={() => setOpened(true)}>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={placeholder}
        className={cx(
          "h-8 w-full bg-transparent px-3 text-13 outline-none focus-visible:border-accent",
          opened && "border-b",
        )}
      />
      <Command.List className={opened ? "max-h-48 overflow-y-auto p-1" : "hidden"}>
        {found ? null : <Skeleton className="m-2 h-4 w-1/2" />}
        {(opened ? found : undefined)?.slice(0, mostShown).map(({ id, label, detail }) => (
          <Command.Item
            key={id}
            value={id}
            onSelect={() => onPick(id)}
            className="flex min-h-7 items-center gap-2 rounded-sm px-2 py-0.5 text-13 data-[selected=true]:bg-hover"
          >
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {detail ? <span className="max-w-1/2 truncate text-12 text-muted">{detail}</span> : null}
            {chosen.has(id) ? <Check className="size-4 shrink-0" aria-label="chosen" /> : null}
          </Command.Item>
        ))}
      </Command.List>
      {opened && found?.length === 0 ? <p className="px-3 pb-2 text-13 text-muted">{none}</p> : null}
      {opened && found && found.length > mostShown ? (
        <p className="border-t px-3 py-1.5 text-12 text-muted">
          {mostShown} of {formatNumber(found.length)}; type to find others.
        </p>
      ) : null}
    </Command>
  );
}

/** Every word that was typed stands somewhere in what is read of the item. */
function fits({ label, detail }: PickItem, typed: string): boolean {
  const text = `${label} ${detail ?? ""}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
