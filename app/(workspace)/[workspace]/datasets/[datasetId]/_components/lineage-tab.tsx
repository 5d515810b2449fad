"use client";

import { useQuery } from "@tanstack/react-query";
import { LineageView } from "@/app/_parts/lineage-view";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";

/** Where the rows of this data set come from and where they go. */
export function LineageTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const graph = useQuery(
    useTRPC().lineage.graph.queryOptions({ workspace: workspace.slug, datasetId, columns: true, depth: 20 }),
  );
  return <LineageView graph={graph} />;
}
