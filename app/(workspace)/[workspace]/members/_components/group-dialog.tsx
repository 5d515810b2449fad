"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import type { Group } from "@/server/identity/schema";

const groupTexts = () => import("@/server/identity/schema").then(({ groupInput }) => groupInput);

/** Makes a group, or renames one. */
export function GroupDialog({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const { workspace } = useSession();
  const formId = useId();
  const trpc = useTRPC();
  const client = useQueryClient();
  const form = useForm(groupTexts, { name: group?.name ?? "", description: group?.description ?? "" });
  const options = {
    onSuccess: (_: unknown, { name }: { name: string }) => {
      notify.done(group ? `The group ${name} was changed` : `The group ${name} was created`);
      onClose();
      return client.invalidateQueries({ queryKey: trpc.groups.list.queryKey() });
    },
    onError: (error: Parameters<typeof readFailure>[0]) => {
      const { message, field } = readFailure(error);
      form.refuse(message, field);
    },
  };
  const create = useMutation(trpc.groups.create.mutationOptions(options));
  const update = useMutation(trpc.groups.update.mutationOptions(options));
  const save = (texts: { name: string; description: string }) =>
    group
      ? update.mutate({ workspace: workspace.slug, groupId: group.id, ...texts })
      : create.mutate({ workspace: workspace.slug, ...texts });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={group ? `Edit ${group.name}` : "New group"}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={create.isPending || update.isPending}>
            {group ? "Save group" : "Create group"}
          </Button>
        </>
      }
    >
      <form id={formId} method="post" noValidate className="grid gap-4" onSubmit={form.onSubmit(save)}>
        <FormError message={form.general} />
        <Field label="Name" error={form.error("name")}>
          <Input {...form.control("name")} maxLength={80} autoComplete="off" />
        </Field>
        <Field label="What for" optional error={form.error("description")}>
          <Input {...form.control("description")} maxLength={500} autoComplete="off" />
        </Field>
      </form>
    </Dialog>
  );
}
