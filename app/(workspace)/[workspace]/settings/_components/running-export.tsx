"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Progress } from "@/app/_ui/progress";
import { RelativeTime } from "@/app/_ui/relative-time";
import { notify } from "@/app/_ui/toast";
import type { WorkspaceExport } from "@/server/exports/schema";

/** The export that is running: how far it is, why it is tried again, and how to stop it. */
export function RunningExport({ export: running }: { export: WorkspaceExport }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const cancel = useMutation(
    trpc.exports.cancel.mutationOptions({
      onSuccess: () => notify.done("The export was cancelled"),
      onError: (error) => notify.error("The export was not cancelled", readFailure(error).message),
      onSettled: () => client.invalidateQueries(trpc.exports.pathFilter()),
    }),
  );
  const percent = Math.floor(running.progress * 100);
  return (
    <section aria-label="Running export" className="grid gap-3 rounded-md border bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0 break-words text-13">
          {running.progressText ?? "Waiting for its turn"} <span className="num text-muted">{percent}%</span>
        </p>
        <Button
          size="sm"
          busy={cancel.isPending}
          onClick={() => cancel.mutate({ workspace: workspace.slug, exportId: running.id })}
        >
          Cancel export
        </Button>
      </div>
      <Progress value={running.progress} label="Progress of the export" />
      {running.error ? (
        <p role="status" className="text-13 text-soft">
          It is tried again: {running.error.message}
        </p>
      ) : null}
      <p className="text-12 text-muted">
        Started <RelativeTime at={running.createdAt} /> by {running.requestedBy}. It goes on when you leave
        this page.
      </p>
    </section>
  );
}
