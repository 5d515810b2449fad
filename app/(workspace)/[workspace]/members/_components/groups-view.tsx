"use client";

import { useQuery } from "@tanstack/react-query";
import { Pencil, Plus, Trash2, UsersRound } from "lucide-react";
import { useState } from "react";
import { AuditLink } from "@/app/_parts/audit-link";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import type { Group } from "@/server/identity/schema";
import { DeleteGroup } from "./delete-group";
import { GroupDialog } from "./group-dialog";
import { GroupMembersDialog } from "./group-members-dialog";
import { MembersFrame } from "./members-frame";

type Shown = { what: "new" } | { what: "edit" | "members" | "delete"; group: Group };

/** People who are given rights together. */
export function GroupsView() {
  const { workspace } = useSession();
  const mayManage = useMay("members:manage");
  const [shown, setShown] = useState<Shown | null>(null);
  const close = () => setShown(null);
  const groups = useQuery(useTRPC().groups.list.queryOptions({ workspace: workspace.slug }));
  const make = mayManage ? (
    <Button look="primary" onClick={() => setShown({ what: "new" })}>
      <Plus aria-hidden />
      New group
    </Button>
  ) : null;
  return (
    <MembersFrame actions={make}>
      {groups.error ? (
        <QueryError error={groups.error} what="The groups" onRetry={() => void groups.refetch()} />
      ) : !groups.data ? (
        <SkeletonRows rows={4} label="Loading the groups" />
      ) : groups.data.length === 0 ? (
        <EmptyState title="No groups yet" action={make}>
          A group holds people who need the same access, such as HR or the finance team. Grants that name it
          follow its members.
        </EmptyState>
      ) : (
        <GroupTable groups={groups.data} onShow={mayManage ? setShown : null} />
      )}
      {shown?.what === "new" ? <GroupDialog group={null} onClose={close} /> : null}
      {shown?.what === "edit" ? <GroupDialog group={shown.group} onClose={close} /> : null}
      {shown?.what === "members" ? <GroupMembersDialog group={shown.group} onClose={close} /> : null}
      {shown?.what === "delete" ? <DeleteGroup group={shown.group} onClose={close} /> : null}
    </MembersFrame>
  );
}

type TableProps = { groups: readonly Group[]; onShow: ((shown: Shown) => void) | null };

function GroupTable({ groups, onShow }: TableProps) {
  const columns: Column<Group>[] = [
    {
      id: "name",
      header: "Name",
      value: (group) => group.name,
      cell: (group) => (
        <span className="flex flex-wrap items-center gap-x-2 py-1 font-medium">
          {group.name}
          {group.externalId ? <Badge title={group.externalId}>From your directory</Badge> : null}
        </span>
      ),
    },
    {
      id: "about",
      header: "What for",
      minor: true,
      value: (group) => group.description,
      cell: (group) => group.description || <NoValue why="not described" />,
    },
    {
      id: "members",
      header: "Members",
      align: "right",
      value: (group) => group.members,
      cell: (group) => group.members,
    },
    {
      id: "grants",
      header: "Grants",
      align: "right",
      value: (group) => group.grants,
      cell: (group) => group.grants,
    },
    {
      id: "created",
      header: "Created",
      minor: true,
      value: (group) => group.createdAt,
      cell: (group) => <RelativeTime at={group.createdAt} />,
    },
  ];
  if (onShow)
    columns.push({
      id: "actions",
      header: "",
      align: "right",
      cell: (group) => (
        <>
          <AuditLink object={{ kind: "group", id: group.id }} name={group.name} />
          <IconButton
            icon={UsersRound}
            label={`Members of ${group.name}`}
            size="sm"
            onClick={() => onShow({ what: "members", group })}
          />
          <IconButton
            icon={Pencil}
            label={`Edit ${group.name}`}
            size="sm"
            onClick={() => onShow({ what: "edit", group })}
          />
          <IconButton
            icon={Trash2}
            label={`Delete ${group.name}`}
            size="sm"
            onClick={() => onShow({ what: "delete", group })}
          />
        </>
      ),
    });
  return (
    <Table
      label="Groups"
      rows={groups}
      columns={columns}
      rowKey={(group) => group.id}
      sort="name"
      exportName="groups"
    />
  );
}
