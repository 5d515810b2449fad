"use client";

import { useQuery } from "@tanstack/react-query";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { DeleteWorkspace } from "./delete-workspace";
import { ExportWorkspace } from "./export-workspace";
import { MaskingForm } from "./masking-form";
import { RegionForm } from "./region-form";
import { RenameForm } from "./rename-form";
import { SettingsFrame } from "./settings-frame";

/** What holds for everybody and every data set of the workspace. */
export function SettingsView() {
  return (
    <SettingsFrame>
      <Section title="Workspace">
        <RenameForm />
      </Section>
      <DataSettings />
      <Section
        title="Export workspace"
        lead="Everything in this workspace as one archive, raw values of every data set among it. Making and downloading one stands in the audit trail."
      >
        <ExportWorkspace />
      </Section>
      <Section title="Delete workspace">
        <DeleteWorkspace />
      </Section>
    </SettingsFrame>
  );
}

function DataSettings() {
  const { workspace } = useSession();
  const settings = useQuery(useTRPC().workspace.settings.queryOptions({ workspace: workspace.slug }));
  if (settings.error)
    return <QueryError error={settings.error} what="The settings" onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <SkeletonRows rows={4} label="Loading the settings" />;
  const { defaultRegion, masking } = settings.data;
  return (
    <>
      <Section title="Region">
        <RegionForm key={defaultRegion} region={defaultRegion} />
      </Section>
      <Section
        title="Masking of personal data"
        lead="How values are masked on their way to Chart, unless a column of a data set says otherwise. Explore keeps what arrived; only those who may read raw values see it."
      >
        <MaskingForm key={JSON.stringify(masking)} policy={masking} />
      </Section>
    </>
  );
}
