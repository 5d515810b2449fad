"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { GrantDialog } from "@/app/_parts/grants/grant-dialog";
import { DownloadGrants, GrantList } from "@/app/_parts/grants/grant-list";
import { grantStates, readGrantState } from "@/app/_parts/grants/grant-words";
import { Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { Segments } from "@/app/_ui/segments";
import { useUrlState } from "@/app/_ui/url-state";
import type { DatasetDetail } from "@/server/catalog/schema";
import { useDataset } from "../use-dataset";
import { LabelsForm } from "./labels-form";
import { OwnAccess } from "./own-access";
import { RestrictedSwitch } from "./restricted-switch";
import { WhyAccess } from "./why-access";

/** Who may do what with a data set; to those who do not manage it, what they may do themselves. */
export function AccessTab({ datasetId }: { datasetId: string }) {
  const dataset = useDataset(datasetId).data;
  if (!dataset) return null;
  if (!dataset.permissions.includes("grants:manage")) return <OwnAccess dataset={dataset} />;
  return (
    <div>
      <Grants dataset={dataset} />
      <Section
        title="Why can somebody see this?"
        lead="The answer is the very decision that is made when they open the data set, with what gave, limited or took it."
      >
        <WhyAccess dataset={dataset} />
      </Section>
      <Section title="Restricted">
        <RestrictedSwitch dataset={dataset} />
      </Section>
      <Section
        title="Tags and domain"
        lead="Grants on a tag or a domain reach every data set that has it, this one too. Tags of single columns are under Overview."
      >
        <LabelsForm key={`${dataset.tags.join()}/${dataset.domain}`} dataset={dataset} />
      </Section>
    </div>
  );
}

function Grants({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const [granting, setGranting] = useState(false);
  const [asked, setState] = useUrlState("state", "live", { history: "push" });
  const state = readGrantState(asked);
  const input = { workspace: workspace.slug, datasetId: dataset.id, state };
  const grant = (
    <Button look="primary" size="sm" onClick={() => setGranting(true)}>
      <Plus aria-hidden />
      Grant access
    </Button>
  );
  return (
    <Section
      title="Grants"
      lead={
        dataset.restricted
          ? "This data set is restricted: only grants give access to it. These reach it, by itself, a tag, its domain or the whole workspace."
          : "Roles decide who reads this data set; grants give more or take away. These reach it, by itself, a tag, its domain or the whole workspace."
      }
    >
      <div className="flex flex-wrap items-center gap-2">
        <Segments label="Which grants" options={grantStates} value={state} onValueChange={setState} />
        <div className="flex-1" />
        <DownloadGrants input={input} />
        {grant}
      </div>
      <GrantList
        input={input}
        empty={
          <p className="rounded-md border bg-surface px-4 py-6 text-center text-13 text-muted">
            {state === "ended"
              ? "No grant that reached this data set has ended."
              : dataset.restricted
                ? "No grant reaches this data set: only those who manage grants see it."
                : "No grant reaches this data set: roles alone decide who may do what."}
          </p>
        }
      />
      {granting ? <GrantDialog dataset={dataset} onClose={() => setGranting(false)} /> : null}
    </Section>
  );
}
