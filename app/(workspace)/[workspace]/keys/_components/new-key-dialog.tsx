"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { roleWords } from "@/app/_parts/access-words";
import { RoleSelect } from "@/app/_parts/role-select";
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
import type { Permission, Role } from "@/server/access/schema";
import { type Expiry, expiries, expiryDate } from "./key-state";
import { ScopeChoice } from "./scope-choice";

const apiKeyInput = () =>
  import("@/server/identity/schema").then((schema) => schema.apiKeyInput.pick({ name: true }));

export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const [secret, setSecret] = useState<string | null>(null);
  if (secret === null) return <NewKeyForm onClose={onClose} onMade={setSecret} />;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Key created"
      description="Copy it now: only a fingerprint is kept, and it is never shown again."
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4">
        <OnceShown text={secret} label="API key" words="Copy key" />
        <Field label="Try it" help="Lists the data sets the key may read.">
          <Input
            readOnly
            className="num"
            value={`curl -H "Authorization: Bearer $ATLAS_KEY" ${window.location.origin}/api/v1/datasets`}
            onFocus={(event) => event.target.select()}
          />
        </Field>
      </div>
    </Dialog>
  );
}

function NewKeyForm({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const { workspace, role: own } = useSession();
  const formId = useId();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [role, setRole] = useState<Role>(own);
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [expiry, setExpiry] = useState<Expiry>("90");
  const form = useForm(apiKeyInput, { name: "" });
  const create = useMutation(
    trpc.keys.create.mutationOptions({
      onSuccess: ({ secret }) => {
        onMade(secret);
        return client.invalidateQueries({ queryKey: trpc.keys.list.queryKey() });
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  const send = ({ name }: { name: string }) =>
    create.mutate({
      workspace: workspace.slug,
      name,
      role,
      scopes: [...scopes],
      expiresAt: expiryDate(expiry, new Date()),
    });
  const footer = (
    <>
      <Button look="ghost" onClick={onClose}>
        Cancel
      </Button>
      <Button look="primary" type="submit" form={formId} busy={create.isPending}>
        Create key
      </Button>
    </>
  );
  return (
    <Dialog open onOpenChange={onClose} title="Create API key" footer={footer}>
      <form id={formId} method="post" noValidate className="grid gap-4" onSubmit={form.onSubmit(send)}>
        <FormError message={form.general} />
        <Field label="Name" help="What uses it, such as “nightly export”." error={form.error("name")}>
          <Input {...form.control("name")} autoComplete="off" />
        </Field>
        <Field label="Role" help={`May ${roleWords[role].may}.`}>
          <RoleSelect
            value={role}
            own={own}
            onValueChange={(next) => {
              setRole(next);
              setScopes([]);
            }}
          />
        </Field>
        <Field label="Expires after">
          <Select options={expiries} value={expiry} onValueChange={setExpiry} />
        </Field>
        <ScopeChoice role={role} scopes={scopes} onChange={setScopes} />
      </form>
    </Dialog>
  );
}
