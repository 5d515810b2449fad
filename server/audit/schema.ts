import { z } from "zod";
import { pageInput, pageOf } from "../access/schema";

export const auditEvent = z.object({
  id: z.string(),
  /** Place in the trail, from 1. */
  seq: z.number(),
  at: z.date(),
  /** `id` is that of the API key where `kind` is `key`. */
  actor: z.object({ kind: z.string(), id: z.string(), label: z.string() }),
  action: z.string(),
  object: z.object({ kind: z.string(), id: z.string() }).nullable(),
  /** Columns whose values were read or changed. */
  columns: z.array(z.string()),
  /** Rows that were read or changed. */
  rows: z.number().nullable(),
  purpose: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
  requestId: z.string().nullable(),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof auditEvent>;

/** What is looked for in the trail. */
export const auditSearch = z.object({
  /** Words, or beginnings of words, of who, what, which object, purpose, address and details. */
  text: z.string().max(200).optional(),
  actorId: z.string().max(100).optional(),
  /** An action, or the beginning of one: `datasets.` finds all of them. */
  action: z.string().max(100).optional(),
  objectKind: z.string().max(100).optional(),
  objectId: z.string().max(200).optional(),
  /** A column whose values were read or changed. */
  column: z.string().max(1000).optional(),
  from: z.coerce.date().optional(),
  /** Exclusive. */
  to: z.coerce.date().optional(),
});
export type AuditSearch = z.infer<typeof auditSearch>;

export const auditFilter = pageInput.extend({
  ...auditSearch.shape,
  /** Place of the last entry seen. */
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export const auditPage = pageOf(auditEvent);
export type AuditPage = z.infer<typeof auditPage>;

export const auditExportFormat = z.enum(["csv", "ndjson"]);
export type AuditExportFormat = z.infer<typeof auditExportFormat>;

export const trailProblem = z.object({
  kind: z.enum(["edited", "removed", "reordered", "inserted", "cut", "rewritten", "checkpoint"]),
  /** Place of the first bad entry. */
  seq: z.number(),
  /** The first bad entry, where there is one. */
  entry: z.object({ id: z.string(), at: z.coerce.date(), action: z.string() }).nullable(),
  message: z.string(),
});
export type TrailProblem = z.infer<typeof trailProblem>;

/** What a check of the trail found. */
export const trailVerdict = z.object({
  ok: z.boolean(),
  /** Entries that were checked. */
  entries: z.number(),
  /** The first entry that is kept; those before it were given up. */
  keptFrom: z.number(),
  /** The last entry and its hash. */
  seq: z.number(),
  hash: z.string(),
  /** The last entry that is sealed by a signature; null before the first. */
  sealedThrough: z.number().nullable(),
  problem: trailProblem.nullable(),
});
export type TrailVerdict = z.infer<typeof trailVerdict>;

/** The end of the trail as it is, and what the last check found. */
export const trailState = z.object({
  entries: z.number(),
  seq: z.number(),
  hash: z.string(),
  verified: z.object({ at: z.date(), verdict: trailVerdict }).nullable(),
});
export type TrailState = z.infer<typeof trailState>;
