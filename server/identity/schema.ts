import { z } from "zod";
import { permission, personAttributes, role, workspaceSlug } from "../access/schema";

/** Printable ASCII. Asked before anything is folded: the Kelvin sign would become a `k`, and somebody else. */
const plainCharacters = /^[\x20-\x7e]*$/;

/**
 * Trimmed, in lower case, ASCII only: two addresses that look alike are never two people, and no address
 * becomes another by folding. International domains are written, compared and shown as `xn--…`.
 */
export const emailAddress = z
  .string()
  .max(254)
  .regex(plainCharacters, "Enter an e-mail address without special letters, its domain as xn--….")
  .trim()
  .toLowerCase()
  .pipe(z.email("Enter an e-mail address such as ada@example.com."));

/**
 * Length and a list of common passwords decide, never composition (NIST SP 800-63B-4, 3.1.1.2). The
 * minimum lies between the 8 characters that guideline wants beside a second factor and the 15 it
 * wants without one, because attempts here are throttled.
 */
export const passwordLength = { min: 12, max: 1024 } as const;
export const givenPassword = z.string().min(1, "Enter a password.").max(passwordLength.max);

const personName = z.string().trim().min(1, "Enter a name.").max(100);
const shortName = z.string().trim().min(1, "Enter a name.").max(80);
const workspaceName = shortName;
const token = z.string().min(20).max(200);

export const person = z.object({ id: z.string(), email: z.string(), name: z.string() });

export const myWorkspace = z.object({
  slug: workspaceSlug,
  name: z.string(),
  role,
  permissions: z.array(permission),
  /** Closed, and to be removed at this time; only admins see such a workspace. */
  deleteAfter: z.date().nullable(),
});

export const deletion = z.object({ deleteAfter: z.date() });

export const me = z.object({
  person,
  hasPassword: z.boolean(),
  workspaces: z.array(
    myWorkspace.extend({
      /** The workspace asks for a second factor, and there is none: nothing in it can be reached. */
      secondFactorMissing: z.boolean(),
    }),
  ),
});
export type Me = z.infer<typeof me>;

/** What the sign-in page needs before anybody is signed in. */
export const signInState = z.object({
  /** Nobody has set this installation up yet. */
  needsSetUp: z.boolean(),
  signedIn: z.boolean(),
  /** Label of the single sign-on button; null without one. */
  oidc: z.string().nullable(),
  /** Whether a link to choose a new password can be sent. */
  passwordReset: z.boolean(),
});

export const setUpInput = z.object({
  name: personName,
  email: emailAddress,
  password: givenPassword,
  workspaceName,
});
export type SetUpInput = z.infer<typeof setUpInput>;

export const workspaceRef = z.object({ slug: workspaceSlug, name: z.string() });
export const workspaceNameInput = z.object({ name: workspaceName });

const code = z.string().trim().min(1, "Enter the code.").max(40);
/** `code` is empty until the server asks for it. */
export const signInInput = z.object({
  email: emailAddress,
  password: givenPassword,
  code: z.string().max(40),
});

export const secondFactorState = z.object({
  /** Somebody without a password signs in elsewhere, and gives a second factor there. */
  available: z.boolean(),
  /** When it was set up; null where it was not. */
  since: z.date().nullable(),
  /** How many recovery codes are left. */
  recoveryCodes: z.number().int(),
});
export type SecondFactorState = z.infer<typeof secondFactorState>;
export const secondFactorBegin = z.object({ password: givenPassword });
/** Shown while it is set up, and never again. */
export const secondFactorSetUp = z.object({
  secret: z.string(),
  /** A QR code: its side in modules, and the dark ones as the path of an SVG. */
  qr: z.object({ side: z.number().int(), path: z.string() }),
});
export type SecondFactorSetUp = z.infer<typeof secondFactorSetUp>;
export const secondFactorCode = z.object({ code });
export const secondFactorProof = z.object({ password: givenPassword, code });
export type SecondFactorProof = z.infer<typeof secondFactorProof>;
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const profileInput = z.object({ name: personName });
export const passwordChange = z.object({ current: givenPassword, next: givenPassword });
export type PasswordChange = z.infer<typeof passwordChange>;

/** A sign-in on one device that still holds. */
export const session = z.object({
  id: z.string(),
  /** Such as `Chrome 147 on Linux`; null when the browser did not say. */
  device: z.string().nullable(),
  /** Where the sign-in came from. */
  address: z.string().nullable(),
  createdAt: z.date(),
  /** To the minute. */
  lastSeenAt: z.date(),
  expiresAt: z.date(),
  /** The one that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof session>;
export const sessionId = z.object({ sessionId: z.uuid() });

export const member = z.object({
  userId: z.string(),
  email: z.string(),
  name: z.string(),
  role,
  /** Whose permissions count in place of those of `role`. */
  customRole: z.object({ id: z.string(), name: z.string() }).nullable(),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  attributes: personAttributes,
  joinedAt: z.date(),
  lastSignInAt: z.date().nullable(),
  /** While set, nothing in this workspace is answered to the person or their keys. */
  suspendedAt: z.date().nullable(),
  disabled: z.boolean(),
});
export type Member = z.infer<typeof member>;

