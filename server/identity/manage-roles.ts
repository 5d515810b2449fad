import type { Ctx } from "../access/context";
import {
  type Permission,
  permissions,
  type Role,
  rankOf,
  rolePermissions,
  roles,
} from "../access/permissions";
import { permissionsOf, requireRightsWithin } from "../access/policy";
import { role as builtInRole } from "../access/schema";
import { recordAudit } from "../audit/record-audit";
import type { Tx } from "../platform/db";
import { fail } from "../platform/errors";
import { revokeGrantsOf } from "./grants-of-subject";
import type { AssignedRole, CustomRoleChange, CustomRoleInput, RoleSummary } from "./schema";
import {
  countRoleUses,
  deleteCustomRole,
  findCustomRole,
  insertCustomRole,
  isRoleNameTaken,
  listRoleRows,
  updateCustomRole,
} from "./store/custom-roles";
import { lockDirectory } from "./store/memberships";

/** What every role includes: without it nothing could be opened, nor left. */
const always: readonly Permission[] = ["workspace:read", "workspace:leave"];

/** The built-in roles from the highest to the lowest, then the custom ones by name. */
export async function listRoles(ctx: Ctx): Promise<RoleSummary[]> {
  const { custom, builtIn } = await listRoleRows(ctx);
  const fixed = roles.map((id) => ({
    id,
    name: id,
    description: "",
    builtIn: true,
    permissions: [...rolePermissions[id]],
    members: builtIn.get(id) ?? 0,
  }));
  return [...fixed, ...custom];
}

/** Makes a role of any permissions its maker has. */
export async function createRole(ctx: Ctx, input: CustomRoleInput): Promise<{ roleId: string }> {
  const role = completed(input);
  requireRightsWithin(ctx.actor, role.permissions, role.name);
  return await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    await requireFreeName(tx, role.name);
    const roleId = await insertCustomRole(ctx, tx, role);
    await recordAudit(ctx, tx, "roles.created", { kind: "role", id: roleId }, summary(role));
    return { roleId };
  });
}

/** Counts from the next request of everybody who has the role. */
export async function updateRole(ctx: Ctx, { roleId, ...input }: CustomRoleChange): Promise<void> {
  const role = completed(input);
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const before = (await findCustomRole(tx, roleId)) ?? unknownRole();
    const had: readonly Permission[] = before.permissions;
    const has: readonly Permission[] = role.permissions;
    requireRightsWithin(ctx.actor, [...had, ...has], before.name);
    await requireFreeName(tx, role.name, roleId);
    await updateCustomRole(tx, roleId, { ...role, rank: rankOf(role.permissions) });
    await recordAudit(
      ctx,
      tx,
      "roles.changed",
      { kind: "role", id: roleId },
      {
        ...summary(role),
        given: has.filter((one) => !had.includes(one)),
        taken: had.filter((one) => !has.includes(one)),
      },
    );
  });
}

/** Deletes a role nobody has, with the grants that name it. */
export async function deleteRole(ctx: Ctx, { roleId }: { roleId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { name, permissions: rights } = (await findCustomRole(tx, roleId)) ?? unknownRole();
    requireRightsWithin(ctx.actor, rights, name);
    const { members, mappings } = await countRoleUses(tx, roleId);
    if (members + mappings > 0)
      fail(
        "conflict",
        "identity.role_in_use",
        `${name} is in use: members with it: ${members}, groups of the identity provider: ${mappings}. Give them another role first.`,
      );
    const revokedGrants = await revokeGrantsOf(ctx, tx, { kind: "role", id: roleId });
    await deleteCustomRole(tx, roleId);
    await recordAudit(ctx, tx, "roles.deleted", { kind: "role", id: roleId }, { name, revokedGrants });
  });
}

export type ResolvedRole = {
  role: Role;
  customRoleId: string | null;
  name: string;
  permissions: ReadonlySet<Permission>;
};

/** A role as it is kept with a member. The directory is locked, so that it stays what it is. */
export async function resolveRole(tx: Tx, assigned: AssignedRole): Promise<ResolvedRole> {
  const builtIn = builtInRole.safeParse(assigned);
  if (builtIn.success) {
    const role = builtIn.data;
    return { role, customRoleId: null, name: role, permissions: permissionsOf(role) };
  }
  const found = (await findCustomRole(tx, assigned)) ?? unknownRole();
  return {
    role: rankOf(found.permissions),
    customRoleId: found.id,
    name: found.name,
    permissions: new Set(found.permissions),
  };
}

function completed({ name, description, permissions: chosen }: CustomRoleInput): CustomRoleInput {
  const all = new Set([...always, ...chosen]);
  return { name, description, permissions: permissions.filter((one) => all.has(one)) };
}

const summary = ({ name, permissions: rights }: CustomRoleInput) => ({ name, permissions: rights.length });

async function requireFreeName(tx: Tx, name: string, exceptId?: string): Promise<void> {
  const builtIn = roles.some((role) => role === name.toLowerCase());
  if (builtIn || (await isRoleNameTaken(tx, name, exceptId)))
    fail("conflict", "identity.role_name_taken", `There is a role ${name} already. Choose another name.`, {
      field: "name",
    });
}

function unknownRole(): never {
  return fail("missing", "identity.role_not_found", "There is no such role in this workspace.", {
    field: "role",
  });
}
