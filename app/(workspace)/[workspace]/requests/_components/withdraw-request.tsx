"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { notify } from "@/app/_ui/toast";
import type { AccessRequest } from "@/server/grants/schema";

/** Takes one's own open request back. */
export function WithdrawRequest({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const withdraw = useMutation(
    useTRPC().accessRequests.withdraw.mutationOptions({
      onSuccess: () => {
        notify.done("The request is withdrawn");
        onClose();
        return client.invalidateQueries();
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Withdraw the request for ${request.dataset.name}`}
      consequences="Nobody is asked to decide it any more. You can ask again."
      action="Withdraw request"
      busy={withdraw.isPending}
      error={withdraw.error ? readFailure(withdraw.error).message : null}
      onConfirm={() => withdraw.mutate({ workspace: workspace.slug, requestId: request.id })}
    />
  );
}
