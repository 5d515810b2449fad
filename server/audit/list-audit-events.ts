import type { Ctx } from "../access/context";
import type { AuditFilter, AuditPage } from "./schema";
import { findAuditEvents } from "./store/audit-events";

/** Entries of the audit trail, newest first. */
export async function listAuditEvents(ctx: Ctx, filter: AuditFilter): Promise<AuditPage> {
  const found = await findAuditEvents(ctx, filter, filter.limit + 1);
  const items = found.slice(0, filter.limit);
  return { items, next: found.length > items.length ? (items.at(-1)?.id ?? null) : null };
}
