"use client";

import type { ReactNode } from "react";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { Tabs } from "@/app/_ui/tabs";

/** Title of the page and its tabs; the main action belongs to the tab. */
export function MembersFrame({ actions, children }: { actions: ReactNode; children: ReactNode }) {
  const { workspace } = useSession();
  const home = `/${workspace.slug}/members`;
  return (
    <Page>
      <PageHeader
        title="Members"
        lead="A role decides what a person may do in this workspace; a group is whom grants can speak of together. People join by an invitation link, or from your identity provider."
        actions={actions}
      />
      <Tabs
        label="Parts of members"
        tabs={[
          { href: home, label: "People" },
          { href: `${home}/roles`, label: "Roles" },
          { href: `${home}/groups`, label: "Groups" },
        ]}
      />
      <div className="pt-5">{children}</div>
    </Page>
  );
}
