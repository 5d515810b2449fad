"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { roleLabel } from "@/app/_parts/access-words";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { IconButton } from "@/app/_ui/icon-button";
import { Input } from "@/app/_ui/input";
import { NoValue } from "@/app/_ui/quantity";
import { Select } from "@/app/_ui/select";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { RoleMapping } from "@/server/identity/schema";

/** Groups of the identity provider, and what each makes of a person. */
export function RoleMappings() {
  const { workspace } = useSession();
  const list = useQuery(useTRPC().roles.mappings.queryOptions({ workspace: workspace.slug }));
  const columns: Column<RoleMapping>[] = [
    {
      id: "claim",
      header: "Group at the provider",
      value: (one) => one.claim,
      cell: (one) => <span className="num">{one.claim}</span>,
    },
    {
      id: "role",
      header: "Role",
      value: (one) => roleLabel(one.roleName),
      cell: (one) => roleLabel(one.roleName),
    },
    {
      id: "group",
      header: "And members of",
      value: (one) => one.group?.name ?? null,
      cell: (one) => one.group?.name ?? <NoValue why="no group" />,
    },
    { id: "actions", header: "", align: "right", cell: (one) => <RemoveMapping mapping={one} /> },
  ];
  return (
    <div className="grid gap-4">
      {list.error ? (
        <QueryError error={list.error} what="The mappings" onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <SkeletonRows rows={2} label="Loading the mappings" />
      ) : list.data.length === 0 ? (
        <p className="text-13 text-muted">No group decides a role yet.</p>
      ) : (
        <Table
          label="Roles by group of the identity provider"
          rows={list.data}
          columns={columns}
          rowKey={(one) => one.id}
          sort="claim"
          exportName="role-mappings"
        />
      )}
      <MappingForm />
    </div>
  );
}

function MappingForm() {
  const { workspace, permissions } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [claim, setClaim] = useState("");
  const [role, setRole] = useState("viewer");
  const [groupId, setGroupId] = useState("");
  const groups = useQuery(trpc.groups.list.queryOptions({ workspace: workspace.slug }));
  const roles = useQuery(trpc.roles.list.queryOptions({ workspace: workspace.slug }));
  const add = useMutation(
    trpc.roles.setMapping.mutationOptions({
      onSuccess: () => {
        notify.done(`${claim.trim()} gives a role from the next sign-in on`);
        setClaim("");
        return client.invalidateQueries({ queryKey: trpc.roles.mappings.queryKey() });
      },
    }),
  );
  return (
    <form
      method="post"
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ workspace: workspace.slug, claim, role, groupId: groupId || null });
      }}
    >
      <FormError message={add.error ? readFailure(add.error).message : null} />
      <div className="flex flex-wrap items-end gap-2">
        <Field label="Group at the provider">
          <Input
            value={claim}
            onChange={(event) => setClaim(event.target.value)}
            maxLength={200}
            required
            autoComplete="off"
            placeholder="atlas-engineers"
          />
        </Field>
        <Field label="Role">
          <Select
            value={role}
            onValueChange={setRole}
            className="w-44"
            options={(roles.data ?? []).map((one) => ({
              value: one.id,
              label: roleLabel(one.name),
              disabled: one.permissions.some((right) => !permissions.includes(right)),
            }))}
          />
        </Field>
        <Field label="And members of">
          <Select
            value={groupId}
            onValueChange={setGroupId}
            className="w-44"
            options={[
              { value: "", label: "No group" },
              ...(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
        <Button type="submit" busy={add.isPending}>
          <Plus aria-hidden />
          Add
        </Button>
      </div>
    </form>
  );
}

function RemoveMapping({ mapping }: { mapping: RoleMapping }) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.roles.removeMapping.mutationOptions({
      onSuccess: () => notify.done(`${mapping.claim} gives no role any more`),
      onError: (error) => notify.error("The mapping was not removed.", readFailure(error).message),
      onSettled: () => client.invalidateQueries({ queryKey: trpc.roles.mappings.queryKey() }),
    }),
  );
  return (
    <IconButton
      icon={X}
      label={`Remove the mapping of ${mapping.claim}`}
      size="sm"
      busy={remove.isPending}
      onClick={() => remove.mutate({ workspace: workspace.slug, mappingId: mapping.id })}
    />
  );
}
