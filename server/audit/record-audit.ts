import type { Ctx } from "../access/context";
import { type AuditWriter, insertAuditEvent } from "./store/audit-events";

/** What an entry is about. */
export type AuditObject = { kind: string; id: string };

/**
 * Writes one entry of the audit trail, in the transaction of the change it describes, so that neither
 * exists without the other. `action` is `domain.what_happened` (`datasets.created`, `explore.read`).
 * `details` holds ids, names and counts: never a cell value, never a secret.
 */
export async function recordAudit(
  ctx: Ctx,
  tx: AuditWriter,
  action: `${string}.${string}`,
  object: AuditObject | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  await insertAuditEvent(ctx, tx, { action, object, details });
}
