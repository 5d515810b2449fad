"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { TagsField } from "@/app/_parts/tags-field";
import { readFailure } from "@/app/_shell/failure";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { Input } from "@/app/_ui/input";
import { notify } from "@/app/_ui/toast";
import type { DatasetDetail } from "@/server/catalog/schema";

/** The labels grants are inherited by. */
export function LabelsForm({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const listId = useId();
  const known = useKnownLabels();
  const [tags, setTags] = useState<readonly string[]>(dataset.tags);
  const [domain, setDomain] = useState(dataset.domain ?? "");
  const save = useMutation(
    useTRPC().datasets.update.mutationOptions({
      onSuccess: () => {
        notify.done("Tags and domain are saved");
        return client.invalidateQueries();
      },
    }),
  );
  const failure = save.error ? readFailure(save.error) : null;
  const wrongDomain = failure?.field === "domain" ? failure.message : null;
  const changed = tags.join() !== dataset.tags.join() || domain.trim() !== (dataset.domain ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      workspace: workspace.slug,
      datasetId: dataset.id,
      tags: [...tags],
      domain: domain.trim() || null,
    });
  };
  return (
    <form method="post" onSubmit={submit} className="grid max-w-120 gap-4">
      <TagsField
        tags={tags}
        onChange={setTags}
        known={known.tags}
        error={failure && !wrongDomain ? failure.message : null}
      />
      <Field label="Domain" optional help="The part of the business it belongs to." error={wrongDomain}>
        <Input
          value={domain}
          list={listId}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => setDomain(target.value)}
        />
      </Field>
      <datalist id={listId}>
        {known.domains.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div className="flex gap-2">
        <Button look="primary" size="sm" type="submit" disabled={!changed} busy={save.isPending}>
          Save tags and domain
        </Button>
      </div>
    </form>
  );
}

/** Labels in use, to be offered; only those who manage all grants may list them. */
function useKnownLabels(): { tags: readonly string[]; domains: readonly string[] } {
  const { workspace } = useSession();
  const mayList = useMay("grants:manage");
  const { data } = useQuery({
    ...useTRPC().grants.objects.queryOptions({ workspace: workspace.slug }),
    enabled: mayList,
  });
  return data ?? { tags: [], domains: [] };
}
