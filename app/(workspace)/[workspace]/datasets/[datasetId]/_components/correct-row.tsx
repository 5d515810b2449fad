"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Drawer } from "@/app/_ui/drawer";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { QuarantinedRow } from "@/server/pipelines/schema";

type Props = {
  datasetId: string;
  row: QuarantinedRow | null;
  columns: readonly string[];
  onClose: () => void;
};

/** The values of a held row to be corrected; the raw layer keeps what the file said. */
export function CorrectRow({ datasetId, row, columns, onClose }: Props) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const before = { ...row?.values, ...row?.edits };
  const [changes, setChanges] = useState<Record<string, string>>({});
  const save = useMutation(
    useTRPC().quarantine.edit.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries();
        notify.done("Corrected. Replay to take the row in");
        onClose();
      },
    }),
  );
  const names = row?.kind === "parse" ? columns : Object.keys(row?.values ?? {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!row) return;
    const kept =
      row.kind === "parse"
        ? Object.fromEntries(columns.map((name) => [name, before[name] ?? null]))
        : (row.edits ?? {});
    const edited = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value === "" ? null : value]),
    );
    save.mutate({ workspace: workspace.slug, datasetId, rowId: row.rowId, edits: { ...kept, ...edited } });
  };
  return (
    <Drawer open={row !== null} onOpenChange={onClose} title={`Correct line ${row?.line ?? ""}`}>
      {row ? (
        <form onSubmit={submit} className="grid gap-4 p-4">
          <p className="text-13 text-soft">{row.reason}</p>
          {row.raw === null ? null : (
            <pre className="num overflow-x-auto rounded-md bg-sunken p-2 text-12">{row.raw}</pre>
          )}
          {names.map((name) => (
            <Field
              key={name}
              label={name}
              {...(row.columns.includes(name) ? { help: "This value failed." } : {})}
            >
              <Input
                className="num"
                value={changes[name] ?? before[name] ?? ""}
                onChange={(event) => setChanges({ ...changes, [name]: event.target.value })}
              />
            </Field>
          ))}
          {save.error ? (
            <p role="alert" className="text-13 text-bad">
              {readFailure(save.error).message}
            </p>
          ) : null}
          <div className="flex gap-2">
            <Button
              look="primary"
              type="submit"
              busy={save.isPending}
              disabled={Object.keys(changes).length === 0}
            >
              Save correction
            </Button>
            <Button look="ghost" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </form>
      ) : null}
    </Drawer>
  );
}
