"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { DatasetPicker } from "@/app/_parts/dataset-picker";
import { modeWords } from "@/app/_parts/load-words";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { formatNumber } from "@/app/_ui/numbers";
import { Segments } from "@/app/_ui/segments";
import { Select } from "@/app/_ui/select";
import { notify } from "@/app/_ui/toast";
import { useRested } from "@/app/_ui/use-rested";
import { defaultDatasetSettings, loadMode } from "@/server/catalog/schema";
import { type Draft, draftFor, type Target } from "./draft";

type Props = {
  draft: Draft;
  decide: (change: Partial<Draft>) => void;
  /** The data set this page was opened for; then there is nothing to choose. */
  into: Extract<Target, { kind: "existing" }> | null;
  keyColumns: readonly string[];
  /** The key is a proposal nobody has confirmed. */
  proposed: boolean;
  sample: { rows: number; complete: boolean } | null;
};

const kinds = [
  { value: "new", label: "New data set" },
  { value: "existing", label: "Existing one" },
] as const;

/** Stands until a data set has been picked; nothing can be loaded into it. */
const unchosen: Target = { kind: "existing", id: "", name: "", settings: defaultDatasetSettings };

const modes = loadMode.options.map((value) => ({ value, label: modeWords[value].label }));

/** Where the file goes and what happens to the rows that are there already. */
export function TargetForm({ draft, decide, into, keyColumns, proposed, sample }: Props) {
  const { target, mode } = draft;
  const choose = useChooseTarget(draft, decide);
  return (
    <fieldset className="grid gap-4">
      <legend className="pb-3 font-semibold text-14">Where it goes</legend>
      {into ? null : (
        <div>
          <Segments
            label="Where it goes"
            options={kinds}
            value={target.kind}
            onValueChange={(kind) => decide({ target: kind === "new" ? { kind, name: "" } : unchosen })}
          />
        </div>
      )}
      {target.kind === "new" ? (
        <NewName target={target} decide={decide} onChoose={choose} />
      ) : into ? null : (
        <DatasetPicker
          label="Data set"
          value={target.id ? target : null}
          onPick={(dataset) => (dataset ? void choose(dataset.id) : undefined)}
        />
      )}
      <Field
        label={target.kind === "new" ? "Mode, for newer files later" : "Mode"}
        help={modeWords[mode].does}
      >
        <Select options={modes} value={mode} onValueChange={(next) => decide({ mode: next })} />
      </Field>
      <div className="grid gap-1 text-13">
        <span className="font-medium">Key</span>
        {keyColumns.length > 0 ? (
          <span className="num break-words">{keyColumns.join(", ")}</span>
        ) : (
          <span className="text-muted">None</span>
        )}
        <span className="text-12 text-muted">
          {keyColumns.length === 0
            ? "Without a key there is no history of single rows. Choose key columns in the table of columns."
            : proposed && sample
              ? `Proposed, because it identifies ${sample.complete ? "every row" : `each of the first ${formatNumber(sample.rows)} rows`}. Rows with the same key are merged; the last one wins.`
              : "Rows with the same key are merged; the last one wins."}
        </span>
      </div>
    </fieldset>
  );
}

type NewNameProps = {
  target: Extract<Target, { kind: "new" }>;
  decide: Props["decide"];
  onChoose: (datasetId: string) => Promise<void>;
};

function NewName({ target, decide, onChoose }: NewNameProps) {
  const { workspace } = useSession();
  const search = useRested(target.name.trim());
  const { data } = useQuery({
    ...useTRPC().datasets.list.queryOptions({ workspace: workspace.slug, search, limit: 200 }),
    enabled: search !== "",
  });
  const same = data?.items.find(({ name }) => name === target.name.trim());
  return (
    <Field
      label="Name of the data set"
      help={
        same ? (
          <span className="text-warn">
            This name is taken.{" "}
            <button
              type="button"
              className="font-medium text-accent-text hover:underline"
              onClick={() => void onChoose(same.id)}
            >
              Load into that data set
            </button>{" "}
            or choose another name.
          </span>
        ) : undefined
      }
      error={target.name.trim() === "" ? "Give the data set a name." : undefined}
    >
      <Input
        value={target.name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => decide({ target: { kind: "new", name: event.target.value } })}
      />
    </Field>
  );
}

/** Makes an existing data set the target, with its settings as the beginning of the draft. */
function useChooseTarget(draft: Draft, decide: Props["decide"]) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  return async (datasetId: string) => {
    try {
      const { id, name, settings } = await client.fetchQuery(
        trpc.datasets.get.queryOptions({ workspace: workspace.slug, datasetId }),
      );
      decide(draftFor({ kind: "existing", id, name, settings }, draft.read));
    } catch (error) {
      notify.error("The data set could not be chosen", readFailure(error).message);
    }
  };
}
