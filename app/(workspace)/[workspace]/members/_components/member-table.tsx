"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { roleLabel } from "@/app/_parts/access-words";
import { readFailure } from "@/app/_shell/failure";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { Select } from "@/app/_ui/select";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { Member } from "@/server/identity/schema";
import { MemberActions } from "./member-actions";

// Loaded when it is first opened.
const AttributesDialog = dynamic(() => import("./attributes-dialog").then((part) => part.AttributesDialog));

export function MemberTable({ members }: { members: readonly Member[] }) {
  const { person } = useSession();
  const mayManage = useMay("members:manage");
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [described, setDescribed] = useState<Member | null>(null);
  const columns: Column<Member>[] = [
    {
      id: "name",
      header: "Name",
      value: (member) => member.name,
      cell: (member) => (
        <div className="grid py-1.5">
          <span className="flex flex-wrap items-center gap-x-2 font-medium">
            {member.name}
            {member.email === person.email ? (
              <span className="font-normal text-12 text-muted">you</span>
            ) : null}
            {member.disabled ? <Badge tone="warn">Disabled</Badge> : null}
            {member.suspendedAt ? <Badge tone="warn">Suspended</Badge> : null}
          </span>
          <span className="text-12 text-muted">{member.email}</span>
        </div>
      ),
    },
    {
      id: "role",
      header: "Role",
      value: (member) => roleLabel(roleOf(member).name),
      cell: (member) => (mayManage ? <ChangeRole member={member} /> : roleLabel(roleOf(member).name)),
    },
    {
      id: "groups",
      header: "Groups",
      minor: true,
      value: (member) => member.groups.map(({ name }) => name).join(", "),
      cell: (member) =>
        member.groups.length > 0 ? (
          member.groups.map(({ name }) => name).join(", ")
        ) : (
          <NoValue why="in no group" />
        ),
    },
    {
      id: "joined",
      header: "Joined",
      minor: true,
      value: (member) => member.joinedAt,
      cell: (member) => <RelativeTime at={member.joinedAt} />,
    },
    {
      id: "seen",
      header: "Last sign-in",
      minor: true,
      value: (member) => member.lastSignInAt,
      cell: (member) =>
        member.lastSignInAt ? <RelativeTime at={member.lastSignInAt} /> : <NoValue why="never" />,
    },
  ];
  if (mayManage)
    columns.push({
      id: "actions",
      header: "",
      align: "right",
      cell: (member) => (
        <MemberActions
          member={member}
          onAttributes={() => setDescribed(member)}
          onRemove={() => setLeaving(member)}
        />
      ),
    });
  return (
    <>
      <Table
        label="Members"
        rows={members}
        columns={columns}
        rowKey={(member) => member.userId}
        sort="name"
        exportName="members"
      />
      {described ? <AttributesDialog member={described} onClose={() => setDescribed(null)} /> : null}
      {leaving ? <RemoveMember member={leaving} onClose={() => setLeaving(null)} /> : null}
    </>
  );
}

function ChangeRole({ member }: { member: Member }) {
  const { workspace, permissions } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const roles = useQuery(trpc.roles.list.queryOptions({ workspace: workspace.slug }));
  const own = roleOf(member);
  const known = roles.data ?? [{ ...own, permissions: [] }];
  const change = useMutation(
    trpc.members.changeRole.mutationOptions({
      onSuccess: (_, { role }) => {
        const name = known.find(({ id }) => id === role)?.name ?? role;
        const label = name === role ? roleLabel(name).toLowerCase() : name;
        notify.done(`${member.name} is now ${label}`);
      },
      onError: (error) => notify.error("The role was not changed.", readFailure(error).message),
      onSettled: () => client.invalidateQueries({ queryKey: trpc.members.list.queryKey() }),
    }),
  );
  return (
    <Select
      aria-label={`Role of ${member.name}`}
      value={change.isPending ? change.variables.role : own.id}
      onValueChange={(role) => change.mutate({ workspace: workspace.slug, userId: member.userId, role })}
      small
      className="w-48"
      options={known.map((role) => ({
        value: role.id,
        label: roleLabel(role.name),
        disabled: role.id !== own.id && role.permissions.some((one) => !permissions.includes(one)),
      }))}
    />
  );
}

/** What a member's role is called, and by which id it is given. */
function roleOf({ role, customRole }: Member): { id: string; name: string } {
  return customRole ?? { id: role, name: role };
}

function RemoveMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.members.remove.mutationOptions({
      onSuccess: () => {
        notify.done(`${member.name} was removed`);
        onClose();
        return client.invalidateQueries({ queryKey: trpc.members.list.queryKey() });
      },
    }),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Remove ${member.name}`}
      consequences={
        <>
          {member.name} can no longer open {workspace.name}, and the API keys they made here stop working.
          What they loaded stays. They can be invited again.
        </>
      }
      action="Remove"
      busy={remove.isPending}
      error={remove.error ? readFailure(remove.error).message : null}
      onConfirm={() => remove.mutate({ workspace: workspace.slug, userId: member.userId })}
    />
  );
}
