import { z } from "zod";
import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import { type Tx, unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";

export async function insertWorkspace(
  tx: GlobalTx,
  data: { slug: string; name: string; adminId: string },
): Promise<{ id: string; slug: string; name: string }> {
  const { slug, name, adminId } = data;
  return await tx.workspace.create({
    data: { slug, name, memberships: { create: { userId: adminId, role: "admin" } } },
    select: { id: true, slug: true, name: true },
  });
}

/** Those of `candidates` that are taken. */
export async function takenSlugs(tx: GlobalTx, candidates: string[]): Promise<Set<string>> {
  const rows = await tx.workspace.findMany({ where: { slug: { in: candidates } }, select: { slug: true } });
  return new Set(rows.map((row) => row.slug));
}

/** The workspace of this context. `Workspace` is a global model, so its id is named here. */
export async function renameWorkspaceRow(ctx: Ctx, tx: Tx, name: string): Promise<void> {
  await tx.workspace.update({ where: { id: ctx.workspaceId }, data: { name } });
}

export async function firstWorkspace(tx: GlobalTx): Promise<{ id: string } | null> {
  return await tx.workspace.findFirst({ orderBy: { createdAt: "asc" }, select: { id: true } });
}

const asksForSecondFactor = z.object({ requireSecondFactor: z.literal(true) });

export type MembershipRow = {
  workspaceId: string;
  slug: string;
  name: string;
  role: Role;
  customPermissions: string[] | null;
  deleteAfter: Date | null;
  requiresSecondFactor: boolean;
};

export async function workspacesOf(userId: string, tx?: GlobalTx): Promise<MembershipRow[]> {
  const rows = await (tx ?? unscopedDb()).membership.findMany({
    where: { userId, suspendedAt: null },
    select: {
      role: true,
      customRole: { select: { permissions: true } },
      workspace: { select: { id: true, slug: true, name: true, deleteAfter: true, settings: true } },
    },
    orderBy: { workspace: { name: "asc" } },
  });
  return rows.map(({ role, customRole, workspace: { id, slug, name, deleteAfter, settings } }) => ({
    workspaceId: id,
    slug,
    name,
    role,
    customPermissions: customRole?.permissions ?? null,
    deleteAfter,
    requiresSecondFactor: asksForSecondFactor.safeParse(settings).success,
  }));
}
