"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { roleLabel } from "@/app/_parts/access-words";
import { readFailure } from "@/app/_shell/failure";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge, type Tone } from "@/app/_ui/badge";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { Invitation } from "@/server/identity/schema";

const states: Record<Invitation["state"], { label: string; tone: Tone }> = {
  open: { label: "Open", tone: "info" },
  accepted: { label: "Accepted", tone: "good" },
  revoked: { label: "Revoked", tone: "neutral" },
  expired: { label: "Expired", tone: "warn" },
};

const columns: Column<Invitation>[] = [
  { id: "email", header: "E-mail", value: (one) => one.email, cell: (one) => one.email },
  {
    id: "role",
    header: "Role",
    value: (one) => one.roleName && roleLabel(one.roleName),
    cell: (one) => (one.roleName ? roleLabel(one.roleName) : <NoValue why="this role was deleted" />),
  },
  {
    id: "state",
    header: "State",
    value: (one) => states[one.state].label,
    cell: (one) => <Badge tone={states[one.state].tone}>{states[one.state].label}</Badge>,
  },
  {
    id: "by",
    header: "Invited by",
    minor: true,
    value: (one) => one.invitedBy,
    cell: (one) => one.invitedBy ?? <NoValue why="no longer known" />,
  },
  {
    id: "expires",
    header: "Expires",
    minor: true,
    value: (one) => one.expiresAt,
    cell: (one) => (one.state === "open" ? <RelativeTime at={one.expiresAt} /> : <NoValue why="not open" />),
  },
  {
    id: "actions",
    header: "",
    align: "right",
    cell: (one) => (one.state === "open" ? <Revoke invitation={one} /> : null),
  },
];

export function Invitations({ onInvite }: { onInvite: () => void }) {
  const { workspace } = useSession();
  const list = useQuery(useTRPC().members.invitations.queryOptions({ workspace: workspace.slug }));
  return (
    <Section title="Invitations">
      {list.error ? (
        <QueryError error={list.error} what="The list of invitations" onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <SkeletonRows rows={2} label="Loading the invitations" />
      ) : list.data.length === 0 ? (
        <p className="text-13 text-muted">
          Nobody has been invited yet.{" "}
          <button type="button" onClick={onInvite} className="font-medium text-accent-text hover:underline">
            Invite person
          </button>
        </p>
      ) : (
        <Table
          label="Invitations"
          rows={list.data}
          columns={columns}
          rowKey={(one) => one.id}
          sortKey="invited"
        />
      )}
    </Section>
  );
}

function Revoke({ invitation }: { invitation: Invitation }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const revoke = useMutation(
    trpc.members.revokeInvitation.mutationOptions({
      onSuccess: () => notify.done(`The invitation of ${invitation.email} no longer works`),
      onError: (error) => notify.error("The invitation was not revoked.", readFailure(error).message),
      onSettled: () => client.invalidateQueries({ queryKey: trpc.members.invitations.queryKey() }),
    }),
  );
  return (
    <IconButton
      icon={X}
      label={`Revoke the invitation of ${invitation.email}`}
      size="sm"
      busy={revoke.isPending}
      onClick={() => revoke.mutate({ workspace: workspace.slug, invitationId: invitation.id })}
    />
  );
}
