"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Section } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { DeleteDataset } from "../../_components/delete-dataset";
import { SettingsForm } from "./settings-form";
import { useDataset } from "./use-dataset";

/** How files become this data set, what the gate lets through, and the end of the data set. */
export function SettingsTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const router = useRouter();
  const [deleting, setDeleting] = useState(false);
  const dataset = useDataset(datasetId).data;
  if (!dataset) return null;
  return (
    <div className="grid max-w-180">
      <SettingsForm key={dataset.updatedAt.toISOString()} dataset={dataset} />
      {dataset.permissions.includes("datasets:delete") ? (
        <Section title="Delete" lead="Removes the data set with all layers, versions and quarantined rows.">
          <div>
            <Button look="danger" onClick={() => setDeleting(true)}>
              Delete data set
            </Button>
          </div>
        </Section>
      ) : null}
      {deleting ? (
        <DeleteDataset
          dataset={dataset}
          onClose={() => setDeleting(false)}
          onDeleted={() => router.push(`/${workspace.slug}/datasets`)}
        />
      ) : null}
    </div>
  );
}
