import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import { permission } from "../../access/schema";
import type { Tx } from "../../platform/db";
import type { CustomRoleInput, RoleSummary } from "../schema";
import type { GlobalTx } from "./global-transaction";

const fields = { id: true, name: true, description: true, permissions: true } as const;

/** Custom roles by name, and how many members have each built-in one. */
export async function listRoleRows(
  ctx: Ctx,
): Promise<{ custom: RoleSummary[]; builtIn: ReadonlyMap<Role, number> }> {
  const [rows, counts] = await Promise.all([
    ctx.db.customRole.findMany({
      select: { ...fields, _count: { select: { memberships: true } } },
      orderBy: { name: "asc" },
    }),
    ctx.db.membership.groupBy({ by: ["role"], where: { customRoleId: null }, _count: true }),
  ]);
  return {
    custom: rows.map(({ _count, ...row }) => ({
      ...known(row),
      builtIn: false,
      members: _count.memberships,
    })),
    builtIn: new Map(counts.map(({ role, _count }) => [role, _count])),
  };
}

/** A permission that no longer exists grants nothing, and is not shown. */
function known<Row extends { permissions: string[] }>(row: Row) {
  return { ...row, permissions: permission.options.filter((one) => row.permissions.includes(one)) };
}

export async function findCustomRole(tx: Tx, id: string) {
  const row = await tx.customRole.findFirst({ where: { id }, select: fields });
  return row && known(row);
}

/** The same outside of a request of that workspace, as for somebody who is about to enter it. */
export async function findCustomRoleOf(tx: GlobalTx, workspaceId: string, id: string) {
  const row = await tx.customRole.findFirst({ where: { id, workspaceId }, select: fields });
  return row && known(row);
}

/** Whether another custom role is called this, in whatever case. */
export async function isRoleNameTaken(tx: Tx, name: string, exceptId?: string): Promise<boolean> {
  const where = {
    name: { equals: name, mode: "insensitive" as const },
    ...(exceptId && { id: { not: exceptId } }),
  };
  return (await tx.customRole.count({ where })) > 0;
}

export async function insertCustomRole(ctx: Ctx, tx: Tx, input: CustomRoleInput): Promise<string> {
  const { name, description, permissions } = input;
  const data = { workspaceId: ctx.workspaceId, name, description, permissions };
  return (await tx.customRole.create({ data, select: { id: true } })).id;
}

/** Members and mappings with the role are ranked anew. */
export async function updateCustomRole(tx: Tx, id: string, input: CustomRoleInput & { rank: Role }) {
  const { name, description, permissions, rank: role } = input;
  await tx.customRole.updateMany({ where: { id }, data: { name, description, permissions } });
  await tx.membership.updateMany({ where: { customRoleId: id }, data: { role } });
  await tx.roleMapping.updateMany({ where: { customRoleId: id }, data: { role } });
}

/** Who has the role: it cannot be deleted before they have another. */
export async function countRoleUses(tx: Tx, id: string): Promise<{ members: number; mappings: number }> {
  const where = { customRoleId: id };
  return { members: await tx.membership.count({ where }), mappings: await tx.roleMapping.count({ where }) };
}

export async function deleteCustomRole(tx: Tx, id: string): Promise<void> {
  await tx.customRole.deleteMany({ where: { id } });
}
