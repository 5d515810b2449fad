"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { ErrorState } from "@/app/_ui/error-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { notify } from "@/app/_ui/toast";
import type { WorkspaceExport } from "@/server/exports/schema";
import { ArchiveTable } from "./archive-table";
import { RunningExport } from "./running-export";

const busyMs = 1500;
/** Often enough for an archive to leave the list soon after its time is over. */
const restMs = 60_000;

/** The workspace as an archive: start one, follow it, download those that are there. */
export function ExportWorkspace() {
  const { workspace } = useSession();
  const exports = useQuery({
    ...useTRPC().exports.list.queryOptions({ workspace: workspace.slug }),
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? busyMs : restMs),
  });
  if (exports.error && !exports.data)
    return <QueryError error={exports.error} what="The exports" onRetry={() => void exports.refetch()} />;
  if (!exports.data) return <SkeletonRows rows={3} label="Loading the exports" />;
  return <Exports items={exports.data.items} />;
}

function Exports({ items }: { items: WorkspaceExport[] }) {
  const { start, isStarting } = useStart();
  const running = items.find(isRunning);
  const archives = items.filter(({ status }) => status === "ready");
  const [newest] = items;
  const button = (
    <Button busy={isStarting} onClick={start}>
      Export workspace
    </Button>
  );
  if (items.length === 0)
    return (
      <EmptyState title="No archive to download" action={button}>
        An export puts everything into one ZIP: data sets, decisions, people, the audit trail, and the data of
        every layer as Parquet files. Passwords and keys stay here. It can be downloaded for 24 hours.
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      {running ? <RunningExport export={running} /> : null}
      {newest?.status === "failed" ? (
        <ErrorState
          title="The last export failed."
          remedy={newest.error?.message ?? "Start it again."}
          onRetry={start}
          retrying={isStarting}
        />
      ) : null}
      {newest?.status === "cancelled" ? (
        <p className="text-13 text-muted">The last export was cancelled; nothing of it was kept.</p>
      ) : null}
      {archives.length > 0 ? <ArchiveTable archives={archives} /> : null}
      {running || newest?.status === "failed" ? null : <div>{button}</div>}
    </div>
  );
}

function useStart() {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const start = useMutation(
    trpc.exports.start.mutationOptions({
      onSuccess: ({ started }) => {
        if (!started) notify.info("An export is running already");
        return client.invalidateQueries(trpc.exports.pathFilter());
      },
      onError: (error) => notify.error("The export was not started", readFailure(error).message),
    }),
  );
  return { isStarting: start.isPending, start: () => start.mutate({ workspace: workspace.slug }) };
}

function isRunning({ status }: WorkspaceExport): boolean {
  return status === "running";
}
