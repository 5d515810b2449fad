import type { Actor } from "../access/context";
import { type Role, roleCovers } from "../access/permissions";
import { requireRoleWithin } from "../access/policy";
import { fail } from "../platform/errors";

/**
 * Whether a directory may give or take this role: no higher than that of its key. Scopes narrow what the key itself
 * does, not the roles of the people it looks after; a custom role has to hold every right it gives.
 */
export function requireGivable(actor: Actor, role: Role): void {
  if (actor.kind === "key" && actor.customRoleId === undefined) {
    if (!roleCovers(actor.role, role))
      fail("forbidden", "access.role_above_own", `This key may not give or take the role ${role}.`);
  } else requireRoleWithin(actor, role);
}
