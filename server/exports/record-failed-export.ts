import { systemContext } from "@/server/access/system-context";
import { recordAudit } from "@/server/audit/record-audit";
import type { JobFailure } from "@/server/jobs/bind-jobs";
import type { LedgerTx } from "@/server/jobs/ledger-tx";
import type { Tx } from "@/server/platform/db";
import { markEnded } from "./store/export-rows";

/** Ends the export of a job that failed or was cancelled, in the transaction that ends the job, whoever notices. */
export async function recordFailedExport(
  ledgerTx: LedgerTx,
  exportId: string,
  { workspaceId, status, error }: JobFailure,
): Promise<void> {
  if (workspaceId === null) return;
  const ctx = systemContext(workspaceId, `export ${exportId}`);
  // The workspace is named in the statement, so the ledger's transaction reaches this export and no other.
  const tx = ledgerTx as Tx;
  if (!(await markEnded(tx, { workspaceId, id: exportId }, status, ctx.clock.now(), error))) return;
  await recordAudit(
    ctx,
    tx,
    `workspace.export_${status}`,
    { kind: "workspace", id: workspaceId },
    { exportId, code: error.code },
  );
}
