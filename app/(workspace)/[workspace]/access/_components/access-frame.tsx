"use client";

import type { ReactNode } from "react";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { Tabs } from "@/app/_ui/tabs";

/** Title of the page and its tabs. */
export function AccessFrame({ children }: { children: ReactNode }) {
  const { workspace } = useSession();
  const home = `/${workspace.slug}/access`;
  return (
    <Page>
      <PageHeader
        title="Access"
        lead="Roles decide what people may do in the workspace; grants allow or deny it for single data sets, for a tag, a domain or everything, down to columns and rows."
      />
      <Tabs
        label="Parts of access"
        tabs={[
          { href: home, label: "Grants" },
          { href: `${home}/simulator`, label: "Simulator" },
        ]}
      />
      <div className="pt-5">{children}</div>
    </Page>
  );
}
