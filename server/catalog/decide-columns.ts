import type { Ctx } from "@/server/access/context";
import { requirePermission } from "@/server/access/policy";
import { recordAudit } from "@/server/audit/record-audit";
import type { PiiEntity } from "@/server/pii/schema";
import type { Tx } from "@/server/platform/db";
import { writeColumnVerdicts } from "./store/column-rows";

/** Remembers what somebody says of the columns of a file before it is loaded, in the transaction of the load. */
export async function decideColumns(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  verdicts: Readonly<Record<string, PiiEntity | "none">>,
): Promise<void> {
  const columns = Object.keys(verdicts);
  if (columns.length === 0) return;
  requirePermission(ctx.actor, "pii:decide");
  await writeColumnVerdicts(ctx, tx, datasetId, verdicts);
  await recordAudit(ctx, tx, "pii.decided", { kind: "dataset", id: datasetId }, { columns, verdicts });
}
