import type { Origin } from "../access/context";
import { env } from "../platform/env";
import { AtlasError, fail } from "../platform/errors";
import { applyClaimedGroups } from "./apply-group-roles";
import { givenByInvitation, type OpenInvitation } from "./invited-role";
import { joinWorkspace } from "./join-workspace";
import { emailAddress } from "./schema";
import { openSession, type SignedInPerson } from "./sign-in";
import { type GlobalTx, inTransaction } from "./store/global-transaction";
import { consumeInvitation, findOpenInvitations } from "./store/invitations";
import { findMappings } from "./store/managed-roles";
import {
  findPersonByEmail,
  findPersonByOidc,
  insertPerson,
  linkOidcAccount,
  type PersonRow,
} from "./store/people";
import { firstWorkspace } from "./store/workspaces";

export type OidcIdentity = {
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  /** Names of the groups of this person; null where the provider says nothing of them. */
  groups: string[] | null;
};

/**
 * Single sign-on. A person is known by issuer and subject; the first time, a verified e-mail address
 * finds the person, or lets somebody new in who was invited, whose group has a role or whose domain may join.
 * The groups decide the roles that are managed by them each time.
 */
export async function signInWithOidc(identity: OidcIdentity, origin: Origin): Promise<SignedInPerson> {
  if (!identity.issuer || !identity.subject)
    return fail("upstream", "identity.oidc_no_subject", "The sign-in provider did not say who you are.");
  return await inTransaction(async (tx) => {
    const account = { issuer: identity.issuer, subject: identity.subject };
    const person = (await findPersonByOidc(tx, account)) ?? (await firstVisit(tx, identity, origin));
    if (person.disabledAt)
      return fail(
        "forbidden",
        "identity.disabled",
        "This account is disabled. Ask an admin of your workspace.",
      );
    await applyClaimedGroups(tx, person, identity.groups, origin);
    return await openSession(tx, person, origin, "oidc");
  });
}

async function firstVisit(tx: GlobalTx, identity: OidcIdentity, origin: Origin): Promise<PersonRow> {
  const email = emailAddress.safeParse(identity.email ?? "");
  if (!identity.emailVerified || !email.success)
    return fail(
      "forbidden",
      "identity.email_not_verified",
      "The sign-in provider has not verified your e-mail address.",
    );
  const { issuer, subject } = identity;
  const known = await findPersonByEmail(email.data, tx);
  const person = known ?? (await admitNewcomer(tx, email.data, identity, origin));
  await linkOidcAccount(tx, person.id, { issuer, subject });
  return person;
}

/**
 * Invitations count first, each with its role, and groups with a role; else an allowed domain makes a viewer of the first
 * workspace. Where groups let somebody in is seen to afterwards, as at every sign-in.
 */
async function admitNewcomer(
  tx: GlobalTx,
  email: string,
  { name, groups }: OidcIdentity,
  origin: Origin,
): Promise<PersonRow> {
  const now = new Date();
  const invitations = await findOpenInvitations(tx, email, now);
  const admitted = (await findMappings(tx, groups ?? [])).length > 0;
  const entries = invitations.length > 0 || admitted ? invitations : await byDomain(tx, email);
  if (entries.length === 0 && !admitted) return notInvited();
  const person = await insertPerson(tx, {
    email,
    name: name?.trim().slice(0, 100) || email,
    passwordHash: null,
  });
  let joined = 0;
  for (const entry of entries) {
    const given = "id" in entry ? await stillGiven(tx, entry, origin) : entry;
    if (!given || ("id" in entry && !(await consumeInvitation(tx, entry.id, now)))) continue;
    await joinWorkspace(tx, person, { ...given, by: "oidc" }, origin);
    joined += 1;
  }
  return joined > 0 || admitted ? person : notInvited();
}

/** What an invitation gives today; null where its role is gone, or no longer the inviter's to give. */
async function stillGiven(tx: GlobalTx, invitation: OpenInvitation, origin: Origin) {
  try {
    return await givenByInvitation(tx, invitation, origin);
  } catch (error) {
    if (error instanceof AtlasError) return null;
    throw error;
  }
}

function notInvited(): never {
  return fail("forbidden", "identity.not_invited", "You are not invited yet. Ask an admin of the workspace.");
}

async function byDomain(tx: GlobalTx, email: string) {
  const domains = (env().OIDC_ALLOWED_DOMAINS ?? "").split(",").map((domain) => domain.trim().toLowerCase());
  const allowed = domains.filter(Boolean).includes(email.slice(email.lastIndexOf("@") + 1));
  const workspace = allowed ? await firstWorkspace(tx) : null;
  return workspace ? [{ workspaceId: workspace.id, role: "viewer" as const }] : [];
}
