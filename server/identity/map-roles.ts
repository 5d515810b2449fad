import type { Ctx } from "../access/context";
import { requireRightsWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { fail } from "../platform/errors";
import { requireMayChangeSubject } from "./grants-of-subject";
import { resolveRole } from "./manage-roles";
import type { RoleMapping, RoleMappingInput } from "./schema";
import { findGroup } from "./store/groups";
import { lockDirectory } from "./store/memberships";
import { deleteMapping, listMappingRows, putMapping } from "./store/role-mappings";

/** What groups of the identity provider make of people, by the name of the group. */
export async function listMappings(ctx: Ctx): Promise<RoleMapping[]> {
  return await listMappingRows(ctx);
}

/** Counts from the next sign-in on. A mapping of the same group before it is replaced. */
export async function setMapping(ctx: Ctx, input: RoleMappingInput): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { role, customRoleId, name, permissions } = await resolveRole(tx, input.role);
    requireRightsWithin(ctx.actor, permissions, name);
    if (customRoleId) await requireMayChangeSubject(ctx, tx, { kind: "role", id: customRoleId });
    const { claim, groupId } = input;
    if (groupId) {
      if (!(await findGroup(tx, groupId)))
        fail("missing", "identity.group_not_found", "There is no such group in this workspace.", {
          field: "groupId",
        });
      await requireMayChangeSubject(ctx, tx, { kind: "group", id: groupId });
    }
    await putMapping(ctx, tx, { claim, role, customRoleId, groupId });
    await recordAudit(ctx, tx, "roles.mapped", null, { claim, role: name, groupId });
  });
}

export async function removeMapping(ctx: Ctx, { mappingId }: { mappingId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const claim = await deleteMapping(tx, mappingId);
    if (claim === null)
      return fail("missing", "identity.mapping_not_found", "There is no such mapping in this workspace.");
    await recordAudit(ctx, tx, "roles.mapping_removed", null, { claim });
  });
}
