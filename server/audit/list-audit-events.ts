import type { Ctx } from "../access/context";
import type { AuditFilter, AuditPage } from "./schema";
import { findAuditEvents } from "./store/search-events";

/** Entries of the audit trail, newest first: by their place in it, whatever their time says. */
export async function listAuditEvents(ctx: Ctx, filter: AuditFilter): Promise<AuditPage> {
  const before = filter.after === undefined ? undefined : BigInt(filter.after);
  const found = await findAuditEvents(ctx, filter, { before, take: filter.limit + 1 });
  const items = found.slice(0, filter.limit);
  const last = items.at(-1);
  return { items, next: found.length > items.length && last ? String(last.seq) : null };
}
