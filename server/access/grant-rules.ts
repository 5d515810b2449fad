import type { AccessObject, RowFilter } from "./decide-access";
import { allowIncludes, denyIncludes } from "./grant-actions";
import type { GrantAction, ObjectKind } from "./schema";

/** A grant as decisions weigh it; whom it speaks of was settled when it was read. */
export type GrantRule = {
  id: string;
  effect: "allow" | "deny";
  actions: readonly GrantAction[];
  objectKind: ObjectKind;
  /** Name of the tag or domain, id of the data set, or empty for the workspace. */
  objectId: string;
  /** Empty: all columns. */
  columns: readonly string[];
  filter: RowFilter | null;
};

/** Columns a rule reaches; null means all. */
export type Reach = { columns: ReadonlySet<string> | null };

/** How far a rule about this action reaches into a data set; null where it does not speak of it. */
export function grantTouches(rule: GrantRule, object: AccessObject, action: GrantAction): Reach | null {
  const speaks =
    rule.effect === "allow" ? allowIncludes(rule.actions, action) : denyIncludes(rule.actions, action);
  if (!speaks) return null;
  const named = rule.columns.length > 0 ? new Set(rule.columns) : null;
  if (names(rule, object)) return { columns: named };
  if (rule.objectKind !== "tag") return null;
  const tagged = (object.columns ?? [])
    .filter(({ name, tags }) => tags.includes(rule.objectId) && (named?.has(name) ?? true))
    .map(({ name }) => name);
  return tagged.length > 0 ? { columns: new Set(tagged) } : null;
}

function names({ objectKind, objectId }: GrantRule, object: AccessObject): boolean {
  if (objectKind === "workspace") return true;
  if (objectKind === "dataset") return object.id === objectId;
  return objectKind === "domain" ? object.domain === objectId : object.tags.includes(objectId);
}
