import type { Tx, unscopedDb } from "../platform/db";

/** The unscoped client inside a transaction. */
type UnscopedTx = Parameters<Parameters<ReturnType<typeof unscopedDb>["$transaction"]>[0]>[0];

/** A transaction in which the ledger can be written: that of a workspace, or one without. */
export type LedgerTx = Tx | UnscopedTx;
