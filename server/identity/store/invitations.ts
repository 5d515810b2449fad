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
  invitedById: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
};

export async function insertInvitation(
  ctx: Ctx,
  tx: Tx,
  data: { email: string; role: Role; tokenHash: string; expiresAt: Date },
): Promise<Invitation> {
  const row = await tx.invitation.create({
    data: { ...data, workspaceId: ctx.workspaceId, invitedById: ctx.actor.id },
    select: fields,
  });
  return toInvitation(row, ctx.actor.label, ctx.clock.now());
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
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.map((row) => row.invitedById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => toInvitation(row, names.get(row.invitedById) ?? null, ctx.clock.now()));
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
): Promise<{ id: string; workspaceId: string; role: Role }[]> {
  return await tx.invitation.findMany({
    where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, workspaceId: true, role: true },
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

export function stateOf(
  row: Pick<Row, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): Invitation["state"] {
  if (row.acceptedAt) return "accepted";
  if (row.revokedAt) return "revoked";
  return row.expiresAt <= now ? "expired" : "open";
}

function toInvitation(row: Row, invitedBy: string | null, now: Date): Invitation {
  const { id, email, role, createdAt, expiresAt } = row;
  return { id, email, role, invitedBy, createdAt, expiresAt, state: stateOf(row, now) };
}
