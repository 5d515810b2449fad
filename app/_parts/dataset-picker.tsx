"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { Check, ChevronDown } from "lucide-react";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Popover } from "@/app/_ui/popover";
import { Quantity } from "@/app/_ui/quantity";
import { useRested } from "@/app/_ui/use-rested";

type Picked = { id: string; name: string };

type Props = {
  /** What is chosen for, for assistive technology. */
  label: string;
  /** Id of the chosen data set and its name where it is known already. */
  value: { id: string; name?: string } | null;
  onPick: (dataset: Picked | null) => void;
  /** The choice of none, such as "All data sets"; without it one must be chosen. */
  none?: string;
};

/** Chooses one data set by typing a part of its name. */
export function DatasetPicker({ label, value, onPick, none }: Props) {
  const [open, setOpen] = useState(false);
  const name = useNameOf(value);
  const pick = (dataset: Picked | null) => {
    setOpen(false);
    onPick(dataset);
  };
  return (
    <Popover
      label={label}
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" aria-label={`${label}: ${name ?? none ?? "none chosen"}`} className="max-w-80">
          <span className="truncate">{value ? (name ?? "…") : (none ?? "Choose a data set")}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <Choices label={label} value={value?.id ?? null} none={none} onPick={pick} />
    </Popover>
  );
}

function useNameOf(value: Props["value"]): string | undefined {
  const { workspace } = useSession();
  const unknown = value !== null && value.name === undefined;
  const { data } = useQuery({
    ...useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId: value?.id ?? "" }),
    enabled: unknown,
  });
  return value?.name ?? data?.name;
}

type ChoicesProps = {
  label: string;
  value: string | null;
  none: string | undefined;
  onPick: (dataset: Picked | null) => void;
};

function Choices({ label, value, none, onPick }: ChoicesProps) {
  const { workspace } = useSession();
  const [typed, setTyped] = useState("");
  const search = useRested(typed.trim());
  const found = useQuery({
    ...useTRPC().datasets.list.queryOptions({
      workspace: workspace.slug,
      sort: "name",
      descending: false,
      limit: 50,
      ...(search ? { search } : {}),
    }),
    placeholderData: keepPreviousData,
  });
  const look = "flex min-h-8 items-center gap-2 rounded-sm px-3 py-1 text-13 data-[selected=true]:bg-hover";
  return (
    <Command label={label} shouldFilter={false} loop>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder="Search data sets"
        className="h-9 w-full border-b bg-transparent px-3 text-13 outline-none"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        {none && !search ? (
          <Command.Item value="none" onSelect={() => onPick(null)} className={look}>
            <span className="flex-1">{none}</span>
            {value === null ? <Check className="size-4" aria-hidden /> : null}
          </Command.Item>
        ) : null}
        {found.data?.items.map((dataset) => (
          <Command.Item
            key={dataset.id}
            value={dataset.id}
            onSelect={() => onPick({ id: dataset.id, name: dataset.name })}
            className={look}
          >
            <span className="min-w-0 flex-1 truncate">{dataset.name}</span>
            <span className="text-12 text-muted">
              {dataset.rows === null ? (
                dataset.rowsHidden ? (
                  "rows filtered"
                ) : (
                  "nothing published"
                )
              ) : (
                <>
                  <Quantity value={dataset.rows} /> rows
                </>
              )}
            </span>
            {value === dataset.id ? <Check className="size-4" aria-hidden /> : null}
          </Command.Item>
        ))}
      </Command.List>
      {found.error ? (
        <p role="alert" className="px-3 py-2 text-13 text-bad">
          {readFailure(found.error).message}
        </p>
      ) : found.data?.items.length === 0 ? (
        <p className="px-3 pb-3 text-13 text-muted">No data set has that name.</p>
      ) : found.data && found.data.total > found.data.items.length ? (
        <p className="border-t px-3 py-2 text-12 text-muted">
          {found.data.items.length} of <Quantity value={found.data.total} />; type to find others.
        </p>
      ) : null}
    </Command>
  );
}
