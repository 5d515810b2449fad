"use client";

import { useQuery } from "@tanstack/react-query";
import { LineageView } from "@/app/_parts/lineage-view";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";

/** The map of the whole workspace. */
export function WorkspaceLineage() {
  const { workspace } = useSession();
  const graph = useQuery(useTRPC().lineage.graph.queryOptions({ workspace: workspace.slug, columns: true }));
  return (
    <Page>
      <PageHeader
        title="Lineage"
        lead="Which file became which data set, layer by layer and column by column."
      />
      <LineageView graph={graph} />
    </Page>
  );
}
