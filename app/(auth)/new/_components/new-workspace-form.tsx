"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { readFailure } from "@/app/_shell/failure";
import { useSignOut } from "@/app/_shell/use-sign-out";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { useForm } from "@/app/_ui/use-form";

const workspaceName = () => import("@/server/identity/schema").then((schema) => schema.workspaceNameInput);

export function NewWorkspaceForm({ cancelTo }: { cancelTo: string | null }) {
  const signOut = useSignOut();
  const form = useForm(workspaceName, { name: "" });
  const create = useMutation(
    useTRPC().account.createWorkspace.mutationOptions({
      onSuccess: ({ slug }) => window.location.assign(`/${slug}`),
      onError: (error) => {
        const { message, field } = readFailure(error);
        form.refuse(message, field);
      },
    }),
  );
  return (
    <form
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      method="post"
      noValidate
      className="grid gap-4"
    >
      <FormError message={form.general} />
      <Field label="Name" help="Your company or team. It can be renamed later." error={form.error("name")}>
        <Input {...form.control("name")} autoComplete="organization" autoFocus />
      </Field>
      <Button type="submit" look="primary" size="lg" busy={create.isPending || create.isSuccess}>
        Create workspace
      </Button>
      {cancelTo ? (
        <Button look="ghost" asChild>
          <Link href={cancelTo}>Cancel</Link>
        </Button>
      ) : (
        <Button look="ghost" onClick={signOut}>
          Sign out
        </Button>
      )}
    </form>
  );
}
