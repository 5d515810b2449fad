"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { notify } from "@/app/_ui/toast";

type Props = {
  dataset: { id: string; name: string };
  onClose: () => void;
  /** After it is gone, such as leaving its page. */
  onDeleted?: () => void;
};

/** Asks for the name before a data set is deleted with everything that belongs to it. */
export function DeleteDataset({ dataset, onClose, onDeleted }: Props) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const remove = useMutation(
    useTRPC().datasets.delete.mutationOptions({
      onSuccess: () => {
        notify.done(`${dataset.name} was deleted`);
        onClose();
        onDeleted?.();
        // What is gone is not asked for again, also not by the page that is just being left.
        return client.invalidateQueries({
          predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes(dataset.id),
        });
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete ${dataset.name}`}
      consequences="All its layers and versions, its quarantined rows, its runs and their logs are deleted, and what runs for it is cancelled. Files only it was loaded from are removed as well. It cannot be restored."
      action="Delete data set"
      name={dataset.name}
      busy={remove.isPending}
      error={remove.error ? readFailure(remove.error).message : null}
      onConfirm={() => remove.mutate({ workspace: workspace.slug, datasetId: dataset.id })}
    />
  );
}
