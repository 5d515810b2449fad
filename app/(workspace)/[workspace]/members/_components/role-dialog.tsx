"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { allPermissions, permissionWords } from "@/app/_parts/access-words";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FieldSet } from "@/app/_ui/field-set";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import type { Permission } from "@/server/access/schema";
import type { RoleSummary } from "@/server/identity/schema";

const roleTexts = () =>
  import("@/server/identity/schema").then(({ customRoleInput }) =>
    customRoleInput.pick({ name: true, description: true }),
  );

/** Every role has these: without them nothing could be opened, nor left. */
const always: readonly Permission[] = ["workspace:read", "workspace:leave"];

/** Makes a role, or changes one; for everybody who has it, from their next request on. */
export function RoleDialog({ role, onClose }: { role: RoleSummary | null; onClose: () => void }) {
  const { workspace, permissions: own } = useSession();
  const formId = useId();
  const [chosen, setChosen] = useState<readonly Permission[]>(
    role?.permissions ?? [...always, "datasets:read"],
  );
  const form = useForm(roleTexts, { name: role?.name ?? "", description: role?.description ?? "" });
  const { save, busy } = useSaveRole(role, form.refuse, onClose);
  const toggle = (one: Permission) =>
    setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={role ? `Edit ${role.name}` : "New role"}
      description={role ? "Counts from the next request of everybody who has it." : undefined}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={busy}>
            {role ? "Save role" : "Create role"}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        method="post"
        noValidate
        className="grid gap-5"
        onSubmit={form.onSubmit((texts) =>
          save({ ...texts, workspace: workspace.slug, permissions: [...chosen] }),
        )}
      >
        <FormError message={form.general} />
        <Field label="Name" error={form.error("name")}>
          <Input {...form.control("name")} maxLength={80} autoComplete="off" />
        </Field>
        <Field label="What for" optional error={form.error("description")}>
          <Input {...form.control("description")} maxLength={500} autoComplete="off" />
        </Field>
        <FieldSet label="Permissions" help="Only what you may do yourself can be given.">
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {allPermissions.map((one) => (
              <Checkbox
                key={one}
                checked={chosen.includes(one)}
                onCheckedChange={() => toggle(one)}
                disabled={always.includes(one) || !own.includes(one)}
                label={permissionWords[one]}
                help={one}
              />
            ))}
          </div>
        </FieldSet>
      </form>
    </Dialog>
  );
}

type Saved = { workspace: string; name: string; description: string; permissions: Permission[] };

function useSaveRole(
  role: RoleSummary | null,
  refuse: (message: string, field?: string) => void,
  onClose: () => void,
) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = {
    onSuccess: (_: unknown, { name }: { name: string }) => {
      notify.done(role ? `The role ${name} was changed` : `The role ${name} was created`);
      onClose();
      return client.invalidateQueries({ queryKey: trpc.roles.list.queryKey() });
    },
    onError: (error: Parameters<typeof readFailure>[0]) => {
      const { message, field } = readFailure(error);
      refuse(message, field);
    },
  };
  const create = useMutation(trpc.roles.create.mutationOptions(options));
  const update = useMutation(trpc.roles.update.mutationOptions(options));
  return {
    busy: create.isPending || update.isPending,
    save: (saved: Saved) => (role ? update.mutate({ ...saved, roleId: role.id }) : create.mutate(saved)),
  };
}
