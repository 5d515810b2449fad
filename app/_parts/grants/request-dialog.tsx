"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Textarea } from "@/app/_ui/input";
import { Select } from "@/app/_ui/select";
import { notify } from "@/app/_ui/toast";
import { useForm } from "@/app/_ui/use-form";
import type { GrantAction } from "@/server/access/schema";
import { ActionChoice } from "./action-choice";
import { ColumnsField } from "./columns-field";
import { type Days, dayOptions, daysOf } from "./days";
import { grantActions, limitsMakeSense } from "./grant-words";
import { type Requestable, RequestableField } from "./requestable-field";

const requestTexts = () =>
  import("@/server/grants/schema").then(({ accessRequestInput }) =>
    accessRequestInput.pick({ reason: true }),
  );

/** Who manages is appointed, not asked for. */
type Asked = Exclude<GrantAction, "manage">;
const askable = grantActions.filter((action): action is Asked => action !== "manage");

/** Asks those who manage a data set for access to it; without `dataset`, which one is chosen here. */
export function RequestDialog({ dataset, onClose }: { dataset?: Requestable; onClose: () => void }) {
  const { workspace } = useSession();
  const formId = useId();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Requestable | null>(dataset ?? null);
  const [actions, setActions] = useState<Asked[]>(["read_masked"]);
  const [columns, setColumns] = useState<string[]>([]);
  const [days, setDays] = useState<Days>("90");
  const [wrong, setWrong] = useState<{ dataset?: string; actions?: string; columns?: string }>({});
  const form = useForm(requestTexts, { reason: "" });
  const limited = chosen?.readable === true && limitsMakeSense(actions);
  const detail = useQuery({
    ...useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId: chosen?.id ?? "" }),
    enabled: limited,
  });
  const request = useMutation(
    useTRPC().accessRequests.create.mutationOptions({
      onSuccess: () => {
        notify.done("Asked for. Those who manage the data set decide");
        onClose();
        return client.invalidateQueries();
      },
      onError: (error) => {
        const { message, field } = readFailure(error);
        const part = field?.split(".")[0];
        if (part === "actions" || part === "columns") setWrong({ [part]: message });
        else form.refuse(message, field);
      },
    }),
  );
  const send = ({ reason }: { reason: string }) => {
    setWrong({
      ...(chosen ? {} : { dataset: "Choose a data set." }),
      ...(actions.length > 0 ? {} : { actions: "Choose at least one." }),
    });
    if (!chosen || actions.length === 0) return;
    request.mutate({
      workspace: workspace.slug,
      datasetId: chosen.id,
      actions,
      columns: limited ? columns : [],
      reason,
      days: daysOf(days),
    });
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title={dataset ? `Request access to ${dataset.name}` : "Request access"}
      description="Those who manage the data set approve or decline it. You see their answer under Access requests."
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={request.isPending}>
            Send request
          </Button>
        </>
      }
    >
      <form id={formId} method="post" noValidate className="grid gap-5" onSubmit={form.onSubmit(send)}>
        <FormError message={form.general} />
        {dataset ? null : (
          <RequestableField
            value={chosen}
            onChange={(next) => {
              setChosen(next);
              setColumns([]);
            }}
            error={wrong.dataset ?? null}
          />
        )}
        <ActionChoice
          label="What you ask for"
          options={askable}
          chosen={actions}
          onChange={setActions}
          error={wrong.actions ?? null}
        />
        {limited && detail.data ? (
          <ColumnsField
            columns={detail.data.columnList}
            chosen={columns}
            onChange={setColumns}
            help="Only what you need is easier to give. None means all of them."
            error={wrong.columns ?? null}
          />
        ) : null}
        <Field label="Reason" help="What you need it for." error={form.error("reason")}>
          <Textarea {...form.control("reason")} rows={2} maxLength={500} />
        </Field>
        <Field label="For how long" help="Who decides may shorten or lengthen it.">
          <Select options={dayOptions} value={days} onValueChange={setDays} className="w-44" />
        </Field>
      </form>
    </Dialog>
  );
}
