import type { Ctx } from "@/server/access/context";
import { decideAccess, seesColumn } from "@/server/access/decide-access";
import { needsColumnTags } from "./dataset-access";
import { listAccessObjects, listColumnNames, listRestrictedIds } from "./store/access-objects";

const known = new WeakMap<Ctx, Promise<string[]>>();

/**
 * Data sets whose existence the actor may not know, for lists to leave out: decided by the rule that also guards each
 * data set. Without grants that is what the database says is restricted, in one indexed statement.
 */
export function hiddenDatasets(ctx: Ctx): Promise<string[]> {
  const found = known.get(ctx) ?? find(ctx);
  known.set(ctx, found);
  return found;
}

async function find(ctx: Ctx): Promise<string[]> {
  if (ctx.actor.kind === "system") return [];
  const grants = await ctx.grants();
  const holds = ctx.actor.permissions.has("datasets:read");
  if (holds && grants.rules.length === 0)
    return ctx.actor.permissions.has("grants:manage") ? [] : listRestrictedIds(ctx);
  const objects = await listAccessObjects(ctx, await needsColumnTags(ctx));
  return objects
    .filter((object) => !decideAccess(ctx.actor, grants, object, "datasets:read").allowed)
    .map(({ id }) => id);
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
