import type { Actor } from "./context";
import { actionOf, type DataPermission } from "./grant-actions";
import { type GrantRule, grantTouches, type Reach } from "./grant-rules";
import type { GrantAction, PersonAttributes } from "./schema";

/** Grants that speak of an actor, and what row filters may ask about them. */
export type ActorGrants = { rules: readonly GrantRule[]; attributes: PersonAttributes };

/** What a decision needs to know of a data set. */
export type AccessObject = {
  id: string;
  tags: readonly string[];
  domain: string | null;
  restricted: boolean;
  /** Needed only where a rule speaks of a tag. */
  columns?: readonly { name: string; tags: readonly string[] }[] | undefined;
};

/** What gave, limited or took access, in the order it was weighed. */
export type Ground =
  | { kind: "system" }
  | { kind: "role"; holds: boolean }
  | { kind: "restricted" }
  | { kind: "row_filter_instead_of_role"; grantId: string }
  | { kind: "grant"; grantId: string; effect: "allow" | "deny" };

/** A part of the data: these columns (null: all) in these rows (null: all). */
export type Part = { columns: ReadonlySet<string> | null; filter: RowFilter | null };
export type RowFilter = { sql: string; columns: readonly string[] };

/** The answer: what is seen is what any of `allow` covers and none of `deny` does. */
export type AccessDecision = {
  allowed: boolean;
  allow: readonly Part[];
  deny: readonly Part[];
  grounds: readonly Ground[];
};

const everything: Part = { columns: null, filter: null };

/**
 * Whether an actor may do to a data set what `permission` names, with which columns and rows. The role decides
 * unless grants say otherwise:
 *
 * 1. A deny takes what it names from everybody it speaks of. Only the right to manage cannot be taken from those who
 *    manage grants: somebody has to be able to lift it.
 * 2. An allow gives, also beyond the role.
 * 3. A restricted data set gives nothing by role, except to those who manage grants.
 * 4. Where an allow with a row filter speaks of the actor, it and other allows count instead of the role. Allows of
 *    something else, which only include reading, then open no further rows.
 *
 * A key does no more than its scopes, whatever grants say.
 */
export function decideAccess(
  actor: Actor,
  grants: ActorGrants,
  object: AccessObject,
  permission: DataPermission,
): AccessDecision {
  if (actor.kind === "system") return allowAll({ kind: "system" });
  if (actor.kind === "key" && actor.scopes.length > 0 && !actor.scopes.includes(permission))
    return refuse([{ kind: "role", holds: false }]);
  const action = actionOf[permission];
  const touching = grants.rules.flatMap((rule) => {
    const reach = grantTouches(rule, object, action);
    return reach ? [{ rule, reach }] : [];
  });
  const holds = actor.permissions.has(permission);
  const managesGrants = actor.permissions.has("grants:manage");
  const denies = touching.filter(({ rule }) => rule.effect === "deny");
  const allows = withoutImplied(
    touching.filter(({ rule }) => rule.effect === "allow"),
    action,
  );
  const whole = denies.find(({ rule, reach }) => reach.columns === null && rule.filter === null);
  if (whole && !(managesGrants && action === "manage"))
    return refuse([{ kind: "grant", grantId: whole.rule.id, effect: "deny" }]);

  const filtered = allows.find(({ rule }) => rule.filter !== null);
  const grounds: Ground[] = [{ kind: "role", holds }];
  const byRole = holds && (!object.restricted || managesGrants) && !filtered;
  if (holds && object.restricted && !managesGrants) grounds.push({ kind: "restricted" });
  if (holds && filtered) grounds.push({ kind: "row_filter_instead_of_role", grantId: filtered.rule.id });
  for (const { rule } of [...allows, ...denies])
    grounds.push({ kind: "grant", grantId: rule.id, effect: rule.effect });
  const allow = [...(byRole ? [everything] : []), ...allows.map(toPart)];
  return { allowed: allow.length > 0, allow, deny: denies.map(toPart), grounds };
}

/** Allows of an action, where one of them has a row filter only those that name it (reading raw is reading). */
function withoutImplied(allows: readonly Touching[], action: GrantAction): readonly Touching[] {
  const named = allows.filter(
    ({ rule: { actions } }) =>
      actions.includes(action) || (action === "read_masked" && actions.includes("read_raw")),
  );
  return named.some(({ rule }) => rule.filter !== null) ? named : allows;
}

type Touching = { rule: GrantRule; reach: Reach };

function toPart({ rule, reach }: Touching): Part {
  return { columns: reach.columns, filter: rule.filter };
}

function allowAll(ground: Ground): AccessDecision {
  return { allowed: true, allow: [everything], deny: [], grounds: [ground] };
}

function refuse(grounds: Ground[]): AccessDecision {
  return { allowed: false, allow: [], deny: [], grounds };
}

/** Whether a decision says anything about single columns or rows. */
export function isPartial({ allow, deny }: AccessDecision): boolean {
  return deny.length > 0 || !allow.some(({ columns, filter }) => columns === null && filter === null);
}

/** Whether any row of a column may be seen. */
export function seesColumn({ allow, deny }: AccessDecision, column: string): boolean {
  const covers = ({ columns }: Part) => columns === null || columns.has(column);
  return allow.some(covers) && !deny.some((part) => part.filter === null && covers(part));
}

/**
 * Whether some rows stay hidden, so that figures over all rows would tell of them. A filter hides none of them where
 * something else gives all rows and columns.
 */
export function hidesRows({ allow, deny }: AccessDecision): boolean {
  if (deny.some(({ filter }) => filter !== null)) return true;
  const gives = allow.some(({ columns, filter }) => columns === null && filter === null);
  return !gives && allow.some(({ filter }) => filter !== null);
}
