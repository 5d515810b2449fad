"use client";

import { useMutation } from "@tanstack/react-query";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { useForm } from "@/app/_ui/use-form";

const request = () => import("@/server/identity/schema").then((schema) => schema.passwordResetRequest);

export function AskForLink() {
  const form = useForm(request, { email: "" });
  const ask = useMutation(
    useTRPC().session.requestPasswordReset.mutationOptions({
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  if (ask.isSuccess)
    return (
      <p role="status" className="rounded-md bg-info-soft px-3 py-2 text-13 text-info">
        If {ask.variables.email.trim()} has an account with a password, a link is on its way to it. Look among
        unwanted mail too.
      </p>
    );
  return (
    <form
      method="post"
      noValidate
      className="grid gap-4"
      onSubmit={form.onSubmit((values) => ask.mutate(values))}
    >
      <FormError message={form.general} />
      <Field label="E-mail" error={form.error("email")}>
        <Input {...form.control("email")} type="email" autoComplete="username" autoFocus />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={ask.isPending}>
        Send link
      </Button>
    </form>
  );
}
