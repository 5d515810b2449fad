"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { Skeleton } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import type { LineageGraph } from "@/server/lineage/schema";

// Layout and drawing are large and needed nowhere else.
const LineageCanvas = dynamic(() => import("./lineage/lineage-canvas"), {
  ssr: false,
  loading: () => <Skeleton className="h-full" />,
});

const levels = ["tables", "columns", "list"] as const;

/** The map with its states; selection and level stand in the address. */
export function LineageView({
  graph,
}: {
  graph: Pick<UseQueryResult<LineageGraph, unknown>, "data" | "error" | "refetch">;
}) {
  const { workspace } = useSession();
  const router = useRouter();
  const [selected, setSelected] = useUrlState("node");
  const [asked, setLevel] = useUrlState("level", "tables");
  const level = levels.find((one) => one === asked) ?? "tables";
  if (graph.error)
    return <QueryError error={graph.error} what="The lineage" onRetry={() => void graph.refetch()} />;
  if (!graph.data) return <Skeleton className="h-96" />;
  if (graph.data.nodes.length === 0)
    return (
      <EmptyState title="No lineage yet">
        Every run that publishes writes here which file and which layer its rows came from, column by column.
      </EmptyState>
    );
  return (
    <div className="flex h-[max(26rem,calc(100dvh-14.5rem))] flex-col">
      {graph.data.truncated ? (
        <p className="pb-2 text-13 text-warn">
          The map is larger than what is shown. Open a data set to see what surrounds it.
        </p>
      ) : null}
      <LineageCanvas
        graph={graph.data}
        selected={selected || null}
        onSelect={(id) => setSelected(id ?? "")}
        onOpen={(node) => {
          if (node.datasetId) router.push(`/${workspace.slug}/datasets/${node.datasetId}`);
        }}
        level={level}
        onLevel={setLevel}
      />
    </div>
  );
}
