"use client";

import { useMutation, useQueries, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import type { UploadPreview } from "@/server/catalog/schema";
import { type Draft, draftFor, loadInput, newDraft, type Target, whyNot } from "./draft";
import { type Entry, uploadIdOf } from "./upload-list";
import type { Uploads } from "./use-uploads";

/** A file with all that is known and decided about it. */
export type LoadableFile = {
  entry: Entry;
  uploadId: string | null;
  name: string;
  draft: Draft;
  decide: (change: Partial<Draft>) => void;
  preview: {
    data: UploadPreview | undefined;
    error: unknown;
    /** The preview shown is of other decisions; the right one is on its way. */
    stale: boolean;
    refetch: () => void;
  };
  /** What keeps it from being loaded, once that is known. */
  hindrance: string | null;
  ready: boolean;
  load: () => Promise<void>;
};

/** Joins the files of the page with their previews and the decisions about them. */
export function useLoadable(
  { entries, change }: Uploads,
  into: Extract<Target, { kind: "existing" }> | null,
): LoadableFile[] {
  const { workspace } = useSession();
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Partial<Draft>>>>({});
  const start = useMutation(trpc.datasets.load.mutationOptions());
  const base = (entry: Entry): Draft => ({
    ...(into ? draftFor(into) : newDraft(entry.name)),
    ...drafts[entry.id],
  });
  /** The preview fetched last of an upload, whatever was decided then. */
  const latestPreview = (uploadId: string) =>
    client
      .getQueryCache()
      .findAll(trpc.uploads.preview.queryFilter({ workspace: workspace.slug, uploadId }))
      .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
      .map(({ state }) => state.data as UploadPreview | undefined)[0];
  const previews = useQueries({
    queries: entries.map((entry) => {
      const uploadId = uploadIdOf(entry);
      return {
        ...trpc.uploads.preview.queryOptions({
          workspace: workspace.slug,
          uploadId: uploadId ?? "",
          read: base(entry).read,
        }),
        enabled: uploadId !== null,
        // A preview is made from bytes that never change.
        staleTime: Number.POSITIVE_INFINITY,
        placeholderData: () => (uploadId === null ? undefined : latestPreview(uploadId)),
      };
    }),
  });
  return entries.map((entry, index) => {
    const { data, error, isPlaceholderData, refetch } = previews[index] ?? {};
    const uploadId = uploadIdOf(entry);
    const name = entry.name || (data?.upload.fileName ?? "");
    const draft = withName(base(entry), name);
    const current = data && !isPlaceholderData && !error ? data : undefined;
    const hindrance = current ? whyNot(draft, current) : null;
    const load = async () => {
      if (!uploadId || !current) return;
      change(entry.id, { kind: "starting", uploadId });
      try {
        const { dataset, run } = await start.mutateAsync({
          workspace: workspace.slug,
          ...loadInput(draft, current),
        });
        void client.invalidateQueries(trpc.runs.pathFilter());
        void client.invalidateQueries(trpc.datasets.pathFilter());
        void client.invalidateQueries(trpc.dashboard.pathFilter());
        // The only file: its run is the next page. Until that is there, this one stays as it is, for a change
        // of the address would take the navigation back.
        if (entries.length === 1) router.push(`/${workspace.slug}/runs/${run.id}`);
        else change(entry.id, { kind: "loaded", uploadId, runId: run.id, datasetId: dataset.id });
      } catch (refusal) {
        change(entry.id, { kind: "stored", uploadId, refused: readFailure(refusal).message });
      }
    };
    return {
      entry,
      uploadId,
      name,
      draft,
      decide: (decision) => setDrafts((all) => ({ ...all, [entry.id]: { ...all[entry.id], ...decision } })),
      preview: {
        data,
        error: error ?? null,
        stale: isPlaceholderData ?? false,
        refetch: () => void refetch?.(),
      },
      hindrance,
      ready: entry.state.kind === "stored" && current !== undefined && hindrance === null,
      load,
    };
  });
}

/** The name of an upload from an earlier visit is known only once its preview is. */
function withName(draft: Draft, fileName: string): Draft {
  if (draft.target.kind === "existing" || draft.target.name !== "" || fileName === "") return draft;
  return { ...draft, target: { kind: "new", name: newDraft(fileName).target.name } };
}
