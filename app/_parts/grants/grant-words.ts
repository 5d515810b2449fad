import type { GrantAction, Permission, Role, SubjectKind } from "@/server/access/schema";
import type { Grant } from "@/server/grants/schema";
import { roleWords } from "../access-words";

/** What each action lets one do. */
export const grantActionWords: Record<GrantAction, { label: string; help: string }> = {
  read_masked: { label: "Read", help: "Rows, profile and quality; personal data stays masked." },
  read_raw: {
    label: "Read unmasked",
    help: "Also the raw Explore layer, unmasked personal data and quarantined rows.",
  },
  write: { label: "Change", help: "Load files, change settings, correct quarantined rows." },
  run: { label: "Start runs", help: "Process again, cancel and run again." },
  export: { label: "Export", help: "Download rows as a file." },
  manage: {
    label: "Manage",
    help: "Decide on access and personal data, delete. Includes all the others but reading unmasked.",
  },
};

export const grantActions = Object.keys(grantActionWords) as GrantAction[];

/** The permission on a data set that tells whether one may do something with it. */
export const permissionOfAction: Record<GrantAction, Permission> = {
  read_masked: "datasets:read",
  read_raw: "explore:read",
  write: "datasets:write",
  run: "runs:start",
  export: "datasets:export",
  manage: "grants:manage",
};

/** Actions that concern a data set as a whole, so that columns and rows cannot limit them. */
const wholeActions: readonly GrantAction[] = ["write", "run", "manage"];

export function limitsMakeSense(actions: readonly GrantAction[]): boolean {
  return actions.length > 0 && !actions.some((action) => wholeActions.includes(action));
}

export function actionsText(actions: readonly GrantAction[]): string {
  return grantActions
    .filter((action) => actions.includes(action))
    .map((action) => grantActionWords[action].label)
    .join(", ");
}

export const subjectKindWords: Record<SubjectKind, string> = {
  everyone: "Everyone",
  role: "Role",
  group: "Group",
  person: "Person",
  key: "API key",
};

const goneWords = {
  role: "A role that is gone",
  group: "A group that is gone",
  person: "Somebody who has left",
  key: "A key that is gone",
};

/** Whom a grant speaks of, as people call them. */
export function subjectText(subject: { kind: SubjectKind; id: string; name: string | null }): string {
  if (subject.kind === "everyone") return "Everyone";
  if (subject.kind === "role" && subject.id in roleWords) return roleWords[subject.id as Role].label;
  return subject.name ?? goneWords[subject.kind];
}

/** What a grant speaks of, as people call it. */
export function objectText({ kind, id, name }: Grant["object"]): string {
  if (kind === "workspace") return "Everything";
  if (kind === "dataset") return name ?? "A data set that is gone";
  return `${kind === "tag" ? "Tag" : "Domain"} ${id}`;
}

/** Which columns and rows a grant is limited to; empty where it is not. */
export function limitsText({ columns, rowFilter }: Pick<Grant, "columns" | "rowFilter">): string {
  const named = columns.length <= 3 ? columns.join(", ") : `${columns.length} columns`;
  return [columns.length > 0 ? named : "", rowFilter === null ? "" : `rows where ${rowFilter}`]
    .filter(Boolean)
    .join("; ");
}

/** `person:…` or `key:…` as the address writes whose access is asked about; null for anything else. */
export function readWho(text: string): { kind: "person" | "key"; id: string } | null {
  const [, kind, id] = /^(person|key):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(text) ?? [];
  return id && (kind === "person" || kind === "key") ? { kind, id } : null;
}

/** The end of a day where the reader is, of a date as a date field gives it; null where it is none. */
export function endOfDay(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day) + 1) : null;
}

type StateFilter = "live" | "ended" | "all";

export const grantStates = [
  { value: "live", label: "In force" },
  { value: "ended", label: "Ended" },
  { value: "all", label: "All" },
] as const satisfies readonly { value: StateFilter; label: string }[];

export function readGrantState(text: string | null): StateFilter {
  return grantStates.find(({ value }) => value === text)?.value ?? "live";
}
