"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/app/_ui/button";
import { useUrlState } from "@/app/_ui/url-state";
import type { Target } from "./draft";
import { DropZone } from "./drop-zone";
import { FilePanel } from "./file-panel";
import { FileTable } from "./file-table";
import { type Entry, uploadIdOf } from "./upload-list";
import { useLoadable } from "./use-loadable";
import { useUploads } from "./use-uploads";

type Props = { into: Extract<Target, { kind: "existing" }> | null };

/** Files on their way: chosen, sent, looked at, loaded. */
export function LoadView({ into }: Props) {
  const stored = useSearchParams().get("uploads")?.split(",").filter(Boolean) ?? [];
  const uploads = useUploads(stored);
  const { entries } = uploads;
  useUploadsInAddress(entries.filter(isOpen).flatMap((entry) => uploadIdOf(entry) ?? []));
  const files = useLoadable(uploads, into);
  const [asked, setFile] = useUrlState("file");
  const open = files.filter(({ entry }) => isOpen(entry));
  const selected = open.find(({ uploadId }) => uploadId === asked) ?? open[0];
  const ready = files.filter(({ ready }) => ready);
  const loadAll = async () => {
    for (const file of ready) await file.load();
  };
  return (
    <div className="grid gap-6">
      <DropZone compact={entries.length > 0} onFiles={uploads.add} />
      {entries.length > 0 ? (
        <section aria-label="Files" className="grid gap-2">
          <FileTable
            files={files}
            uploads={uploads}
            selected={selected?.uploadId ?? null}
            onSelect={setFile}
          />
          {ready.length > 1 ? (
            <div className="flex flex-wrap items-center justify-end gap-3">
              <span className="text-12 text-muted">Each with the settings shown for it.</span>
              <Button look="primary" onClick={() => void loadAll()}>
                Load all {ready.length} files
              </Button>
            </div>
          ) : null}
        </section>
      ) : null}
      {selected ? <FilePanel key={selected.uploadId} file={selected} into={into} /> : null}
    </div>
  );
}

/** Arrived and not loaded yet: there is something to look at and decide. */
function isOpen({ state }: Entry): boolean {
  return state.kind === "stored" || state.kind === "starting";
}

/** Keeps the uploads in the address, so that loading the page again finds them. */
function useUploadsInAddress(ids: readonly string[]) {
  const path = usePathname();
  const joined = ids.join(",");
  useEffect(() => {
    const url = new URL(window.location.href);
    // On the way to another page the address is no longer ours.
    if (url.pathname !== path) return;
    if (joined) url.searchParams.set("uploads", joined);
    else url.searchParams.delete("uploads");
    if (url.href !== window.location.href) window.history.replaceState(null, "", url);
  }, [joined, path]);
}
