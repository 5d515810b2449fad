"use client";

import { readFailure } from "@/app/_shell/failure";
import { Button } from "@/app/_ui/button";
import { ErrorState } from "@/app/_ui/error-state";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { ColumnChoices } from "./column-choices";
import { keyOf, type Target } from "./draft";
import { PreviewGrid } from "./preview-grid";
import { PreviewNotes } from "./preview-notes";
import { ReadForm } from "./read-form";
import { TargetForm } from "./target-form";
import type { LoadableFile } from "./use-loadable";

type Props = { file: LoadableFile; into: Extract<Target, { kind: "existing" }> | null };

/** One upload before it is loaded: where it goes, how it is read, what is in it. */
export function FilePanel({ file, into }: Props) {
  const { draft, decide, preview } = file;
  const starting = file.entry.state.kind === "starting";
  return (
    <section aria-label={`Preview of ${file.name}`} className="grid gap-4 border-t pt-5">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="min-w-0 truncate font-semibold text-16">{file.name || "…"}</h2>
        <Button look="primary" disabled={!file.ready} busy={starting} onClick={() => void file.load()}>
          {draft.target.kind === "existing" && draft.target.id
            ? `Load into ${draft.target.name}`
            : "Load file"}
        </Button>
      </header>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="grid gap-6">
          <TargetForm
            draft={draft}
            decide={decide}
            into={into}
            keyColumns={keyOf(draft, preview.data)}
            proposed={draft.key === null && draft.target.kind === "new"}
            sample={preview.data ? { rows: preview.data.rowsRead, complete: preview.data.complete } : null}
          />
          <ReadForm
            read={draft.read}
            source={preview.data?.source ?? null}
            onChange={(read) => decide({ read })}
          />
        </div>
        <div className="grid min-w-0 gap-6" aria-busy={preview.stale}>
          {preview.error ? (
            <ErrorState
              title="The file cannot be read this way"
              kept="The upload is kept."
              remedy={readFailure(preview.error).message}
              id={readFailure(preview.error).requestId}
              onRetry={preview.refetch}
            />
          ) : preview.data ? (
            <div className={preview.stale ? "grid gap-6 opacity-60" : "grid gap-6"}>
              <PreviewNotes preview={preview.data} />
              <ColumnChoices preview={preview.data} draft={draft} decide={decide} />
              <PreviewGrid preview={preview.data} draft={draft} />
            </div>
          ) : (
            <SkeletonRows rows={10} label="Looking into the file" />
          )}
        </div>
      </div>
    </section>
  );
}
