"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ban, RefreshCw } from "lucide-react";
import { useState } from "react";
import { permissionWords, roleWords } from "@/app/_parts/access-words";
import { AuditLink } from "@/app/_parts/audit-link";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue } from "@/app/_ui/quantity";
import { useNow } from "@/app/_ui/reader";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { ApiKey } from "@/server/identity/schema";
import { keyState } from "./key-state";
import { RotateKeyDialog } from "./rotate-key-dialog";

export function KeyTable({ keys, showOwner }: { keys: readonly ApiKey[]; showOwner: boolean }) {
  const now = useNow();
  const [rotating, setRotating] = useState<ApiKey | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const columns: Column<ApiKey>[] = [
    {
      id: "name",
      header: "Name",
      value: (key) => key.name,
      cell: (key) => (
        <div className="grid py-1.5">
          <span className="font-medium">{key.name}</span>
          <code className="num text-12 text-muted">{key.prefix}…</code>
          {key.former && keyState(key, now).live ? <FormerSecret former={key.former} /> : null}
        </div>
      ),
    },
    ...(showOwner ? [owner] : []),
    {
      id: "state",
      header: "State",
      value: (key) => keyState(key, now).label,
      cell: (key) => {
        const { label, tone } = keyState(key, now);
        return <Badge tone={tone}>{label}</Badge>;
      },
    },
    { id: "rights", header: "Rights", value: (key) => rightsOf(key), cell: (key) => <Rights apiKey={key} /> },
    {
      id: "used",
      header: "Last used",
      minor: true,
      value: (key) => key.lastUsedAt,
      cell: (key) => (key.lastUsedAt ? <RelativeTime at={key.lastUsedAt} /> : <NoValue why="never used" />),
    },
    {
      id: "expires",
      header: "Expires",
      minor: true,
      value: (key) => key.expiresAt,
      cell: (key) =>
        key.expiresAt ? <RelativeTime at={key.expiresAt} /> : <span className="text-muted">never</span>,
    },
    {
      id: "actions",
      header: "",
      align: "right",
      cell: (key) => (
        <span className="inline-flex gap-1">
          <AuditLink object={{ kind: "key", id: key.id }} name={key.name} />
          {keyState(key, now).live ? (
            <>
              {key.mine ? (
                <IconButton
                  icon={RefreshCw}
                  label={`Rotate ${key.name}`}
                  size="sm"
                  onClick={() => setRotating(key)}
                />
              ) : null}
              <IconButton
                icon={Ban}
                label={`Revoke ${key.name}`}
                size="sm"
                onClick={() => setRevoking(key)}
              />
            </>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <>
      <Table label="API keys" rows={keys} columns={columns} rowKey={(key) => key.id} exportName="api-keys" />
      {rotating ? <RotateKeyDialog apiKey={rotating} onClose={() => setRotating(null)} /> : null}
      {revoking ? <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} /> : null}
    </>
  );
}

/** The secret before a rotation, while it still works: whether something uses it decides when to end it. */
function FormerSecret({ former }: { former: NonNullable<ApiKey["former"]> }) {
  return (
    <span className="text-12 text-warn">
      Old secret <code className="num">{former.prefix}…</code> ends <RelativeTime at={former.until} />,{" "}
      {former.lastUsedAt ? (
        <>
          last used <RelativeTime at={former.lastUsedAt} />
        </>
      ) : (
        "never used"
      )}
    </span>
  );
}

const owner: Column<ApiKey> = {
  id: "owner",
  header: "Made by",
  minor: true,
  value: (key) => key.createdBy?.name ?? null,
  cell: (key) => key.createdBy?.name ?? <NoValue why="somebody who has left" />,
};

function rightsOf({ role, scopes }: ApiKey): string {
  const { label } = roleWords[role];
  return scopes.length === 0 ? label : `${label}, limited to ${scopes.length}`;
}

function Rights({ apiKey }: { apiKey: ApiKey }) {
  const words = apiKey.scopes.map((scope) => permissionWords[scope]).join("\n");
  return (
    <span title={words || `Everything the role ${roleWords[apiKey.role].label} may do`}>
      {rightsOf(apiKey)}
    </span>
  );
}

function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const revoke = useMutation(
    trpc.keys.revoke.mutationOptions({
      onSuccess: () => {
        notify.done(`The key ${apiKey.name} no longer works`);
        onClose();
        return client.invalidateQueries({ queryKey: trpc.keys.list.queryKey() });
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Revoke ${apiKey.name}`}
      consequences="Programs that use this key are refused from their next request on. A revoked key cannot be restored."
      action="Revoke key"
      busy={revoke.isPending}
      error={revoke.error ? readFailure(revoke.error).message : null}
      onConfirm={() => revoke.mutate({ workspace: workspace.slug, keyId: apiKey.id })}
    />
  );
}
