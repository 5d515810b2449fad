import { z } from "zod";

export const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
export const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const largestPage = 200;
/** Members of a group, and of all groups of one answer: what is more is refused as `tooMany`, and nothing is cut off. */
export const mostMembers = 50_000;

const text = z.string().max(1000).nullish();
/** Entra writes truth values as texts. */
const truth = z.union([
  z.boolean(),
  z.enum(["True", "False", "true", "false"]).transform((word) => word.toLowerCase() === "true"),
]);

export const userBody = z.object({
  userName: z.string().min(1).max(254),
  externalId: z.string().max(200).nullish(),
  name: z.object({ formatted: text, givenName: text, familyName: text }).nullish(),
  displayName: text,
  active: truth.optional(),
  roles: z
    .array(z.union([z.string().max(100), z.object({ value: z.string().max(100) })]))
    .max(20)
    .optional(),
});
export type UserBody = z.infer<typeof userBody>;

export const groupBody = z.object({
  displayName: z.string().trim().min(1).max(200),
  externalId: z.string().max(200).nullish(),
  members: z.array(z.object({ value: z.uuid() })).optional(),
});
export type GroupBody = z.infer<typeof groupBody>;

export const patchBody = z.object({
  Operations: z
    .array(z.object({ op: z.string(), path: z.string().max(2000).optional(), value: z.unknown().optional() }))
    .min(1)
    .max(1000),
});
export type PatchBody = z.infer<typeof patchBody>;

export const shapeQuery = z.object({
  attributes: z.string().max(2000).optional(),
  excludedAttributes: z.string().max(2000).optional(),
});
export type Shape = z.infer<typeof shapeQuery>;

/** Values out of range are those next to it, as RFC 7644, 3.4.2.4 has it. */
export const listQuery = shapeQuery.extend({
  filter: z.string().max(2000).optional(),
  startIndex: z.coerce.number().int().max(1_000_000_000).default(1),
  count: z.coerce.number().int().default(100),
  sortBy: z.string().max(200).optional(),
  sortOrder: z.enum(["ascending", "descending"]).default("ascending"),
});
export type ListQuery = z.infer<typeof listQuery>;
