"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { FormError } from "@/app/_ui/form-error";
import { IconButton } from "@/app/_ui/icon-button";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { Member } from "@/server/identity/schema";

type Pair = { id: number; name: string; value: string };

/** What row filters may ask about a person, such as `{user.region}`. Several values are separated by commas. */
export function AttributesDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { workspace } = useSession();
  const formId = useId();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [pairs, setPairs] = useState<Pair[]>(() =>
    [...Object.entries(member.attributes), ["", ""] as const].map(([name, value], id) => ({
      id,
      name,
      value: Array.isArray(value) ? value.join(", ") : value,
    })),
  );
  const save = useMutation(
    trpc.members.setAttributes.mutationOptions({
      onSuccess: () => {
        notify.done(`The attributes of ${member.name} were changed`);
        onClose();
        return client.invalidateQueries({ queryKey: trpc.members.list.queryKey() });
      },
    }),
  );
  const change = (id: number, next: Partial<Pair>) =>
    setPairs(pairs.map((pair) => (pair.id === id ? { ...pair, ...next } : pair)));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Attributes of ${member.name}`}
      description="Row filters of grants may ask for them: region = {user.region}. Separate several values by commas."
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={save.isPending}>
            Save attributes
          </Button>
        </>
      }
    >
      <form
        id={formId}
        method="post"
        noValidate
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const { slug } = workspace;
          save.mutate({ workspace: slug, userId: member.userId, attributes: attributesFrom(pairs) });
        }}
      >
        <FormError message={save.error ? readFailure(save.error).message : null} />
        {pairs.map(({ id, name, value }, at) => (
          <div key={id} className="flex items-center gap-2">
            <Input
              aria-label={`Name of attribute ${at + 1}`}
              placeholder="region"
              value={name}
              maxLength={40}
              onChange={(event) => change(id, { name: event.target.value })}
            />
            <Input
              aria-label={`Value of attribute ${at + 1}`}
              placeholder="EU"
              value={value}
              onChange={(event) => change(id, { value: event.target.value })}
            />
            <IconButton
              icon={X}
              label={`Remove attribute ${at + 1}`}
              size="sm"
              onClick={() => setPairs(pairs.filter((pair) => pair.id !== id))}
            />
          </div>
        ))}
        <div>
          <Button
            size="sm"
            onClick={() =>
              setPairs([
                ...pairs,
                { id: Math.max(-1, ...pairs.map(({ id }) => id)) + 1, name: "", value: "" },
              ])
            }
          >
            <Plus aria-hidden />
            Add attribute
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Lines without a name are left out; one value stands alone, several are a list. */
function attributesFrom(pairs: readonly Pair[]): Record<string, string | string[]> {
  return Object.fromEntries(
    pairs
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, value }) => {
        const values = value
          .split(",")
          .map((one) => one.trim())
          .filter(Boolean);
        return [name.trim(), values.length > 1 ? values : (values[0] ?? "")];
      }),
  );
}
