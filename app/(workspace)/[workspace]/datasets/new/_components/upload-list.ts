import { type Sample, withSample } from "./pace";

/** Files sent at the same time; the others wait their turn. */
const atOnce = 2;

export type EntryState =
  | { kind: "waiting" }
  | { kind: "sending"; samples: Sample[] }
  | { kind: "cancelled" }
  | { kind: "failed"; message: string; requestId: string | null }
  | { kind: "stored"; uploadId: string; refused: string | null }
  | { kind: "starting"; uploadId: string }
  | { kind: "loaded"; uploadId: string; runId: string; datasetId: string };

/** A file on its way into a data set. `file` is absent when the upload was made in an earlier visit. */
export type Entry = { id: string; name: string; bytes: number | null; file: File | null; state: EntryState };

type UploadAction =
  | { kind: "add"; entries: Entry[] }
  | { kind: "remove"; id: string }
  | { kind: "change"; id: string; state: EntryState }
  | { kind: "progress"; id: string; sample: Sample };

export function uploadList(entries: readonly Entry[], action: UploadAction): readonly Entry[] {
  switch (action.kind) {
    case "add":
      return [...entries, ...action.entries];
    case "remove":
      return entries.filter(({ id }) => id !== action.id);
    case "change":
      return entries.map((entry) => (entry.id === action.id ? { ...entry, state: action.state } : entry));
    case "progress":
      return entries.map((entry) =>
        entry.id === action.id && entry.state.kind === "sending"
          ? {
              ...entry,
              state: { kind: "sending", samples: withSample(entry.state.samples, action.sample) },
            }
          : entry,
      );
  }
}

/** Waiting files that may begin now, in the order they were added. */
export function nextToSend(entries: readonly Entry[]): Entry[] {
  const free = atOnce - entries.filter(({ state }) => state.kind === "sending").length;
  return entries.filter(({ state }) => state.kind === "waiting").slice(0, Math.max(0, free));
}

/** The upload of an entry once its bytes have arrived. */
export function uploadIdOf({ state }: Entry): string | null {
  return "uploadId" in state ? state.uploadId : null;
}
