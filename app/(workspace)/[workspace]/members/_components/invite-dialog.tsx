"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { roleLabel, roleWords } from "@/app/_parts/access-words";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { OnceShown } from "@/app/_ui/once-shown";
import { Select } from "@/app/_ui/select";
import { useForm } from "@/app/_ui/use-form";
import type { AssignedRole, NewInvitation, RoleSummary } from "@/server/identity/schema";

const invitationInput = () =>
  import("@/server/identity/schema").then((schema) => schema.invitationInput.pick({ email: true }));

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { workspace } = useSession();
  const [made, setMade] = useState<NewInvitation | null>(null);
  if (!made) return <InviteForm onClose={onClose} onMade={setMade} />;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Invitation ready"
      description={`Send this link to ${made.invitation.email}. It works once, for seven days, and is shown only now.`}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <OnceShown text={made.link} label={`Link to ${workspace.name}`} words="Copy link" />
    </Dialog>
  );
}

function InviteForm({ onClose, onMade }: { onClose: () => void; onMade: (made: NewInvitation) => void }) {
  const { workspace, permissions } = useSession();
  const formId = useId();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [role, setRole] = useState<AssignedRole>("viewer");
  const roles = useQuery(trpc.roles.list.queryOptions({ workspace: workspace.slug }));
  const form = useForm(invitationInput, { email: "" });
  const invite = useMutation(
    trpc.members.invite.mutationOptions({
      onSuccess: (made) => {
        onMade(made);
        return client.invalidateQueries({ queryKey: trpc.members.invitations.queryKey() });
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Invite person"
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={invite.isPending}>
            Create invitation
          </Button>
        </>
      }
    >
      <form
        id={formId}
        method="post"
        noValidate
        className="grid gap-4"
        onSubmit={form.onSubmit(({ email }) => invite.mutate({ workspace: workspace.slug, email, role }))}
      >
        <FormError message={form.general} />
        <Field label="E-mail" error={form.error("email")}>
          <Input {...form.control("email")} type="email" autoComplete="off" />
        </Field>
        <Field label="Role" help={helpOf(role, roles.data)}>
          <Select
            value={role}
            onValueChange={setRole}
            className="w-full"
            options={(roles.data ?? [{ id: role, name: role, permissions: [] }]).map((one) => ({
              value: one.id,
              label: roleLabel(one.name),
              disabled: one.permissions.some((right) => !permissions.includes(right)),
            }))}
          />
        </Field>
      </form>
    </Dialog>
  );
}

function helpOf(role: AssignedRole, roles: readonly RoleSummary[] | undefined): string {
  const builtIn = Object.entries(roleWords).find(([id]) => id === role)?.[1];
  if (builtIn) return `May ${builtIn.may}.`;
  const custom = roles?.find(({ id }) => id === role);
  return (
    custom?.description || `A role of this workspace with ${custom?.permissions.length ?? 0} permissions.`
  );
}
