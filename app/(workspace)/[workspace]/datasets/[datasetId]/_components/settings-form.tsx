"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { modeWords } from "@/app/_parts/load-words";
import { readFailure } from "@/app/_shell/failure";
import { Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import { notify } from "@/app/_ui/toast";
import { type DatasetDetail, type DatasetSettings, loadMode } from "@/server/catalog/schema";
import { ColumnChoice } from "./column-choice";
import { GateFields } from "./gate-fields";

/** Settings as a draft; they take effect with the next run. */
export function SettingsForm({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const [name, setName] = useState(dataset.name);
  const [draft, setDraft] = useState<DatasetSettings>(dataset.settings);
  const names = dataset.columnList.map((column) => column.name);
  const change = (part: Partial<DatasetSettings>) => setDraft({ ...draft, ...part });
  const save = useMutation(
    useTRPC().datasets.update.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries();
        notify.done("Saved. Settings take effect with the next run; process again to apply them now");
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ workspace: workspace.slug, datasetId: dataset.id, name, settings: draft });
  };
  const changed = name !== dataset.name || JSON.stringify(draft) !== JSON.stringify(dataset.settings);
  return (
    <form onSubmit={submit} className="grid gap-0">
      <Section title="Name and loading">
        <Field label="Name">
          <Input value={name} maxLength={200} required onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="When a newer file is loaded" help={modeWords[draft.mode].does}>
          <Select
            value={draft.mode}
            onValueChange={(mode) => change({ mode })}
            options={loadMode.options.map((value) => ({ value, label: modeWords[value].label }))}
          />
        </Field>
        <ColumnChoice
          label="Key"
          help="Columns that identify a row. With a key, Navigate keeps the history of every row."
          names={names}
          chosen={draft.key}
          onChange={(key) => change({ key })}
        />
        <Field
          label="Valid since"
          help="Column that says since when a row is true. Without one, the time of the load counts."
        >
          <Select
            value={draft.eventTime ?? ""}
            onValueChange={(value) => change({ eventTime: value === "" ? null : value })}
            options={[
              { value: "", label: "Time of the load" },
              ...names.map((value) => ({ value, label: value })),
            ]}
          />
        </Field>
        <ColumnChoice
          label="Required columns"
          help="A row without a value in one of these is held back."
          names={names}
          chosen={draft.required}
          onChange={(required) => change({ required })}
        />
      </Section>
      <Section
        title="Freshness"
        lead="How old the newest data may be. Without an agreement, timeliness is not measured."
      >
        <FreshnessFields
          value={draft.freshness}
          names={names}
          onChange={(freshness) => change({ freshness })}
        />
      </Section>
      <Section
        title="Gate"
        lead="Decides whether a run may publish. What it stops stays visible in the run; readers keep what they have."
      >
        <GateFields gate={draft.gate} onChange={(gate) => change({ gate })} />
      </Section>
      {save.error ? (
        <p role="alert" className="text-13 text-bad">
          {readFailure(save.error).message}
        </p>
      ) : null}
      <div className="sticky bottom-0 flex gap-2 border-t bg-canvas py-3">
        <Button look="primary" type="submit" busy={save.isPending} disabled={!changed}>
          Save settings
        </Button>
        <Button
          look="ghost"
          disabled={!changed}
          onClick={() => {
            setName(dataset.name);
            setDraft(dataset.settings);
          }}
        >
          Undo changes
        </Button>
      </div>
    </form>
  );
}

type FreshnessProps = {
  value: DatasetSettings["freshness"];
  names: readonly string[];
  onChange: (value: DatasetSettings["freshness"]) => void;
};

function FreshnessFields({ value, names, onChange }: FreshnessProps) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field label="Newest data at most this old, in hours" optional>
        <Input
          type="number"
          min={1}
          step="any"
          value={value?.maxAgeHours ?? ""}
          onChange={(event) => {
            const maxAgeHours = Number(event.target.value);
            onChange(maxAgeHours > 0 ? { column: value?.column ?? null, maxAgeHours } : null);
          }}
        />
      </Field>
      <Field label="Measured by" help="A date or time column; otherwise the newest one found.">
        <Select
          value={value?.column ?? ""}
          disabled={value === null}
          onValueChange={(column) =>
            onChange(value ? { ...value, column: column === "" ? null : column } : null)
          }
          options={[
            { value: "", label: "The newest date found" },
            ...names.map((name) => ({ value: name, label: name })),
          ]}
        />
      </Field>
    </div>
  );
}
