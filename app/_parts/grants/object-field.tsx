"use client";

import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { FieldSet } from "@/app/_ui/field-set";
import { Input } from "@/app/_ui/input";
import { Segments } from "@/app/_ui/segments";
import type { ObjectKind } from "@/server/access/schema";
import { PickList } from "./pick-list";

/** What a grant speaks of, as far as it is chosen; `name` is for people. */
export type ChosenObject = { kind: ObjectKind; id: string; name: string };

const kinds = [
  { value: "dataset", label: "Data set" },
  { value: "tag", label: "Tag" },
  { value: "domain", label: "Domain" },
  { value: "workspace", label: "Everything" },
] as const;

const reach: Record<ObjectKind, string> = {
  dataset: "This data set alone.",
  tag: "Every data set with the tag; and of other data sets the columns with it. Also those that get it later.",
  domain: "Every data set of the domain, also those that join it later.",
  workspace: "Every data set of the workspace, also those that are loaded later.",
};

type Props = { value: ChosenObject; onChange: (object: ChosenObject) => void; error?: string | null };

/** A data set, a tag, a domain or everything. */
export function ObjectField({ value, onChange, error }: Props) {
  const { workspace } = useSession();
  const listId = useId();
  const objects = useQuery(useTRPC().grants.objects.queryOptions({ workspace: workspace.slug }));
  const failure = objects.error ? readFailure(objects.error).message : null;
  const labels = value.kind === "tag" ? objects.data?.tags : objects.data?.domains;
  return (
    <FieldSet label="On what" help={reach[value.kind]} error={error ?? failure}>
      <div className="pb-1">
        <Segments
          label="On what"
          options={kinds}
          value={value.kind}
          onValueChange={(kind) => onChange({ kind, id: "", name: "" })}
        />
      </div>
      {value.kind === "workspace" ? null : value.kind !== "dataset" ? (
        <>
          <Input
            aria-label={value.kind === "tag" ? "Tag" : "Domain"}
            list={listId}
            maxLength={60}
            autoComplete="off"
            placeholder={value.kind === "tag" ? "Such as finance" : "Such as sales"}
            value={value.id}
            onChange={({ target }) => onChange({ ...value, id: target.value, name: target.value })}
          />
          <datalist id={listId}>
            {labels?.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </>
      ) : value.id ? (
        <div className="flex h-8 items-center justify-between gap-3 rounded-md border pr-1 pl-2.5 text-13">
          <span className="min-w-0 truncate font-medium">{value.name}</span>
          <Button
            size="sm"
            look="ghost"
            className="h-6!"
            onClick={() => onChange({ ...value, id: "", name: "" })}
          >
            Change
          </Button>
        </div>
      ) : (
        <div className="rounded-md border">
          <PickList
            label="Data set"
            placeholder="Search data sets"
            items={objects.data?.datasets.map(({ id, name }) => ({ id, label: name }))}
            chosen={new Set()}
            onPick={(id) =>
              onChange({
                ...value,
                id,
                name: objects.data?.datasets.find((one) => one.id === id)?.name ?? "",
              })
            }
            none="No data set has that name."
          />
        </div>
      )}
    </FieldSet>
  );
}
