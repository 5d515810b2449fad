"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { NameCrumb } from "@/app/_shell/crumbs";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { EmptyState } from "@/app/_ui/empty-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import type { Target } from "./draft";
import { LoadView } from "./load-view";

/** Loading files: into new data sets, or a newer file into the one the address names. */
export function LoadPageView() {
  const { workspace } = useSession();
  const mayLoadAny = useMay("datasets:write");
  const datasetId = useSearchParams().get("dataset");
  const dataset = useQuery({
    ...useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId: datasetId ?? "" }),
    enabled: datasetId !== null,
  });
  // A grant may allow it for this data set alone, or deny it.
  const mayLoad = dataset.data?.permissions.includes("datasets:write") ?? (datasetId !== null || mayLoadAny);
  const into: Extract<Target, { kind: "existing" }> | null =
    datasetId && dataset.data
      ? { kind: "existing", id: datasetId, name: dataset.data.name, settings: dataset.data.settings }
      : null;
  return (
    <Page>
      <NameCrumb id="new" name="Load files" />
      <PageHeader
        title={into ? `Load newer file into ${into.name}` : "Load files"}
        lead="You see how a file is read, what is in it and where it goes before anything is loaded. The bytes are kept unchanged."
      />
      {!mayLoad ? (
        into ? (
          <EmptyState title={`You do not load files into ${into.name}`}>
            Ask for access to change it on the Access tab of the data set.
          </EmptyState>
        ) : (
          <EmptyState title="Your role does not load files">
            Loading needs the role data engineer. Ask an admin of {workspace.name} for it.
          </EmptyState>
        )
      ) : datasetId && dataset.error ? (
        <QueryError error={dataset.error} what="The data set" onRetry={() => void dataset.refetch()} />
      ) : datasetId && !into ? (
        <SkeletonRows rows={4} label="Loading the data set" />
      ) : (
        <LoadView into={into} />
      )}
    </Page>
  );
}
