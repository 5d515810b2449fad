"use client";

import Link from "next/link";
import { LoadSample } from "@/app/_parts/load-sample";
import { useMay, useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

/** Why the list is empty and what to do about it. */
export function NoDatasets({ narrowed }: { narrowed: boolean }) {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  if (narrowed)
    return (
      <EmptyState
        title="No data set like that"
        action={
          <Button asChild>
            <Link href={`/${workspace.slug}/datasets`}>Show all data sets</Link>
          </Button>
        }
      >
        No data set of this workspace fits the search and the filter.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No data sets yet"
      action={
        mayLoad ? (
          <>
            <Button look="primary" asChild>
              <Link href={`/${workspace.slug}/datasets/new`}>Load file</Link>
            </Button>
            <LoadSample />
          </>
        ) : null
      }
    >
      {mayLoad
        ? "A data set is a table Atlas keeps through its layers. Load a file to begin, or look at the sample first."
        : "A data engineer or an admin loads the first file; the members page tells who they are."}
    </EmptyState>
  );
}
