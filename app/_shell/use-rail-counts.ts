"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/app/_trpc/client";
import { frameQuery } from "./frame-query";
import { useMay, useSession } from "./session";

/** Often enough for something a person decides. */
const restMs = 120_000;

/** What waits for the reader behind a destination, by its segment: requests for access to decide. */
export function useRailCounts(): Readonly<Record<string, number>> {
  const { workspace } = useSession();
  const may = useMay("access:request");
  const { data } = useQuery({
    ...frameQuery(
      useTRPC().accessRequests.list.queryOptions({
        workspace: workspace.slug,
        whose: "to_decide",
        state: "open",
      }),
    ),
    enabled: may,
    staleTime: restMs,
    refetchInterval: restMs,
  });
  return { requests: data?.length ?? 0 };
}
