"use client";

import { useMutation } from "@tanstack/react-query";
import { NewPassword } from "@/app/_parts/new-password";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { signInWithPassword } from "@/app/_trpc/sign-in";
import { Button } from "@/app/_ui/button";
import { FormError } from "@/app/_ui/form-error";
import { useForm } from "@/app/_ui/use-form";

const input = () => import("@/server/identity/schema").then((schema) => schema.passwordResetInput);

type Props = { token: string; email: string; passwordMin: number };

export function ChoosePassword({ token, email, passwordMin }: Props) {
  const form = useForm(input, { token, password: "" });
  const reset = useMutation(
    useTRPC().session.resetPassword.mutationOptions({
      onSuccess: async (_, { password }) => {
        // With a second factor the sign-in page asks for it.
        const outcome = await signInWithPassword(email, password);
        window.location.assign(outcome.ok ? "/" : "/sign-in");
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
      className="grid gap-4"
      onSubmit={form.onSubmit((values) => reset.mutate(values))}
    >
      <FormError message={form.general} />
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <NewPassword
        min={passwordMin}
        label="New password"
        {...form.control("password")}
        error={form.error("password")}
      />
      <Button type="submit" look="primary" size="lg" busy={reset.isPending || reset.isSuccess}>
        Change password
      </Button>
    </form>
  );
}
