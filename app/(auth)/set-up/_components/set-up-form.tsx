"use client";

import { useMutation } from "@tanstack/react-query";
import { NewPassword } from "@/app/_parts/new-password";
import { readFailure } from "@/app/_shell/failure";
import { useTRPC } from "@/app/_trpc/client";
import { signInWithPassword } from "@/app/_trpc/sign-in";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { useForm } from "@/app/_ui/use-form";

const setUpInput = () => import("@/server/identity/schema").then((schema) => schema.setUpInput);

export function SetUpForm({ passwordMin }: { passwordMin: number }) {
  const trpc = useTRPC();
  const form = useForm(setUpInput, { workspaceName: "", name: "", email: "", password: "" });
  const setUp = useMutation(
    trpc.session.setUp.mutationOptions({
      onSuccess: async ({ slug }, { email, password }) => {
        const outcome = await signInWithPassword(email, password);
        window.location.assign(outcome.ok ? `/${slug}` : "/sign-in");
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      onSubmit={form.onSubmit((values) => setUp.mutate(values))}
      method="post"
      noValidate
      className="grid gap-4"
    >
      <FormError message={form.general} />
      <Field
        label="Workspace"
        help="Your company or team. It can be renamed later."
        error={form.error("workspaceName")}
      >
        <Input {...form.control("workspaceName")} autoComplete="organization" autoFocus />
      </Field>
      <Field label="Your name" error={form.error("name")}>
        <Input {...form.control("name")} autoComplete="name" />
      </Field>
      <Field label="E-mail" error={form.error("email")}>
        <Input {...form.control("email")} type="email" autoComplete="username" />
      </Field>
      <NewPassword min={passwordMin} {...form.control("password")} error={form.error("password")} />
      <Button type="submit" look="primary" size="lg" busy={setUp.isPending || setUp.isSuccess}>
        Create workspace
      </Button>
    </form>
  );
}
