import type { PrismaClient } from "@/prisma/generated/client";

/** The unscoped client: the ledger spans workspaces. */
export type LedgerDb = PrismaClient;
