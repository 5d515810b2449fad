import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import type { Tx } from "../../platform/db";
import type { RoleMapping } from "../schema";

export async function listMappingRows(ctx: Ctx): Promise<RoleMapping[]> {
  const rows = await ctx.db.roleMapping.findMany({
    select: {
      id: true,
      claim: true,
      role: true,
      customRole: { select: { id: true, name: true } },
      group: { select: { id: true, name: true } },
    },
    orderBy: { claim: "asc" },
  });
  return rows.map(({ role, customRole, ...row }) => ({
    ...row,
    role: customRole?.id ?? role,
    roleName: customRole?.name ?? role,
  }));
}

export type MappingData = {
  claim: string;
  role: Role;
  customRoleId: string | null;
  groupId: string | null;
};

/** One mapping a claim: a second one takes the place of the first, whose group is returned. */
export async function putMapping(ctx: Ctx, tx: Tx, mapping: MappingData): Promise<string | null> {
  const { claim, role, customRoleId, groupId } = mapping;
  const before = await tx.roleMapping.findFirst({ where: { claim }, select: { groupId: true } });
  await tx.roleMapping.deleteMany({ where: { claim } });
  await tx.roleMapping.create({ data: { workspaceId: ctx.workspaceId, claim, role, customRoleId, groupId } });
  return before?.groupId ?? null;
}

/** The mapping that was removed; null when there was none. */
export async function deleteMapping(
  tx: Tx,
  id: string,
): Promise<{ claim: string; groupId: string | null } | null> {
  const row = await tx.roleMapping.findFirst({ where: { id }, select: { claim: true, groupId: true } });
  if (row) await tx.roleMapping.deleteMany({ where: { id } });
  return row;
}
