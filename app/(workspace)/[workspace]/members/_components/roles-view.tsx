"use client";

import { useQuery } from "@tanstack/react-query";
import { Check, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { allPermissions, permissionWords, roleLabel } from "@/app/_parts/access-words";
import { AuditLink } from "@/app/_parts/audit-link";
import { Section } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import type { Permission } from "@/server/access/schema";
import type { RoleSummary } from "@/server/identity/schema";
import { DeleteRole } from "./delete-role";
import { MembersFrame } from "./members-frame";
import { RoleDialog } from "./role-dialog";

/** Which role may do what: the built-in ones, and those the workspace made. */
export function RolesView() {
  const { workspace } = useSession();
  const mayManage = useMay("members:manage");
  const [edited, setEdited] = useState<RoleSummary | "new" | null>(null);
  const [deleted, setDeleted] = useState<RoleSummary | null>(null);
  const roles = useQuery(useTRPC().roles.list.queryOptions({ workspace: workspace.slug }));
  const action = mayManage ? (
    <Button look="primary" onClick={() => setEdited("new")}>
      <Plus aria-hidden />
      New role
    </Button>
  ) : null;
  return (
    <MembersFrame actions={action}>
      {roles.error ? (
        <QueryError error={roles.error} what="The roles" onRetry={() => void roles.refetch()} />
      ) : roles.data ? (
        <>
          <Section title="Custom roles" lead="Any set of permissions under a name of your own.">
            <CustomRoles roles={roles.data} onEdit={setEdited} onDelete={setDeleted} />
          </Section>
          <Section
            title="What each role may do"
            lead="Grants can add to it, or take from it, for single data sets."
          >
            <Matrix roles={roles.data} />
          </Section>
        </>
      ) : (
        <SkeletonRows rows={12} label="Loading the roles" />
      )}
      {edited ? <RoleDialog role={edited === "new" ? null : edited} onClose={() => setEdited(null)} /> : null}
      {deleted ? <DeleteRole role={deleted} onClose={() => setDeleted(null)} /> : null}
    </MembersFrame>
  );
}

/** Permissions down, roles across. */
function Matrix({ roles }: { roles: readonly RoleSummary[] }) {
  const columns: Column<Permission>[] = [
    {
      id: "permission",
      header: "Permission",
      value: (one) => permissionWords[one],
      cell: (one) => (
        <span title={one} className="whitespace-nowrap">
          {permissionWords[one]}
        </span>
      ),
    },
    ...roles.map(
      (role): Column<Permission> => ({
        id: role.id,
        header: `${roleLabel(role.name)} (${role.members})`,
        value: (one) => (role.permissions.includes(one) ? "yes" : "no"),
        cell: (one) =>
          role.permissions.includes(one) ? (
            <Check className="size-4 text-good" aria-label="yes" />
          ) : (
            <NoValue why="no" />
          ),
      }),
    ),
  ];
  return (
    <Table
      label="Permissions by role"
      rows={allPermissions}
      columns={columns}
      rowKey={(one) => one}
      exportName="roles"
      sortKey="permissions"
    />
  );
}

type CustomProps = {
  roles: readonly RoleSummary[];
  onEdit: (role: RoleSummary) => void;
  onDelete: (role: RoleSummary) => void;
};

function CustomRoles({ roles, onEdit, onDelete }: CustomProps) {
  const mayManage = useMay("members:manage");
  const custom = roles.filter(({ builtIn }) => !builtIn);
  if (custom.length === 0)
    return (
      <p className="text-13 text-muted">
        There are none yet. Make one where the built-in roles give too much or too little: an auditor who only
        reads the audit trail, a steward who decides on personal data but loads nothing.
      </p>
    );
  const columns: Column<RoleSummary>[] = [
    {
      id: "name",
      header: "Name",
      value: (role) => role.name,
      cell: (role) => <span className="font-medium">{role.name}</span>,
    },
    {
      id: "about",
      header: "What for",
      minor: true,
      value: (role) => role.description,
      cell: (role) => role.description || <NoValue why="not described" />,
    },
    {
      id: "permissions",
      header: "Permissions",
      align: "right",
      value: (role) => role.permissions.length,
      cell: (role) => role.permissions.length,
    },
    {
      id: "members",
      header: "Members",
      align: "right",
      value: (role) => role.members,
      cell: (role) => role.members,
    },
  ];
  if (mayManage)
    columns.push({
      id: "actions",
      header: "",
      align: "right",
      cell: (role) => (
        <>
          <AuditLink object={{ kind: "role", id: role.id }} name={role.name} />
          <IconButton icon={Pencil} label={`Edit ${role.name}`} size="sm" onClick={() => onEdit(role)} />
          <IconButton icon={Trash2} label={`Delete ${role.name}`} size="sm" onClick={() => onDelete(role)} />
        </>
      ),
    });
  return (
    <Table
      label="Custom roles"
      rows={custom}
      columns={columns}
      rowKey={(role) => role.id}
      sort="name"
      exportName="custom-roles"
    />
  );
}
