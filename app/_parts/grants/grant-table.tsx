"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ban } from "lucide-react";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { Grant } from "@/server/grants/schema";
import { grantColumns } from "./grant-columns";
import { actionsText, objectText, subjectText } from "./grant-words";

/** Grants in the order they come, newest first, each with the way to end it. */
export function GrantTable({ grants }: { grants: readonly Grant[] }) {
  const { workspace } = useSession();
  // Who manages single data sets ends the grants on these, not those that reach further.
  const mayRevokeAll = useMay("grants:manage");
  const [revoking, setRevoking] = useState<Grant | null>(null);
  const columns: Column<Grant>[] = [
    ...grantColumns(workspace.slug),
    {
      id: "actions-of-row",
      header: "",
      align: "right",
      cell: (grant) =>
        grant.state === "live" && (mayRevokeAll || grant.object.kind === "dataset") ? (
          <IconButton
            icon={Ban}
            label={`Revoke the grant of ${subjectText(grant.subject)} on ${objectText(grant.object)}`}
            size="sm"
            onClick={() => setRevoking(grant)}
          />
        ) : null,
    },
  ];
  return (
    <>
      <Table
        label="Grants"
        rows={grants}
        columns={columns}
        rowKey={({ id }) => id}
        served={{ order: "", onOrder: () => undefined, columns: [] }}
      />
      {revoking ? <RevokeGrant grant={revoking} onClose={() => setRevoking(null)} /> : null}
    </>
  );
}

function RevokeGrant({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const revoke = useMutation(
    useTRPC().grants.revoke.mutationOptions({
      onSuccess: () => {
        notify.done("The grant no longer counts");
        onClose();
        return client.invalidateQueries();
      },
    }),
  );
  const whom = subjectText(grant.subject);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Revoke the grant of ${whom}`}
      consequences={
        <>
          From the next request on, {whom} {grant.effect === "allow" ? "loses" : "is no longer denied"}:{" "}
          {actionsText(grant.actions)} on {objectText(grant.object)}. Roles and other grants still count. The
          grant stays in the list as revoked.
        </>
      }
      action="Revoke grant"
      busy={revoke.isPending}
      error={revoke.error ? readFailure(revoke.error).message : null}
      onConfirm={() => revoke.mutate({ workspace: workspace.slug, grantId: grant.id })}
    />
  );
}