export const memberId = z.object({ userId: z.uuid() });

/** A built-in role by its name, or a custom one by its id. */
export const assignedRole = z.union([role, z.uuid()]);
export type AssignedRole = z.infer<typeof assignedRole>;

export const invitationInput = z.object({ email: emailAddress, role: assignedRole });
export type InvitationInput = z.infer<typeof invitationInput>;

export const invitation = z.object({
  id: z.string(),
  email: z.string(),
  role,
  /** The built-in role, or the custom one by its name; null where that was deleted, so that the link gives nothing. */
  roleName: z.string().nullable(),
  invitedBy: z.string().nullable(),
  createdAt: z.date(),
  expiresAt: z.date(),
  state: z.enum(["open", "accepted", "revoked", "expired"]),
});
export type Invitation = z.infer<typeof invitation>;

/** The link is shown once; only the hash of its token is kept. */
export const newInvitation = z.object({ invitation, link: z.string() });
export type NewInvitation = z.infer<typeof newInvitation>;
export const invitationId = z.object({ invitationId: z.uuid() });

export const invitationToken = z.object({ token });
/** What the holder of a link sees before accepting. */
export const offeredInvitation = z.object({
  workspaceName: z.string(),
  email: z.string(),
  role,
  roleName: z.string(),
  expiresAt: z.date(),
  /** Such a person exists: they sign in to accept; others choose a name and a password. */
  personExists: z.boolean(),
});
export type OfferedInvitation = z.infer<typeof offeredInvitation>;
export const newPersonInput = z.object({ token, name: personName, password: givenPassword });
export type NewPersonInput = z.infer<typeof newPersonInput>;

export const passwordResetRequest = z.object({ email: emailAddress });
export const passwordResetToken = z.object({ token });
export const passwordResetInput = z.object({ token, password: givenPassword });
export type PasswordResetInput = z.infer<typeof passwordResetInput>;

export const apiKeyInput = z.object({
  name: z.string().trim().min(1, "Enter a name.").max(100),
  role,
  /** Empty: everything the role may do. */
  scopes: z.array(permission).max(permission.options.length).default([]),
  expiresAt: z.date().nullable().default(null),
});
export type ApiKeyInput = z.infer<typeof apiKeyInput>;

export const apiKey = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string(),
  role,
  scopes: z.array(permission),
  createdBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  createdAt: z.date(),
  expiresAt: z.date().nullable(),
  lastUsedAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  /** When its secret was last replaced. */
  rotatedAt: z.date().nullable(),
  /** The secret before, while it goes on working. */
  former: z.object({ prefix: z.string(), until: z.date(), lastUsedAt: z.date().nullable() }).nullable(),
  /** Made by whoever asks, who alone may replace its secret. */
  mine: z.boolean(),
});
export type ApiKey = z.infer<typeof apiKey>;

/** The secret is shown once; only its hash is kept. */
export const newApiKey = z.object({ key: apiKey, secret: z.string() });
export type NewApiKey = z.infer<typeof newApiKey>;
export const apiKeyId = z.object({ keyId: z.uuid() });
export const keyOverlap = z
  .literal([0, 1, 24, 168])
  .default(24)
  .describe("For how many hours the secret before goes on working.");
export const keyRotation = apiKeyId.extend({ overlapHours: keyOverlap });
export type KeyRotation = z.infer<typeof keyRotation>;
export const listKeysInput = z.object({ whose: z.enum(["mine", "all"]).default("mine") });

/** The body of `POST /api/v1/token`, in the words of RFC 6749. */
export const tokenRequest = z.discriminatedUnion("grant_type", [
  z.object({ grant_type: z.literal("client_credentials") }),
  z.object({ grant_type: z.literal("refresh_token"), refresh_token: token }),
]);
/** `expires_in` and `refresh_expires_in` are seconds. */
export const tokenPair = z.object({
  access_token: z.string(),
  token_type: z.literal("Bearer"),
  expires_in: z.number().int(),
  refresh_token: z.string(),
  refresh_expires_in: z.number().int(),
});
export type TokenPair = z.infer<typeof tokenPair>;

const description = z.string().trim().max(500).default("");

export const roleChange = z.object({ userId: z.uuid(), role: assignedRole });

export const attributesInput = z.object({
  userId: z.uuid(),
  attributes: personAttributes.refine((given) => Object.keys(given).length <= 50, "At most 50 attributes."),
});

export const customRoleInput = z.object({
  name: shortName,
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

export const groupInput = z.object({ name: shortName, description });
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
