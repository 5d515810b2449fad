"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actionsText } from "@/app/_parts/grants/grant-words";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Fact, Facts } from "@/app/_ui/facts";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { Input, Textarea } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { AccessRequest } from "@/server/grants/schema";

const longest = 3650;

/** Approves a request, for as long as seems right, or declines it; the note is read by who asked. */
export function DecideDialog({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const [days, setDays] = useState(request.days === null ? "" : String(request.days));
  const [note, setNote] = useState("");
  const decide = useMutation(
    useTRPC().accessRequests.decide.mutationOptions({
      onSuccess: (_, { decision }) => {
        notify.done(decision === "approve" ? "Approved; it counts at once" : "The request is declined");
        onClose();
        return client.invalidateQueries();
      },
    }),
  );
  const wrongDays =
    days !== "" && !(Number.isInteger(Number(days)) && Number(days) >= 1 && Number(days) <= longest);
  const send = (decision: "approve" | "decline") =>
    decide.mutate({
      workspace: workspace.slug,
      requestId: request.id,
      decision,
      note,
      ...(decision === "approve" ? { days: days === "" ? null : Number(days) } : {}),
    });
  const deciding = decide.isPending ? decide.variables.decision : null;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`${request.requester.name} asks for ${request.dataset.name}`}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={decide.isPending} busy={deciding === "decline"} onClick={() => send("decline")}>
            Decline
          </Button>
          <Button
            look="primary"
            disabled={decide.isPending || wrongDays}
            busy={deciding === "approve"}
            onClick={() => send("approve")}
          >
            Approve
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FormError message={decide.error ? readFailure(decide.error).message : null} />
        <Facts>
          <Fact label="What">{actionsText(request.actions)}</Fact>
          <Fact label="Columns">
            {request.columns.length === 0 ? "All" : <span className="num">{request.columns.join(", ")}</span>}
          </Fact>
          <Fact label="Reason">{request.reason}</Fact>
        </Facts>
        <Field
          label="For how many days"
          optional
          help={`Asked for: ${request.days === null ? "without end" : `${request.days} days`}. Empty means without end.`}
          error={wrongDays ? `A whole number from 1 to ${longest}.` : null}
        >
          <Input
            type="number"
            min={1}
            max={longest}
            className="w-32!"
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </Field>
        <Field label="Note" optional help={`Read by ${request.requester.name}.`}>
          <Textarea rows={2} maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
