"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readFailure } from "@/app/_shell/failure";
import { Page, PageHeader, Section } from "@/app/_shell/page-parts";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import { workspaceNameInput } from "@/server/identity/schema";

export function SettingsView() {
  const mayManage = useMay("workspace:manage");
  if (!mayManage)
    return (
      <Page>
        <EmptyState title="Settings are for admins">
          Your role does not include changing this workspace. Ask one of its admins.
        </EmptyState>
      </Page>
    );
  return (
    <Page narrow>
      <PageHeader title="Settings" lead="What holds for everybody in this workspace." />
      <Section title="Workspace">
        <RenameForm />
      </Section>
    </Page>
  );
}

function RenameForm() {
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
