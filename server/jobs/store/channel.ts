/** PostgreSQL channel on which the ledger speaks to workers: `due`, or `cancel`. */
export const ledgerChannel = "atlas_jobs";
