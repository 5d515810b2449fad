import type { Ctx } from "../access/context";
import { type AuditWriter, insertPending } from "./store/audit-events";

/** What an entry is about. */
export type AuditObject = { kind: string; id: string };

/**
 * Writes one entry of the audit trail, in the transaction of the change it describes, so that neither
 * exists without the other. It takes its place in the trail as the transaction commits.
 * `action` is `domain.what_happened` (`datasets.created`, `pii.decided`).
 * `details` holds ids, names and counts: never a cell value, never a secret.
 */
export async function recordAudit(
  ctx: Ctx,
  tx: AuditWriter,
  action: `${string}.${string}`,
  object: AuditObject | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  await insertPending(ctx, tx, { action, object, details });
}
