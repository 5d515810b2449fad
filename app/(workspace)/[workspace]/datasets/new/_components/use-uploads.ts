"use client";

import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import { useSession } from "@/app/_shell/session";
import { sendFile, UploadFailure } from "./send-file";
import { type Entry, type EntryState, nextToSend, uploadList } from "./upload-list";

/** Files chosen on this page and how far each is. Leaving the page ends what is still being sent. */
export function useUploads(storedIds: readonly string[]) {
  const { workspace } = useSession();
  const [entries, dispatch] = useReducer(uploadList, storedIds, fromEarlier);
  const transfers = useRef(new Map<string, AbortController>());

  const change = (id: string, state: EntryState) => dispatch({ kind: "change", id, state });
  const send = async (entry: Entry, file: File) => {
    const transfer = new AbortController();
    transfers.current.set(entry.id, transfer);
    change(entry.id, { kind: "sending", samples: [] });
    try {
      const upload = await sendFile({
        workspace: workspace.slug,
        file,
        signal: transfer.signal,
        onProgress: (sent) => dispatch({ kind: "progress", id: entry.id, sample: { at: Date.now(), sent } }),
      });
      change(entry.id, { kind: "stored", uploadId: upload.id, refused: null });
    } catch (error) {
      const failure = error instanceof UploadFailure ? error : new UploadFailure("The upload failed.");
      change(entry.id, { kind: "failed", message: failure.message, requestId: failure.requestId });
    } finally {
      transfers.current.delete(entry.id);
    }
  };
  const sendNext = useEffectEvent(() => {
    for (const entry of nextToSend(entries))
      if (entry.file && !transfers.current.has(entry.id)) void send(entry, entry.file);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a place became free
  useEffect(() => sendNext(), [entries]);

  const busy = entries.some(({ state }) => state.kind === "waiting" || state.kind === "sending");
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [busy]);
  useEffect(() => {
    const running = transfers.current;
    return () => {
      for (const transfer of running.values()) transfer.abort();
      running.clear();
    };
  }, []);

  const stop = (id: string) => {
    transfers.current.get(id)?.abort();
    transfers.current.delete(id);
  };
  return {
    entries,
    change,
    add: (files: readonly File[]) => dispatch({ kind: "add", entries: files.map(fromFile) }),
    cancel: (id: string) => {
      stop(id);
      change(id, { kind: "cancelled" });
    },
    retry: (id: string) => change(id, { kind: "waiting" }),
    remove: (id: string) => {
      stop(id);
      dispatch({ kind: "remove", id });
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;

let counter = 0;

function fromFile(file: File): Entry {
  counter += 1;
  return { id: `file-${counter}`, name: file.name, bytes: file.size, file, state: { kind: "waiting" } };
}

/** Uploads the address names: they arrived before the page was loaded again. */
function fromEarlier(ids: readonly string[]): readonly Entry[] {
  return ids.map((uploadId) => ({
    id: uploadId,
    name: "",
    bytes: null,
    file: null,
    state: { kind: "stored", uploadId, refused: null },
  }));
}
