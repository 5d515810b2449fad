import { z } from "zod";
import { maskingPolicy } from "../transform/schema";

/** Every permission there is. A procedure, a route and a page name one of these. */
export const permission = z.enum([
  "workspace:read",
  "workspace:manage",
  "workspace:leave",
  "members:read",
  "members:manage",
  "grants:manage",
  "access:request",
  "keys:manage_own",
  "audit:read",
  "datasets:read",
  "datasets:write",
  "datasets:delete",
  "datasets:export",
  "explore:read",
  "pii:reveal",
  "pii:decide",
  "quarantine:read",
  "quarantine:write",
  "runs:read",
  "runs:start",
  "lineage:read",
  "lineage:write",
  "query:run",
]);
export type Permission = z.infer<typeof permission>;

/** The order of roles is a strict hierarchy: each includes the next one's rights. */
export const role = z.enum(["admin", "engineer", "analyst", "viewer"]);
export type Role = z.infer<typeof role>;

/**
 * What a grant can allow or deny. To write, run, export, manage or read raw includes to read; to manage includes
 * everything but reading raw.
 */
export const grantAction = z.enum(["read_masked", "read_raw", "write", "run", "export", "manage"]);
export type GrantAction = z.infer<typeof grantAction>;

export const subjectKind = z.enum(["everyone", "role", "group", "person", "key"]);
export type SubjectKind = z.infer<typeof subjectKind>;

export const objectKind = z.enum(["workspace", "domain", "tag", "dataset"]);
export type ObjectKind = z.infer<typeof objectKind>;

/** Tags and domains are what grants are inherited by: the same word always, so lower case. */
const label = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, "Letters, digits, spaces, dots, hyphens; at most 60.");
export const tag = label;
export const domain = label;

/** What row filters may ask about a person beyond name, e-mail, role and groups: `{ region: "EU" }`. */
export const personAttributes = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "Lower-case letters, digits and _, at most 40."),
  z.union([z.string().max(200), z.array(z.string().max(200)).max(100)]),
);
export type PersonAttributes = z.infer<typeof personAttributes>;

/** The part of an address that names a workspace: `/acme/datasets`. */
export const workspaceSlug = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, "Use lower-case letters, digits and hyphens.");

/** Input of every procedure that works inside a workspace. */
export const workspaceInput = z.object({ workspace: workspaceSlug });

/** `?after=&limit=`: the page after the cursor the previous page ended with. */
export const pageInput = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** A page of `item`, and the cursor of the next one (null on the last page). */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** What holds for all data sets of a workspace unless they say otherwise. */
export const workspaceSettings = z.object({
  /** ISO 3166 region that phone numbers and identifiers without a country belong to. */
  defaultRegion: z.string().regex(/^[A-Z]{2}$/, "Two capital letters, such as DK."),
  masking: maskingPolicy,
  /** Members who sign in with a password must have a second factor, or reach nothing but its set-up. */
  requireSecondFactor: z.boolean(),
  /** Entries of the audit trail older than so many days are removed; null keeps them for ever. */
  auditRetentionDays: z.number().int().min(90, "At least 90 days.").max(36_500).nullable(),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettings>;
