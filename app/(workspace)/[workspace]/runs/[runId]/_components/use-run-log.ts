"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { livePollMs } from "@/app/_parts/run-activity";
import { useSession } from "@/app/_shell/session";
import { type RouterOutputs, useTRPCClient } from "@/app/_trpc/client";

export type RunLogLine = RouterOutputs["runs"]["logs"][number];

/** Lines of one answer; a full one means that more may wait. */
const answerLines = 500;

/**
 * All lines of a run's log. While the run is under way only what came after the last known line is
 * fetched; its end is another query, so that the last lines are not missed.
 */
export function useRunLog(runId: string, live: boolean) {
  const { workspace } = useSession();
  const trpc = useTRPCClient();
  const client = useQueryClient();
  const queryKey = ["run-log", workspace.slug, runId, live] as const;
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const lines = [...(client.getQueryData<RunLogLine[]>(queryKey) ?? [])];
      for (;;) {
        const after = lines.at(-1)?.id;
        const more = await trpc.runs.logs.query(
          { workspace: workspace.slug, runId, ...(after ? { after } : {}) },
          { signal },
        );
        lines.push(...more);
        if (more.length < answerLines) return lines;
      }
    },
    refetchInterval: live ? livePollMs : false,
    placeholderData: keepPreviousData,
  });
}
