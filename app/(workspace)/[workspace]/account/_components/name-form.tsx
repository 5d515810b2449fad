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

const profileInput = () => import("@/server/identity/schema").then((schema) => schema.profileInput);

export function NameForm() {
  const { person } = useSession();
  const router = useRouter();
  const form = useForm(profileInput, { name: person.name });
  const update = useMutation(
    useTRPC().account.updateProfile.mutationOptions({
      onSuccess: () => {
        notify.done("Your name was changed");
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
      onSubmit={form.onSubmit((values) => update.mutate(values))}
    >
      <FormError message={form.general} />
      <Field
        label="Your name"
        help="As colleagues see it, also in the audit trail."
        error={form.error("name")}
      >
        <Input {...form.control("name")} autoComplete="name" />
      </Field>
      <div>
        <Button type="submit" busy={update.isPending} disabled={form.values.name.trim() === person.name}>
          Change name
        </Button>
      </div>
    </form>
  );
}
