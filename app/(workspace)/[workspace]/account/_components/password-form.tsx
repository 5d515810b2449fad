"use client";

import { useMutation } from "@tanstack/react-query";
import { NewPassword } from "@/app/_parts/new-password";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { signInWithPassword } from "@/app/_trpc/sign-in";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { PasswordInput } from "@/app/_ui/password-input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";

const passwordChange = () => import("@/server/identity/schema").then((schema) => schema.passwordChange);

export function PasswordForm({ passwordMin }: { passwordMin: number }) {
  const { person } = useSession();
  const form = useForm(passwordChange, { current: "", next: "" });
  const change = useMutation(
    useTRPC().account.changePassword.mutationOptions({
      onSuccess: async (_, { next }) => {
        // Every session has just ended; this browser comes back with the new password.
        const result = await signInWithPassword(person.email, next);
        if (!result.ok) return window.location.assign("/sign-in");
        form.reset();
        notify.done("Password changed, other sessions ended");
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      method="post"
      noValidate
      className="grid max-w-100 gap-4"
      onSubmit={form.onSubmit((values) => change.mutate(values))}
    >
      <FormError message={form.general} />
      <input hidden type="text" name="username" autoComplete="username" value={person.email} readOnly />
      <Field label="Current password" error={form.error("current")}>
        <PasswordInput {...form.control("current")} autoComplete="current-password" />
      </Field>
      <NewPassword
        min={passwordMin}
        label="New password"
        {...form.control("next")}
        error={form.error("next")}
      />
      <div>
        <Button type="submit" busy={change.isPending}>
          Change password
        </Button>
      </div>
    </form>
  );
}
