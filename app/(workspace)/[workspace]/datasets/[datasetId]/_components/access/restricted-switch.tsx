"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Switch } from "@/app/_ui/switch";
import { notify } from "@/app/_ui/toast";
import type { DatasetDetail } from "@/server/catalog/schema";

/** Whether roles give access at all; asked back both ways, as it changes what many people see. */
export function RestrictedSwitch({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const restricts = !dataset.restricted;
  const change = useMutation(
    useTRPC().datasets.update.mutationOptions({
      onSuccess: () => {
        setAsking(false);
        notify.done(
          restricts ? `${dataset.name} is restricted` : `Roles give access to ${dataset.name} again`,
        );
        return client.invalidateQueries();
      },
    }),
  );
  return (
    <div className="max-w-[72ch]">
      <Switch
        label="Restrict to grants"
        help="Roles give no access: only those with a grant, and those who manage grants, see it. For everybody else it is not in lists, search and lineage; by name and description they can ask for access to it."
        checked={dataset.restricted}
        onCheckedChange={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={restricts ? `Restrict ${dataset.name}` : `Open ${dataset.name} to roles`}
        consequences={
          restricts
            ? "From the next request on, everybody without a grant loses it: its rows, profile, quality, runs and lineage. Keys of theirs too. Its name and description stay visible to those who may ask for access."
            : "From the next request on, everybody whose role reads data sets reads this one, unless a grant denies it to them."
        }
        action={restricts ? "Restrict data set" : "Open to roles"}
        busy={change.isPending}
        error={change.error ? readFailure(change.error).message : null}
        onConfirm={() =>
          change.mutate({ workspace: workspace.slug, datasetId: dataset.id, restricted: restricts })
        }
      />
    </div>
  );
}
