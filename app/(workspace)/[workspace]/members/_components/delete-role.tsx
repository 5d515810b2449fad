"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { notify } from "@/app/_ui/toast";
import type { RoleSummary } from "@/server/identity/schema";

export function DeleteRole({ role, onClose }: { role: RoleSummary; onClose: () => void }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.roles.remove.mutationOptions({
      onSuccess: () => {
        notify.done(`The role ${role.name} was deleted`);
        onClose();
        return client.invalidateQueries({ queryKey: trpc.roles.list.queryKey() });
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete ${role.name}`}
      consequences="Grants that name the role end with it. Members who have it need another role first."
      action="Delete"
      busy={remove.isPending}
      error={remove.error ? readFailure(remove.error).message : null}
      onConfirm={() => remove.mutate({ workspace: workspace.slug, roleId: role.id })}
    />
  );
}
