import type { Ctx } from "@/server/access/context";
import { decideAccess, hidesRows, seesColumn } from "@/server/access/decide-access";
import { needsColumnTags } from "./dataset-access";
import { listAccessObjects, listColumnNames, listRestrictedIds } from "./store/access-objects";

type Limits = { hidden: string[]; filtered: string[] };
const known = new WeakMap<Ctx, Promise<Limits>>();

/**
 * Data sets whose existence the actor may not know, for lists to leave out: decided by the rule that also guards each
 * data set. Without grants that is what the database says is restricted, in one indexed statement.
 */
export async function hiddenDatasets(ctx: Ctx): Promise<string[]> {
  return (await limits(ctx)).hidden;
}

/**
 * Data sets of which the actor sees some rows only, so that no figure over all rows may be told: counts of rows, of
 * what was held back and of what failed. Found together with {@link hiddenDatasets}, at no further query.
 */
export async function filteredDatasets(ctx: Ctx): Promise<string[]> {
  return (await limits(ctx)).filtered;
}

function limits(ctx: Ctx): Promise<Limits> {
  const found = known.get(ctx) ?? find(ctx);
  known.set(ctx, found);
  return found;
}

async function find(ctx: Ctx): Promise<Limits> {
  if (ctx.actor.kind === "system") return { hidden: [], filtered: [] };
  const grants = await ctx.grants();
  const holds = ctx.actor.permissions.has("datasets:read");
  if (holds && grants.rules.length === 0)
    return {
      hidden: ctx.actor.permissions.has("grants:manage") ? [] : await listRestrictedIds(ctx),
      filtered: [],
    };
  const objects = await listAccessObjects(ctx, await needsColumnTags(ctx));
  const found: Limits = { hidden: [], filtered: [] };
  for (const object of objects) {
    const decision = decideAccess(ctx.actor, grants, object, "datasets:read");
    if (!decision.allowed) found.hidden.push(object.id);
    else if (hidesRows(decision)) found.filtered.push(object.id);
  }
  return found;
}

/** Columns that are hidden from the actor in data sets they may otherwise read. */
export async function hiddenColumns(ctx: Ctx): Promise<{ datasetId: string; name: string }[]> {
  if (ctx.actor.kind === "system") return [];
  const grants = await ctx.grants();
  const naming = grants.rules.some((rule) => rule.columns.length > 0 || rule.objectKind === "tag");
  if (!naming) return [];
  const objects = await listAccessObjects(ctx, true);
  const names = await listColumnNames(ctx);
  return objects.flatMap((object) => {
    const decision = decideAccess(ctx.actor, grants, object, "datasets:read");
    return (names.get(object.id) ?? [])
      .filter((name) => !seesColumn(decision, name))
      .map((name) => ({ datasetId: object.id, name }));
  });
}
