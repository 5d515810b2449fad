import type { DatasetSettings, LoadMode, SettingsChange, UploadPreview } from "@/server/catalog/schema";
import type { PiiEntity } from "@/server/pii/schema";
import type { ColumnType } from "@/server/profiling/schema";
import type { ReadOptions } from "@/server/reading/schema";

export type Target =
  | { kind: "new"; name: string }
  | { kind: "existing"; id: string; name: string; settings: DatasetSettings };

/** What a person decided about one file before it is loaded. What they left alone is detected. */
export type Draft = {
  read: ReadOptions;
  target: Target;
  mode: LoadMode;
  /** Null: as proposed for a new data set, as it is for an existing one. */
  key: readonly string[] | null;
  types: Readonly<Record<string, ColumnType>>;
  /** What the person says of columns; for the others what is found counts. */
  verdicts: Readonly<Record<string, PiiEntity | "none">>;
};

/** A draft for a file nobody has decided anything about. */
export function newDraft(fileName: string): Draft {
  return {
    read: {},
    target: { kind: "new", name: nameOfFile(fileName) },
    mode: "replace",
    key: null,
    types: {},
    verdicts: {},
  };
}

/** A draft for a file that goes into a data set with settings of its own. */
export function draftFor(target: Extract<Target, { kind: "existing" }>, read?: ReadOptions): Draft {
  const { settings } = target;
  return {
    read: { ...settings.read, ...read },
    target,
    mode: settings.mode,
    key: null,
    types: {},
    verdicts: {},
  };
}

/** `people.2026.csv.gz` → `people.2026` */
export function nameOfFile(fileName: string): string {
  const stem = fileName.replace(/\.gz$/i, "").replace(/\.[a-z0-9]{1,8}$/i, "");
  return (stem || fileName).slice(0, 200).trim();
}

/** The key the file will be loaded with. */
export function keyOf(
  draft: Draft,
  preview: Pick<UploadPreview, "proposedKey"> | undefined,
): readonly string[] {
  if (draft.key) return draft.key;
  return draft.target.kind === "existing" ? draft.target.settings.key : (preview?.proposedKey ?? []);
}

/** What keeps a file from being loaded, as a sentence that says what to do, or null. */
export function whyNot(draft: Draft, preview: UploadPreview): string | null {
  const key = keyOf(draft, preview);
  const names = new Set(preview.columns.map(({ name }) => name));
  const absent = key.filter((name) => !names.has(name));
  if (draft.target.kind === "new" && draft.target.name.trim() === "") return "Give the data set a name.";
  if (draft.target.kind === "existing" && draft.target.id === "") return "Choose the data set it goes into.";
  if (preview.columns.length === 0) return "No columns were found. Correct how the file is read.";
  if (draft.mode === "upsert" && key.length === 0)
    return "Upsert needs a key: choose the columns that identify a row.";
  if (absent.length > 0)
    return `The file has no column ${absent.join(", ")}, which is part of the key. Choose another key or another file.`;
  return null;
}

/** Input of `datasets.load`: only what differs from what the data set has or what is usual. */
export function loadInput(draft: Draft, preview: UploadPreview) {
  const { target, mode, types } = draft;
  const key = [...keyOf(draft, preview)];
  const before = target.kind === "existing" ? target.settings : null;
  const columns = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { ...before?.columns[name], type }]),
  );
  const settings: SettingsChange = {
    ...(differs(draft.read, before?.read ?? {}) ? { read: draft.read } : {}),
    ...(mode === (before?.mode ?? "replace") ? {} : { mode }),
    ...(differs(key, before?.key ?? []) ? { key } : {}),
    ...(Object.keys(columns).length > 0 ? { columns: { ...before?.columns, ...columns } } : {}),
  };
  return {
    uploadId: preview.upload.id,
    ...(target.kind === "existing" ? { datasetId: target.id } : { name: target.name.trim() }),
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(Object.keys(draft.verdicts).length > 0 ? { verdicts: draft.verdicts } : {}),
  };
}

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
