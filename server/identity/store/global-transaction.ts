import type { Prisma } from "@/prisma/generated/client";
import { type Tx, unscopedDb } from "../../platform/db";

/** A transaction across workspaces: people, invitations to workspaces one is not in yet. */
export type GlobalTx = Prisma.TransactionClient;

/** A transaction of one workspace, for what is written for any: it answers the same calls, about its own rows. */
export function asGlobal(tx: Tx | GlobalTx): GlobalTx {
  return tx as unknown as GlobalTx;
}

/** For transactions that may give roles to thousands: they wait for longer than others. */
export const slowly = { timeout: 120_000 } as const;

export async function inTransaction<T>(work: (tx: GlobalTx) => Promise<T>): Promise<T> {
  return await unscopedDb().$transaction(work);
}

/** Lets one transaction at a time create workspaces: the first visit, and names that must stay apart. */
export async function lockWorkspaceCreation(tx: GlobalTx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('atlas.workspace-creation', 0))`;
}
