"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field-set";
import { PickList } from "./pick-list";

/** A data set somebody may ask for; `readable` where they see it already, and want more. */
export type Requestable = { id: string; name: string; description: string; readable: boolean };

/** As many as the server gives at once; whoever has more asks from the data set's own page. */
const mostListed = 200;

type Props = {
  value: Requestable | null;
  onChange: (dataset: Requestable | null) => void;
  error: string | null;
};

/** A data set one reads, or one that is restricted, of which name and description alone are shown. */
export function RequestableField({ value, onChange, error }: Props) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const restricted = useQuery(trpc.accessRequests.requestable.queryOptions({ workspace: workspace.slug }));
  const readable = useQuery({
    ...trpc.datasets.list.queryOptions({
      workspace: workspace.slug,
      sort: "name",
      descending: false,
      limit: mostListed,
    }),
    placeholderData: keepPreviousData,
  });
  const failure = restricted.error ?? readable.error;
  const all: Requestable[] | undefined =
    restricted.data && readable.data
      ? [
          ...restricted.data.map((one) => ({ ...one, readable: false })),
          ...readable.data.items.map(({ id, name, description }) => ({
            id,
            name,
            description,
            readable: true,
          })),
        ]
      : undefined;
  return (
    <FieldSet
      label="Data set"
      error={error ?? (failure ? readFailure(failure).message : null)}
      help={value ? value.description || "Nobody has described this data set yet." : undefined}
    >
      {value ? (
        <div className="flex h-8 items-center justify-between gap-3 rounded-md border pr-1 pl-2.5 text-13">
          <span className="min-w-0 truncate">
            <span className="font-medium">{value.name}</span>{" "}
            <span className="text-muted">{value.readable ? "" : "restricted"}</span>
          </span>
          <Button size="sm" look="ghost" className="h-6!" onClick={() => onChange(null)}>
            Change
          </Button>
        </div>
      ) : (
        <div className="rounded-md border">
          <PickList
            label="Data set"
            placeholder="Search data sets"
            items={all?.map(({ id, name, description, readable }) => ({
              id,
              label: name,
              detail: readable ? description : description ? `Restricted · ${description}` : "Restricted",
            }))}
            chosen={new Set()}
            onPick={(id) => onChange(all?.find((one) => one.id === id) ?? null)}
            none="No data set has that name."
          />
        </div>
      )}
    </FieldSet>
  );
}
