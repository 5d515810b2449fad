"use client";

import { useQuery } from "@tanstack/react-query";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { RetentionForm } from "./retention-form";
import { RoleMappings } from "./role-mappings";
import { SecondFactorForm } from "./second-factor-form";
import { SettingsFrame } from "./settings-frame";

/** How people get in, what your identity provider decides, and how long the audit trail is kept. */
export function SecurityView() {
  return (
    <SettingsFrame>
      <SecuritySettings />
    </SettingsFrame>
  );
}

function SecuritySettings() {
  const { workspace } = useSession();
  const mayMap = useMay("members:manage");
  const settings = useQuery(useTRPC().workspace.settings.queryOptions({ workspace: workspace.slug }));
  if (settings.error)
    return <QueryError error={settings.error} what="The settings" onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <SkeletonRows rows={4} label="Loading the settings" />;
  const { auditRetentionDays, requireSecondFactor } = settings.data;
  return (
    <>
      <Section title="Sign-in">
        <SecondFactorForm required={requireSecondFactor} />
      </Section>
      {mayMap ? (
        <Section
          title="Roles from your identity provider"
          lead="Who signs in with one of these groups gets its role, the highest of several; so do members of a group that your directory fills by SCIM. It counts for people who joined that way; a role given by hand stays."
        >
          <RoleMappings />
        </Section>
      ) : null}
      <Section title="Audit trail">
        <RetentionForm key={auditRetentionDays} days={auditRetentionDays} />
      </Section>
    </>
  );
}
