"use client";

import { useQuery } from "@tanstack/react-query";
import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { EmptyState } from "@/app/_ui/empty-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { DeleteWorkspace } from "./delete-workspace";
import { MaskingForm } from "./masking-form";
import { RegionForm } from "./region-form";
import { RenameForm } from "./rename-form";
import { RetentionForm } from "./retention-form";
import { SecondFactorForm } from "./second-factor-form";

/** What holds for everybody and every data set of the workspace. */
export function SettingsView() {
  const mayManage = useMay("workspace:manage");
  if (!mayManage)
    return (
      <Page>
        <EmptyState title="Settings are for admins">
          Your role does not include changing this workspace. Ask one of its admins.
        </EmptyState>
      </Page>
    );
  return (
    <Page narrow>
      <PageHeader title="Settings" lead="What holds for everybody and every data set in this workspace." />
      <Section title="Workspace">
        <RenameForm />
      </Section>
      <DataSettings />
      <Section title="Delete workspace">
        <DeleteWorkspace />
      </Section>
    </Page>
  );
}

function DataSettings() {
  const { workspace } = useSession();
  const settings = useQuery(useTRPC().workspace.settings.queryOptions({ workspace: workspace.slug }));
  if (settings.error)
    return <QueryError error={settings.error} what="The settings" onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <SkeletonRows rows={4} label="Loading the settings" />;
  const { defaultRegion, masking, auditRetentionDays, requireSecondFactor } = settings.data;
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
      <Section title="Sign-in">
        <SecondFactorForm required={requireSecondFactor} />
      </Section>
      <Section title="Audit trail">
        <RetentionForm key={auditRetentionDays} days={auditRetentionDays} />
      </Section>
    </>
  );
}
