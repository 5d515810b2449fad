"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ban, RotateCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { isActive, runTitle } from "@/app/_parts/run-activity";
import { useMayOn } from "@/app/_parts/use-may-on";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { notify } from "@/app/_ui/toast";
import type { RunDetail } from "@/server/pipelines/schema";

/** Cancel while it is under way, run again afterwards. */
export function RunActions({ run }: { run: RunDetail }) {
  const may = useMayOn(run.datasetId, "runs:start");
  if (!may) return null;
  return isActive(run.status) ? <Cancel run={run} /> : <Retry run={run} />;
}

function Cancel({ run }: { run: RunDetail }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const cancel = useMutation(
    trpc.runs.cancel.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        notify.info("The run is being cancelled");
        return client.invalidateQueries(trpc.runs.pathFilter());
      },
    }),
  );
  return (
    <>
      <Button onClick={() => setAsking(true)} busy={cancel.isSuccess}>
        <Ban aria-hidden />
        {cancel.isSuccess ? "Cancelling" : "Cancel run"}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Cancel: ${runTitle(run)}`}
        consequences="It stops at its next step. Nothing of it is published, and readers go on seeing what they see now. The uploaded file is kept, so it can be run again."
        action="Cancel run"
        busy={cancel.isPending}
        error={cancel.error ? readFailure(cancel.error).message : null}
        onConfirm={() => cancel.mutate({ workspace: workspace.slug, runId: run.id })}
      />
    </>
  );
}

function Retry({ run }: { run: RunDetail }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const retry = useMutation(
    trpc.runs.retry.mutationOptions({
      onSuccess: ({ runId }) => {
        router.push(`/${workspace.slug}/runs/${runId}`);
        return client.invalidateQueries(trpc.runs.pathFilter());
      },
      onError: (error) => notify.error("The run was not started", readFailure(error).message),
    }),
  );
  return (
    <Button
      busy={retry.isPending}
      title="The same file with the settings the data set has now"
      onClick={() => retry.mutate({ workspace: workspace.slug, runId: run.id })}
    >
      <RotateCw aria-hidden />
      Run again
    </Button>
  );
}
