"use client";

import { useState } from "react";
import { classWords, entityWords, strategyWords } from "@/app/_parts/pii-words";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Select } from "@/app/_ui/select";
import type { PiiClass, PiiEntity } from "@/server/pii/schema";
import type { MaskingPolicy, MaskingStrategy } from "@/server/transform/schema";
import { useChangeSettings } from "./use-change-settings";

const classes: readonly PiiClass[] = ["direct", "quasi", "sensitive"];
const strategies = (Object.keys(strategyWords) as MaskingStrategy[]).map((value) => ({
  value,
  label: strategyWords[value].label,
}));
const asClass = { value: "", label: "As its class" } as const;

/** What happens to personal data on its way to Chart: by class, with exceptions by kind. */
export function MaskingForm({ policy }: { policy: MaskingPolicy }) {
  const [draft, setDraft] = useState(policy);
  const change = useChangeSettings(
    "The masking policy was changed. It holds from the next run of each data set.",
  );
  const changed = JSON.stringify(draft) !== JSON.stringify(policy);
  const except = (entity: PiiEntity, strategy: MaskingStrategy | "") => {
    const { [entity]: _, ...others } = draft.entities;
    setDraft({ ...draft, entities: strategy === "" ? others : { ...others, [entity]: strategy } });
  };
  return (
    <div className="grid gap-5">
      <div className="grid gap-4 sm:grid-cols-3">
        {classes.map((name) => (
          <Field
            key={name}
            label={classWords[name].label}
            help={`${classWords[name].meaning}. ${strategyWords[draft[name]].does}.`}
          >
            <Select
              options={strategies}
              value={draft[name]}
              onValueChange={(strategy) => setDraft({ ...draft, [name]: strategy })}
            />
          </Field>
        ))}
      </div>
      <details className="rounded-md border bg-surface">
        <summary className="px-3 py-2 font-medium text-13">
          Exceptions{" "}
          <span className="font-normal text-muted">
            {Object.keys(draft.entities).length} kinds differ from their class
          </span>
        </summary>
        <div className="grid gap-x-6 border-t px-3 py-2 sm:grid-cols-2">
          {(Object.keys(entityWords) as PiiEntity[]).map((entity) => (
            <div key={entity} className="flex items-center justify-between gap-3 py-1">
              <span className="min-w-0 truncate text-13 first-letter:uppercase">{entityWords[entity]}</span>
              <Select
                aria-label={`Masking of ${entityWords[entity]}`}
                small
                className="w-36 shrink-0"
                options={[asClass, ...strategies]}
                value={draft.entities[entity] ?? ""}
                onValueChange={(strategy) => except(entity, strategy)}
              />
            </div>
          ))}
        </div>
      </details>
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={!changed}
          busy={change.isPending}
          onClick={() => change.save({ masking: draft })}
        >
          Change policy
        </Button>
        {changed ? (
          <Button look="ghost" onClick={() => setDraft(policy)}>
            Discard changes
          </Button>
        ) : null}
      </div>
    </div>
  );
}
