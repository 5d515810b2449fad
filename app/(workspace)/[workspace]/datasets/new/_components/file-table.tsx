"use client";

import { RotateCw, X } from "lucide-react";
import { cx } from "@/app/_ui/cx";
import { IconButton } from "@/app/_ui/icon-button";
import { Bytes } from "@/app/_ui/quantity";
import { FileStanding } from "./file-standing";
import type { LoadableFile } from "./use-loadable";
import type { Uploads } from "./use-uploads";

type Props = {
  files: readonly LoadableFile[];
  uploads: Pick<Uploads, "cancel" | "retry" | "remove">;
  /** Upload whose preview is shown below. */
  selected: string | null;
  onSelect: (uploadId: string) => void;
};

/** All files of this visit, each with how far it is. */
export function FileTable({ files, uploads, selected, onSelect }: Props) {
  return (
    <ul className="divide-y rounded-md border bg-surface">
      {files.map((file) => {
        const current = file.uploadId !== null && file.uploadId === selected;
        return (
          <li
            key={file.entry.id}
            className={cx(
              "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-3 py-2 sm:grid-cols-[minmax(8rem,2fr)_5rem_minmax(0,3fr)_auto]",
              current && files.length > 1 && "bg-accent-soft/60",
            )}
          >
            <Name file={file} current={current} alone={files.length === 1} onSelect={onSelect} />
            <span className="text-right text-13 text-muted max-sm:hidden">
              <Size file={file} />
            </span>
            <div className="min-w-0 max-sm:col-span-2 max-sm:row-start-2">
              <FileStanding file={file} />
            </div>
            <Actions file={file} uploads={uploads} />
          </li>
        );
      })}
    </ul>
  );
}

type NameProps = {
  file: LoadableFile;
  current: boolean;
  alone: boolean;
  onSelect: Props["onSelect"];
};

function Name({ file, current, alone, onSelect }: NameProps) {
  const { uploadId, name, entry } = file;
  const selectable = !alone && uploadId !== null && entry.state.kind === "stored";
  if (!selectable)
    return (
      <span className="truncate font-medium text-13" title={name}>
        {name || "…"}
      </span>
    );
  return (
    <button
      type="button"
      aria-pressed={current}
      onClick={() => onSelect(uploadId)}
      className="truncate rounded-sm text-left font-medium text-13 hover:underline"
      title={name}
    >
      {name || "…"}
    </button>
  );
}

function Size({ file }: { file: LoadableFile }) {
  const bytes = file.entry.bytes ?? file.preview.data?.upload.bytes;
  return bytes === undefined ? null : <Bytes value={bytes} />;
}

function Actions({ file, uploads }: { file: LoadableFile; uploads: Props["uploads"] }) {
  const { id, state } = file.entry;
  const broken = state.kind === "failed" || state.kind === "cancelled";
  const sending = state.kind === "sending" || state.kind === "waiting";
  if (state.kind === "starting") return <span />;
  return (
    <span className="flex justify-end">
      {broken && file.entry.file ? (
        <IconButton
          icon={RotateCw}
          label={`Upload ${file.name} again`}
          size="sm"
          onClick={() => uploads.retry(id)}
        />
      ) : null}
      <IconButton
        icon={X}
        label={sending ? `Cancel ${file.name}` : `Take ${file.name} off the list`}
        size="sm"
        onClick={() => (sending ? uploads.cancel(id) : uploads.remove(id))}
      />
    </span>
  );
}
