"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

export function DeleteWorkspace() {
  const { workspace } = useSession();
  const [open, setOpen] = useState(false);
  const remove = useMutation(
    useTRPC().workspace.delete.mutationOptions({
      // Everything on this page belongs to a workspace that is closed now.
      onSuccess: () => window.location.assign(`/${workspace.slug}`),
    }),
  );
  return (
    <div className="grid gap-3">
      <p className="text-14 text-soft">
        It closes at once for everybody, with its API keys and runs. For 30 days its admins can restore it;
        then everything in it is removed for good.
      </p>
      <div>
        <Button look="danger" onClick={() => setOpen(true)}>
          Delete workspace
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete ${workspace.name}?`}
        name={workspace.name}
        action="Delete workspace"
        busy={remove.isPending}
        error={remove.error && readFailure(remove.error).message}
        onConfirm={() => remove.mutate({ workspace: workspace.slug, name: workspace.name })}
        consequences={
          <div className="grid gap-2">
            <p>Nobody can work in it from now on: members, API keys and runs are refused.</p>
            <p>
              After 30 days its data sets, files, people&apos;s roles, keys and its audit trail are removed.
              Only the fact that a workspace was removed, and the last hash of its trail, stay in the records
              of this installation. Export the workspace first if you must keep any of it.
            </p>
          </div>
        }
      />
    </div>
  );
}
