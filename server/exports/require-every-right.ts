import type { Ctx } from "@/server/access/context";
import { decideAccess, isPartial } from "@/server/access/decide-access";
import type { DataPermission } from "@/server/access/grant-actions";
import { permissions } from "@/server/access/permissions";
import { actorMay } from "@/server/access/policy";
import { listObjectsOfWorkspace } from "@/server/catalog/dataset-state";
import { fail } from "@/server/platform/errors";

/** What an archive shows of a data set. */
const shown: readonly DataPermission[] = [
  "datasets:read",
  "datasets:export",
  "explore:read",
  "quarantine:read",
];

/**
 * An archive holds all there is, raw values and the audit trail among it: only who may see all of that gets one. Errors:
 * `exports.every_right_needed`, and `exports.data_set_limited` where a grant takes something from the actor.
 */
export async function requireEveryRight(ctx: Ctx): Promise<void> {
  const lacking = permissions.find((permission) => !actorMay(ctx.actor, permission));
  if (lacking)
    fail(
      "forbidden",
      "exports.every_right_needed",
      `An archive holds everything in the workspace, so it takes every right in it; ${ctx.actor.label} lacks ${lacking}. Ask an admin.`,
    );
  const grants = await ctx.grants();
  if (grants.rules.length === 0) return;
  const limited = (await listObjectsOfWorkspace(ctx)).find((object) =>
    shown.some((permission) => {
      const decision = decideAccess(ctx.actor, grants, object, permission);
      return !decision.allowed || isPartial(decision);
    }),
  );
  // Who manages grants may know each data set, and can lift the one that stands in the way.
  if (limited)
    fail(
      "forbidden",
      "exports.data_set_limited",
      `A grant keeps some of ${limited.name} from you, and an archive holds all of it. Have the grant lifted, or ask another admin to export.`,
    );
}
