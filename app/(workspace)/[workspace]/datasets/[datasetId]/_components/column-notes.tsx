"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { TagsField } from "@/app/_parts/tags-field";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { Textarea } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { DatasetColumn, DatasetDetail } from "@/server/catalog/schema";

type Props = { dataset: DatasetDetail; column: DatasetColumn; onClose: () => void };

/** What a column means, and its tags for those who manage the data set: grants on a tag reach the column. */
export function ColumnNotes({ dataset, column, onClose }: Props) {
  const { workspace } = useSession();
  const formId = useId();
  const client = useQueryClient();
  const mayTag = dataset.permissions.includes("grants:manage");
  const [description, setDescription] = useState(column.description);
  const [tags, setTags] = useState<readonly string[]>(column.tags);
  const save = useMutation(
    useTRPC().datasets.describeColumn.mutationOptions({
      onSuccess: () => {
        notify.done(`${column.name} is described`);
        onClose();
        return client.invalidateQueries();
      },
    }),
  );
  const failure = save.error ? readFailure(save.error) : null;
  const wrongTag = failure?.field?.startsWith("tags") ? failure.message : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      workspace: workspace.slug,
      datasetId: dataset.id,
      column: column.name,
      description,
      ...(mayTag ? { tags: [...tags] } : {}),
    });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Describe ${column.name}`}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form={formId} busy={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} method="post" onSubmit={submit} className="grid gap-4">
        <Field label="Description" optional error={failure && !wrongTag ? failure.message : null}>
          <Textarea
            rows={3}
            maxLength={2000}
            value={description}
            placeholder="What it means, its unit, where it comes from"
            onChange={({ target }) => setDescription(target.value)}
          />
        </Field>
        {mayTag ? (
          <TagsField
            tags={tags}
            onChange={setTags}
            help="A grant on a tag reaches this column, in this data set and in others. Enter adds one."
            error={wrongTag}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
