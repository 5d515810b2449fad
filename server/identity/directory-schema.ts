import { z } from "zod";
import { permission, personAttributes, role } from "../access/schema";

const name = z.string().trim().min(1, "Enter a name.").max(80);
const description = z.string().trim().max(500).default("");

/** A built-in role by its name, or a custom one by its id. */
export const assignedRole = z.union([role, z.uuid()]);
export type AssignedRole = z.infer<typeof assignedRole>;
export const roleChange = z.object({ userId: z.uuid(), role: assignedRole });

export const attributesInput = z.object({
  userId: z.uuid(),
  attributes: personAttributes.refine((given) => Object.keys(given).length <= 50, "At most 50 attributes."),
});

export const customRoleInput = z.object({
  name,
  description,
  /** To see and to leave the workspace is part of every role. */
  permissions: z.array(permission).min(1, "Choose at least one.").max(permission.options.length),
});
export type CustomRoleInput = z.infer<typeof customRoleInput>;
export const roleId = z.object({ roleId: z.uuid() });
export const customRoleChange = roleId.extend(customRoleInput.shape);
export type CustomRoleChange = z.infer<typeof customRoleChange>;

/** A built-in role (its id is its name) or a custom one. */
export const roleSummary = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  builtIn: z.boolean(),
  permissions: z.array(permission),
  /** How many members have it. */
  members: z.number().int(),
});
export type RoleSummary = z.infer<typeof roleSummary>;

export const groupInput = z.object({ name, description });
export type GroupInput = z.infer<typeof groupInput>;
export const groupId = z.object({ groupId: z.uuid() });
export const groupChange = groupId.extend(groupInput.shape);
export type GroupChange = z.infer<typeof groupChange>;
const people = z.array(z.uuid()).max(5000).default([]);
export const groupMembersChange = groupId.extend({ add: people, remove: people });
export type GroupMembersChange = z.infer<typeof groupMembersChange>;
export const group = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Set by the directory that provisions the group. */
  externalId: z.string().nullable(),
  members: z.number().int(),
  /** Live grants that name it. */
  grants: z.number().int(),
  createdAt: z.date(),
});
export type Group = z.infer<typeof group>;
export const groupMember = z.object({ userId: z.string(), name: z.string(), email: z.string() });
export type GroupMember = z.infer<typeof groupMember>;

/** What somebody becomes who signs in with this group in the claims of the identity provider. */
export const roleMappingInput = z.object({
  claim: z.string().trim().min(1, "Enter the group as the provider sends it.").max(200),
  role: assignedRole,
  /** Members of this group of the workspace, which a directory fills by SCIM, get the role too. */
  groupId: z.uuid().nullable().default(null),
});
export type RoleMappingInput = z.infer<typeof roleMappingInput>;
export const mappingId = z.object({ mappingId: z.uuid() });
export const roleMapping = z.object({
  id: z.string(),
  claim: z.string(),
  role: assignedRole,
  roleName: z.string(),
  group: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type RoleMapping = z.infer<typeof roleMapping>;
