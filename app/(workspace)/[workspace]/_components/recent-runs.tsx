"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import Link from "next/link";
import { RunTable } from "@/app/_parts/run-table";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import type { RouterOutputs } from "@/app/_trpc/client";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { HomeSection } from "./home-section";

/** The newest runs, live while one of them is under way. */
export function RecentRuns({ runs }: { runs: UseQueryResult<RouterOutputs["runs"]["list"], unknown> }) {
  const { workspace } = useSession();
  return (
    <HomeSection
      title="Recent runs"
      more={
        <Link href={`/${workspace.slug}/runs`} className="text-13 text-accent-text hover:underline">
          All runs
        </Link>
      }
    >
      {runs.data ? (
        runs.data.items.length > 0 ? (
          <RunTable runs={runs.data.items} label="Recent runs" without={["figures", "by"]} />
        ) : (
          <p className="text-13 text-muted">Nothing has run yet.</p>
        )
      ) : runs.error ? (
        <QueryError error={runs.error} what="The list of runs" onRetry={() => void runs.refetch()} />
      ) : (
        <SkeletonRows rows={6} label="Loading the runs" />
      )}
    </HomeSection>
  );
}
