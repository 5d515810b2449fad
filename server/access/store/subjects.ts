import type { Ctx } from "../context";
import type { Role } from "../permissions";

export type PersonSubject = {
  name: string;
  email: string;
  role: Role;
  customRoleId: string | null;
  customRoleName: string | null;
  customPermissions: string[] | null;
};

/** A member who may act at all. */
export async function findPersonSubject(ctx: Ctx, userId: string): Promise<PersonSubject | null> {
  const row = await ctx.db.membership.findFirst({
    where: { userId, suspendedAt: null, user: { disabledAt: null } },
    select: {
      role: true,
      customRole: { select: { id: true, name: true, permissions: true } },
      user: { select: { name: true, email: true } },
    },
  });
  if (!row) return null;
  const { role, customRole, user } = row;
  return {
    ...user,
    role,
    customRoleId: customRole?.id ?? null,
    customRoleName: customRole?.name ?? null,
    customPermissions: customRole?.permissions ?? null,
  };
}

/** A key that works now. */
export async function findKeySubject(ctx: Ctx, id: string, now: Date) {
  return await ctx.db.apiKey.findFirst({
    where: { id, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    select: { name: true, prefix: true, role: true, scopes: true, createdById: true },
  });
}
