"use client";

import { useQuery } from "@tanstack/react-query";
import { readWho } from "@/app/_parts/grants/grant-words";
import { WhoPicker } from "@/app/_parts/grants/subject-field";
import { SearchInAddress } from "@/app/_parts/search-in-address";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { EmptyState } from "@/app/_ui/empty-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import type { ExplainedSubject } from "@/server/grants/schema";
import { SimulatedTable } from "./simulated-table";

/** What one person or key may do with every data set. */
export function SimulatorView() {
  const [who, setWho] = useUrlState("who", "", { history: "push" });
  const subject = readWho(who);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <WhoPicker value={who} onPick={setWho} />
        {subject ? (
          <SearchInAddress parameter="search" label="Search data sets" placeholder="Name of a data set" />
        ) : null}
      </div>
      {subject ? (
        <Simulated subject={subject} />
      ) : (
        <EmptyState title="Whose access?">
          Choose a person or key, and see what they may do with each data set, by the very decisions that are
          made when they ask.
        </EmptyState>
      )}
    </div>
  );
}

function Simulated({ subject }: { subject: ExplainedSubject }) {
  const { workspace } = useSession();
  const [search] = useUrlState("search");
  const found = useQuery(useTRPC().grants.simulate.queryOptions({ workspace: workspace.slug, subject }));
  if (found.error)
    return <QueryError error={found.error} what="Their access" onRetry={() => void found.refetch()} />;
  if (!found.data) return <SkeletonRows rows={8} label="Loading their access" />;
  if (found.data.length === 0)
    return (
      <EmptyState title="No data sets yet">Load a file, then see here who may do what with it.</EmptyState>
    );
  const wanted = search.toLowerCase();
  const rows = found.data.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (rows.length === 0) return <EmptyState title="No data sets">No data set has that name.</EmptyState>;
  return <SimulatedTable key={search} rows={rows} who={`${subject.kind}:${subject.id}`} />;
}
