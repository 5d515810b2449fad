import { z } from "zod";
import { pageInput, pageOf } from "../access/schema";

export const auditEvent = z.object({
  id: z.string(),
  at: z.date(),
  actor: z.object({ kind: z.string(), id: z.string(), label: z.string() }),
  action: z.string(),
  object: z.object({ kind: z.string(), id: z.string() }).nullable(),
  details: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
  requestId: z.string().nullable(),
});
export type AuditEvent = z.infer<typeof auditEvent>;

export const auditFilter = pageInput.extend({
  after: z.uuid().optional(),
  actorId: z.string().max(100).optional(),
  /** An action, or the beginning of one: `datasets.` finds all of them. */
  action: z.string().max(100).optional(),
  objectKind: z.string().max(100).optional(),
  objectId: z.string().max(200).optional(),
  from: z.coerce.date().optional(),
  to: z.coerce.date().optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export const auditPage = pageOf(auditEvent);
export type AuditPage = z.infer<typeof auditPage>;
