"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { type RouterInputs, useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FieldSet } from "@/app/_ui/field-set";
import { FormError } from "@/app/_ui/form-error";
import { Input } from "@/app/_ui/input";
import { Segments } from "@/app/_ui/segments";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import type { GrantAction } from "@/server/access/schema";
import type { SubjectChoice } from "@/server/grants/schema";
import { ActionChoice } from "./action-choice";
import { endOfDay, grantActions, limitsMakeSense } from "./grant-words";
import { LimitFields } from "./limit-fields";
import { type ChosenObject, ObjectField } from "./object-field";
import { SubjectField } from "./subject-field";

const grantTexts = () =>
  import("@/server/grants/schema").then(({ grantInput }) => grantInput.pick({ reason: true }));

const effects = [
  { value: "allow", label: "Allow" },
  { value: "deny", label: "Deny" },
] as const;

const effectHelp = {
  allow: "Gives it, also beyond what the role allows.",
  deny: "Takes it from everybody it speaks of, whatever their role or other grants give. Who may not read may do nothing.",
};

type Props = {
  /** What the grant is about; without it, that is chosen here. */
  dataset?: { id: string; name: string };
  onClose: () => void;
};

/** What is chosen rather than typed; null and empty where it still has to be. */
type Choices = {
  subject: SubjectChoice | null;
  effect: "allow" | "deny";
  actions: GrantAction[];
  object: ChosenObject;
  columns: string[];
};

/** Allows or denies something to somebody, on one data set or on many. */
export function GrantDialog({ dataset, onClose }: Props) {
  const formId = useId();
  const [choices, setChoices] = useState<Choices>({
    subject: null,
    effect: "allow",
    actions: ["read_masked"],
    object: { kind: "dataset", id: dataset?.id ?? "", name: dataset?.name ?? "" },
    columns: [],
  });
  const form = useForm(grantTexts, { reason: "", rowFilter: "", expiresAt: "" });
  const { errorAt, setWrong, create, busy } = useCreateGrant(form, onClose);
  const choose = (change: Partial<Choices>) => {
    setWrong({});
    setChoices({ ...choices, ...change });
  };
  const { subject, effect, actions, object } = choices;
  const limited = object.kind === "dataset" && object.id !== "" && limitsMakeSense(actions);
  const send = (texts: typeof form.values) => {
    const missing = whatIsMissing(choices);
    setWrong(missing);
    if (Object.keys(missing).length > 0 || !subject) return;
    create({
      subject: { kind: subject.kind, id: subject.id },
      effect,
      actions,
      object: object.kind === "workspace" ? { kind: "workspace" } : { kind: object.kind, id: object.id },
      columns: limited ? choices.columns : [],
      rowFilter: limited ? texts.rowFilter.trim() || null : null,
      reason: texts.reason,
      expiresAt: endOfDay(texts.expiresAt),
    });
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={dataset ? `Grant access to ${dataset.name}` : "Grant access"}
      description="It counts from the next request on, and is written into the audit trail."
      footer={<Footer formId={formId} effect={effect} busy={busy} onClose={onClose} />}
    >
      <form id={formId} method="post" noValidate className="grid gap-5" onSubmit={form.onSubmit(send)}>
        <FormError message={form.general} />
        <SubjectField
          value={subject}
          onChange={(next) => choose({ subject: next })}
          error={errorAt("subject")}
        />
        <FieldSet label="Effect" help={effectHelp[effect]}>
          <div>
            <Segments
              label="Effect"
              options={effects}
              value={effect}
              onValueChange={(next) => choose({ effect: next })}
            />
          </div>
        </FieldSet>
        {dataset ? null : (
          <ObjectField
            value={object}
            onChange={(next) => choose({ object: next, columns: [] })}
            error={errorAt("object")}
          />
        )}
        <ActionChoice
          label="What"
          options={grantActions}
          chosen={actions}
          onChange={(next) => choose({ actions: next })}
          error={errorAt("actions")}
        />
        {limited ? (
          <LimitFields
            datasetId={object.id}
            effect={effect}
            columns={choices.columns}
            onColumns={(columns) => choose({ columns })}
            columnsError={errorAt("columns")}
            rowFilter={form.control("rowFilter")}
            rowFilterError={form.error("rowFilter")}
          />
        ) : null}
        <Field
          label="Reason"
          help="Read by those who ask why somebody has access."
          error={form.error("reason")}
        >
          <Input {...form.control("reason")} maxLength={500} autoComplete="off" />
        </Field>
        <Field
          label="Expires after"
          optional
          help="The last day it counts. Without one it stays until it is revoked."
          error={form.error("expiresAt")}
        >
          <Input {...form.control("expiresAt")} type="date" className="w-44!" />
        </Field>
      </form>
    </Dialog>
  );
}

type FooterProps = { formId: string; effect: "allow" | "deny"; busy: boolean; onClose: () => void };

function Footer({ formId, effect, busy, onClose }: FooterProps) {
  return (
    <>
      <Button look="ghost" onClick={onClose}>
        Cancel
      </Button>
      <Button look={effect === "deny" ? "danger" : "primary"} type="submit" form={formId} busy={busy}>
        {effect === "deny" ? "Deny access" : "Grant access"}
      </Button>
    </>
  );
}

/** Sends a grant; what the server refuses stands at the field it names. */
function useCreateGrant(form: { refuse: (message: string, field?: string) => void }, onClose: () => void) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const mutation = useMutation(
    useTRPC().grants.create.mutationOptions({
      onSuccess: (_, { effect }) => {
        notify.done(effect === "allow" ? "Access is granted" : "Access is denied");
        onClose();
        return client.invalidateQueries();
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        const part = field?.split(".")[0] ?? "";
        if (choosable.has(part)) setWrong({ [part]: message });
        else form.refuse(message, field);
      },
    }),
  );
  return {
    setWrong,
    errorAt: (field: string) => wrong[field] ?? null,
    busy: mutation.isPending,
    create: (grant: Omit<RouterInputs["grants"]["create"], "workspace">) =>
      mutation.mutate({ workspace: workspace.slug, ...grant }),
  };
}

const choosable = new Set(["subject", "object", "actions", "columns"]);

function whatIsMissing({ subject, object, actions }: Choices): Record<string, string> {
  return {
    ...(subject ? {} : { subject: "Choose whom it is for." }),
    ...(object.kind === "workspace" || object.id.trim() ? {} : { object: "Choose what it is about." }),
    ...(actions.length > 0 ? {} : { actions: "Choose at least one." }),
  };
}
