"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Textarea } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { DatasetDetail } from "@/server/catalog/schema";

/** What the data set means, in the words of those who know it. */
export function DescriptionForm({ dataset, editable }: { dataset: DatasetDetail; editable: boolean }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const [text, setText] = useState(dataset.description);
  const save = useMutation(
    useTRPC().datasets.update.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries();
        notify.done("The description is saved");
      },
      onError: (error) => notify.error(readFailure(error).message),
    }),
  );
  if (!editable)
    return (
      <p className="max-w-[72ch] whitespace-pre-wrap text-14">
        {dataset.description || "Nobody has described this data set yet."}
      </p>
    );
  const changed = text !== dataset.description;
  return (
    <div className="grid max-w-[72ch] gap-2">
      <Textarea
        aria-label="Description"
        rows={3}
        value={text}
        maxLength={5000}
        placeholder="What is in it, who uses it, what to know before using it"
        onChange={(event) => setText(event.target.value)}
      />
      {changed ? (
        <div className="flex gap-2">
          <Button
            look="primary"
            size="sm"
            busy={save.isPending}
            onClick={() =>
              save.mutate({ workspace: workspace.slug, datasetId: dataset.id, description: text })
            }
          >
            Save description
          </Button>
          <Button look="ghost" size="sm" onClick={() => setText(dataset.description)}>
            Undo
          </Button>
        </div>
      ) : null}
    </div>
  );
}
