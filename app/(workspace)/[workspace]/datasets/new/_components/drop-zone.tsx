"use client";

import { FilePlus2, Upload } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { notify } from "@/app/_ui/toast";

type Props = { compact: boolean; onFiles: (files: File[]) => void };

const endings =
  ".csv,.tsv,.txt,.json,.ndjson,.jsonl,.parquet,.xlsx,.xls,.xlsb,.xlsm,.ods,.fods,.xml,.sql,.db,.sqlite,.avro,.log,.zip,.gz,.bz2,.zst";

/** Takes files: dropped anywhere on the page, or chosen in the browser's own dialog. */
export function DropZone({ compact, onFiles }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const dragging = useDroppedFiles(onFiles);
  const button = (
    <Button look={compact ? "secondary" : "primary"} onClick={() => picker.current?.click()}>
      {compact ? <FilePlus2 aria-hidden /> : <Upload aria-hidden />}
      {compact ? "Choose more files" : "Choose files"}
    </Button>
  );
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        accept={endings}
        aria-label="Files to load"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // Choosing the same file again must count as a choice.
          event.target.value = "";
        }}
      />
      {compact ? (
        <div className="flex flex-wrap items-center gap-3">
          {button}
          <span className="text-13 text-muted max-sm:hidden">or drop them anywhere on this page</span>
        </div>
      ) : (
        <section className="relative isolate grid min-h-72 place-items-center overflow-hidden rounded-md border border-edge/60 border-dashed bg-surface px-6 py-12 text-center">
          <div aria-hidden className="contours -z-10 absolute inset-0 opacity-60" />
          <div className="grid max-w-[48ch] justify-items-center gap-3 rounded-md bg-surface px-4 py-3">
            <h2 className="font-semibold text-16">Drop files anywhere on this page</h2>
            <p className="text-14 text-muted">
              CSV and TSV of any dialect, JSON, NDJSON, XML, Parquet, Avro, Excel (.xlsx, .xls, .xlsb),
              OpenDocument (.ods), SQLite, SQL dumps and logs, also compressed with zip, gzip or bzip2.
              Several at once become several data sets.
            </p>
            {button}
          </div>
        </section>
      )}
      {dragging ? (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-md border-2 border-accent border-dashed bg-accent-soft/90">
          <p className="font-semibold text-20 text-accent-text">Drop to upload</p>
        </div>
      ) : null}
    </>
  );
}

/** Whether files are being dragged over the page; hands them on when they are dropped. */
function useDroppedFiles(onFiles: Props["onFiles"]): boolean {
  const [depth, setDepth] = useState(0);
  const dropped = useEffectEvent((data: DataTransfer) => {
    const folders = [...data.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
    if (folders) notify.error("Folders cannot be loaded", "Drop the files in them instead.");
    else onFiles([...data.files]);
  });
  useEffect(() => {
    const withFiles = (act: (event: DragEvent, data: DataTransfer) => void) => (event: DragEvent) => {
      const data = event.dataTransfer;
      if (!data?.types.includes("Files")) return;
      event.preventDefault();
      act(event, data);
    };
    const listeners = {
      dragenter: withFiles(() => setDepth((now) => now + 1)),
      dragleave: withFiles(() => setDepth((now) => Math.max(0, now - 1))),
      dragover: withFiles((_, data) => {
        data.dropEffect = "copy";
      }),
      drop: withFiles((_, data) => {
        setDepth(0);
        dropped(data);
      }),
    };
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name as keyof typeof listeners, listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name as keyof typeof listeners, listener);
    };
  }, []);
  return depth > 0;
}
