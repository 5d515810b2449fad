"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { FormError } from "@/app/_ui/form-error";
import { OnceShown } from "@/app/_ui/once-shown";
import { Select } from "@/app/_ui/select";
import type { ApiKey } from "@/server/identity/schema";
import { type Overlap, overlapHours, overlaps } from "./key-state";

type Props = { apiKey: ApiKey; onClose: () => void };

/** Replaces the secret of a key: asks how long the old one goes on working, then shows the new one once. */
export function RotateKeyDialog({ apiKey, onClose }: Props) {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [overlap, setOverlap] = useState<Overlap>("24");
  const rotate = useMutation(
    trpc.keys.rotate.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.keys.list.queryKey() }),
    }),
  );
  if (rotate.data) return <NewSecret secret={rotate.data.secret} overlap={overlap} onClose={onClose} />;
  const send = () =>
    rotate.mutate({ workspace: workspace.slug, keyId: apiKey.id, overlapHours: overlapHours[overlap] });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Rotate ${apiKey.name}`}
      description="The key gets a new secret. Its role, permissions and expiry stay."
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" busy={rotate.isPending} onClick={send}>
            Rotate key
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <FormError message={rotate.error ? readFailure(rotate.error).message : null} />
        <Field
          label="The old secret goes on working for"
          help="Long enough to give the new one to every program that uses the key."
        >
          <Select options={overlaps} value={overlap} onValueChange={setOverlap} />
        </Field>
        {apiKey.former ? (
          <p className="text-13 text-warn">
            The secret {apiKey.former.prefix}… from the rotation before ends at once.
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

function NewSecret({ secret, overlap, onClose }: { secret: string; overlap: Overlap; onClose: () => void }) {
  const until = overlaps.find(({ value }) => value === overlap)?.label;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Key rotated"
      description="Copy the new secret now: only a fingerprint is kept, and it is never shown again."
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4">
        <OnceShown text={secret} label="API key" words="Copy key" />
        <p className="text-13 text-muted">
          {overlap === "0" ? "The old secret no longer works." : `The old secret works for another ${until}.`}
        </p>
      </div>
    </Dialog>
  );
}
