"use client";

import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { RecoveryCodeList } from "@/app/_parts/second-factor/recovery-code-list";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { PasswordInput } from "@/app/_ui/password-input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import type { SecondFactorProof } from "@/server/identity/schema";

const proof = () => import("@/server/identity/schema").then((schema) => schema.secondFactorProof);

/** Ten new codes, after password and code. */
export function RenewRecoveryCodes({ onClose }: { onClose: () => void }) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const renew = useMutation(
    useTRPC().secondFactor.renewCodes.mutationOptions({
      onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
      onError: setFailure,
    }),
  );
  if (codes)
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title="New recovery codes"
        footer={
          <Button look="primary" onClick={onClose}>
            I have kept the codes
          </Button>
        }
      >
        <RecoveryCodeList codes={codes} />
      </Dialog>
    );
  return (
    <ProveDialog
      title="New recovery codes"
      consequences="The codes you have now stop working."
      action="Make new codes"
      busy={renew.isPending}
      failure={failure}
      onProve={(given) => renew.mutate(given)}
      onClose={onClose}
    />
  );
}

/** Back to the password alone, after password and code. */
export function DisableSecondFactor({ onClose }: { onClose: () => void }) {
  const [failure, setFailure] = useState<unknown>(null);
  const disable = useMutation(
    useTRPC().secondFactor.disable.mutationOptions({
      onSuccess: () => {
        notify.done("Your second factor is off");
        onClose();
      },
      onError: setFailure,
    }),
  );
  return (
    <ProveDialog
      title="Turn your second factor off"
      consequences="The password alone signs you in again, and workspaces that ask their members for a second factor close to you."
      action="Turn off"
      busy={disable.isPending}
      failure={failure}
      onProve={(given) => disable.mutate(given)}
      onClose={onClose}
    />
  );
}

type ProveProps = {
  title: string;
  consequences: string;
  action: string;
  busy: boolean;
  failure: unknown;
  onProve: (given: SecondFactorProof) => void;
  onClose: () => void;
};

function ProveDialog({ title, consequences, action, busy, failure, onProve, onClose }: ProveProps) {
  const formId = useId();
  const form = useForm(proof, { password: "", code: "" });
  const refused = failure === null || busy ? null : readFailure(failure);
  const errorOf = (field: "password" | "code") =>
    form.error(field) ?? (refused?.field === field ? refused.message : undefined);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={consequences}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} method="post" noValidate className="grid gap-4" onSubmit={form.onSubmit(onProve)}>
        <FormError message={refused && !refused.field ? refused.message : form.general} />
        <Field label="Your password" error={errorOf("password")}>
          <PasswordInput {...form.control("password")} autoComplete="current-password" />
        </Field>
        <Field label="Code" help="Of your authenticator app, or a recovery code." error={errorOf("code")}>
          <Input {...form.control("code")} className="num" autoComplete="one-time-code" />
        </Field>
      </form>
    </Dialog>
  );
}
