import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import { type Tx, unscopedDb } from "../../platform/db";
import { fail } from "../../platform/errors";
import type { Invitation } from "../schema";
import type { GlobalTx } from "./global-transaction";

const fields = {
  id: true,
  workspaceId: true,
  email: true,
  role: true,
  customRoleId: true,
  invitedById: true,
  createdAt: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
} as const;

type Row = {
  id: string;
  email: string;
  role: Role;
  customRoleId: string | null;
  invitedById: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
};

export async function insertInvitation(
  ctx: Ctx,
  tx: Tx,
  {
    roleName,
    ...data
  }: {
    email: string;
    role: Role;
    customRoleId: string | null;
    roleName: string;
    tokenHash: string;
    expiresAt: Date;
  },
): Promise<Invitation> {
  const row = await tx.invitation.create({
    data: { ...data, workspaceId: ctx.workspaceId, invitedById: ctx.actor.id },
    select: fields,
  });
  return toInvitation(row, { roleName, invitedBy: ctx.actor.label }, ctx.clock.now());
}

/** Open invitations of this address end: the newest link is the one that works. */
export async function revokeOpenInvitations(ctx: Ctx, tx: Tx, email: string): Promise<void> {
  await tx.invitation.updateMany({
    where: { email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: ctx.clock.now() },
  });
}

export async function listInvitationRows(ctx: Ctx): Promise<Invitation[]> {
  const rows = await ctx.db.invitation.findMany({
    select: fields,
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  const select = { id: true, name: true } as const;
  const [people, roles] = await Promise.all([
    ctx.db.user.findMany({ where: { id: { in: rows.map((row) => row.invitedById) } }, select }),
    ctx.db.customRole.findMany({
      where: { id: { in: rows.flatMap((row) => row.customRoleId ?? []) } },
      select,
    }),
  ]);
  const names = new Map([...people, ...roles].map(({ id, name }) => [id, name]));
  return rows.map((row) => {
    const roleName = row.customRoleId === null ? row.role : (names.get(row.customRoleId) ?? null);
    return toInvitation(row, { roleName, invitedBy: names.get(row.invitedById) ?? null }, ctx.clock.now());
  });
}

export async function revokeInvitationRow(ctx: Ctx, tx: Tx, id: string): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: ctx.clock.now() },
  });
  if (count === 0)
    fail("missing", "identity.invitation_not_open", "There is no such open invitation in this workspace.");
}

export type FoundInvitation = Row & { workspaceId: string; workspaceName: string; workspaceSlug: string };

export async function findInvitationByHash(tokenHash: string): Promise<FoundInvitation | null> {
  const row = await unscopedDb().invitation.findUnique({
    where: { tokenHash },
    select: { ...fields, workspace: { select: { name: true, slug: true } } },
  });
  if (!row) return null;
  const { workspace, ...rest } = row;
  return { ...rest, workspaceName: workspace.name, workspaceSlug: workspace.slug };
}

/** Open invitations of an address in all workspaces. */
export async function findOpenInvitations(
  tx: GlobalTx,
  email: string,
  now: Date,
): Promise<Pick<FoundInvitation, "id" | "workspaceId" | "role" | "customRoleId" | "invitedById">[]> {
  return await tx.invitation.findMany({
    where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, workspaceId: true, role: true, customRoleId: true, invitedById: true },
  });
}

/** Marks an open invitation as used. Of two attempts at once only one gets `true`. */
export async function consumeInvitation(tx: GlobalTx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  return count === 1;
}

/**
 * Ends open invitations whose time is over, as of then: who sets the clock back does not open them again. Without an
 * id those of every workspace.
 */
export async function endExpiredInvitations(now: Date, id: string | null = null): Promise<number> {
  return await unscopedDb().$executeRaw`
    UPDATE "Invitation" SET "revokedAt" = "expiresAt"
    WHERE "acceptedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" <= ${now}
      AND (${id}::uuid IS NULL OR "id" = ${id}::uuid)`;
}

export function stateOf(
  row: Pick<Row, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): Invitation["state"] {
  if (row.acceptedAt) return "accepted";
  if (row.revokedAt) return row.revokedAt.getTime() === row.expiresAt.getTime() ? "expired" : "revoked";
  return row.expiresAt <= now ? "expired" : "open";
}

function toInvitation(row: Row, names: Pick<Invitation, "roleName" | "invitedBy">, now: Date): Invitation {
  const { id, email, role, createdAt, expiresAt } = row;
  return { id, email, role, ...names, createdAt, expiresAt, state: stateOf(row, now) };
}
