import type { Ctx } from "../access/context";
import { requireRightsWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import type { Tx } from "../platform/db";
import { fail } from "../platform/errors";
import { refreshGroupRoles } from "./apply-group-roles";
import { requireMayChangeSubject, requireMayGiveRole } from "./grants-of-subject";
import { resolveRole } from "./manage-roles";
import type { RoleMapping, RoleMappingInput } from "./schema";
import { asGlobal, slowly } from "./store/global-transaction";
import { findGroup, membersOfGroups } from "./store/groups";
import { lockDirectory } from "./store/memberships";
import { deleteMapping, listMappingRows, putMapping } from "./store/role-mappings";

/** What groups of the identity provider make of people, by the name of the group. */
export async function listMappings(ctx: Ctx): Promise<RoleMapping[]> {
  return await listMappingRows(ctx);
}

/** Counts from the next sign-in on, for members of `groupId` at once. A mapping of the same claim before it is replaced. */
export async function setMapping(ctx: Ctx, input: RoleMappingInput): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { role, customRoleId, name, permissions } = await resolveRole(tx, input.role);
    requireRightsWithin(ctx.actor, permissions, name);
    await requireMayGiveRole(ctx, tx, { role, customRoleId });
    const { claim, groupId } = input;
    if (groupId) {
      if (!(await findGroup(tx, groupId)))
        fail("missing", "identity.group_not_found", "There is no such group in this workspace.", {
          field: "groupId",
        });
      await requireMayChangeSubject(ctx, tx, { kind: "group", id: groupId });
    }
    const before = await putMapping(ctx, tx, { claim, role, customRoleId, groupId });
    await refreshGroups(ctx, tx, [groupId, before]);
    await recordAudit(ctx, tx, "roles.mapped", null, { claim, role: name, groupId });
  }, slowly);
}

export async function removeMapping(ctx: Ctx, { mappingId }: { mappingId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const mapping = await deleteMapping(tx, mappingId);
    if (mapping === null)
      return fail("missing", "identity.mapping_not_found", "There is no such mapping in this workspace.");
    await refreshGroups(ctx, tx, [mapping.groupId]);
    await recordAudit(ctx, tx, "roles.mapping_removed", null, { claim: mapping.claim });
  }, slowly);
}

/** Gives the members of these groups the roles that now follow from them. */
async function refreshGroups(ctx: Ctx, tx: Tx, groupIds: readonly (string | null)[]): Promise<void> {
  const known = groupIds.filter((id) => id !== null);
  if (known.length > 0) await refreshGroupRoles(ctx, asGlobal(tx), await membersOfGroups(tx, known));
}
