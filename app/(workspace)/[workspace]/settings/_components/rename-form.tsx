"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";

const workspaceNameInput = () =>
  import("@/server/identity/schema").then((schema) => schema.workspaceNameInput);

export function RenameForm() {
  const { workspace } = useSession();
  const router = useRouter();
  const form = useForm(workspaceNameInput, { name: workspace.name });
  const rename = useMutation(
    useTRPC().workspace.rename.mutationOptions({
      onSuccess: () => {
        notify.done("The workspace was renamed");
        router.refresh();
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
      onSubmit={form.onSubmit(({ name }) => rename.mutate({ workspace: workspace.slug, name }))}
    >
      <FormError message={form.general} />
      <Field
        label="Name"
        help={
          <>
            The address <code className="num">/{workspace.slug}</code> stays, so that links keep working.
          </>
        }
        error={form.error("name")}
      >
        <Input {...form.control("name")} autoComplete="off" />
      </Field>
      <div>
        <Button
          type="submit"
          look="primary"
          busy={rename.isPending}
          disabled={form.values.name.trim() === workspace.name}
        >
          Rename workspace
        </Button>
      </div>
    </form>
  );
}
