"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { notify } from "@/app/_ui/toast";
import type { Group } from "@/server/identity/schema";

export function DeleteGroup({ group, onClose }: { group: Group; onClose: () => void }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.groups.remove.mutationOptions({
      onSuccess: () => {
        notify.done(`The group ${group.name} was deleted`);
        onClose();
        return client.invalidateQueries({ queryKey: trpc.groups.list.queryKey() });
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete ${group.name}`}
      consequences={`Who is in it stays in the workspace (${group.members}). Grants that name it end (${group.grants}): what they allowed is no longer allowed, and what they denied no longer denied.`}
      action="Delete"
      busy={remove.isPending}
      error={remove.error ? readFailure(remove.error).message : null}
      onConfirm={() => remove.mutate({ workspace: workspace.slug, groupId: group.id })}
    />
  );
}
