"use client";

import type { ReactNode } from "react";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useMay, useSession } from "@/app/_shell/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { Tabs } from "@/app/_ui/tabs";

/** Title of the page and its tabs, for those who may change something here. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const { workspace } = useSession();
  const mayManage = useMay("workspace:manage");
  const home = `/${workspace.slug}/settings`;
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
      <Tabs
        label="Parts of settings"
        tabs={[
          { href: home, label: "General" },
          { href: `${home}/security`, label: "Security" },
        ]}
      />
      <div className="pt-5">{children}</div>
    </Page>
  );
}
