import type { Origin, Person } from "../access/context";
import { hashToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { findInvitedRole, givenByInvitation } from "./invited-role";
import { joinWorkspace } from "./join-workspace";
import { requireGoodPassword } from "./password-rules";
import { hashPassword } from "./passwords";
import type { NewPersonInput, OfferedInvitation } from "./schema";
import { type GlobalTx, inTransaction } from "./store/global-transaction";
import {
  consumeInvitation,
  endExpiredInvitations,
  type FoundInvitation,
  findInvitationByHash,
  stateOf,
} from "./store/invitations";
import { findMembershipRole } from "./store/memberships";
import { findPersonByEmail, insertPerson } from "./store/people";

type Joined = { slug: string; name: string };

/** What a link offers, for the page it opens. */
export async function lookAtInvitation(token: string): Promise<OfferedInvitation> {
  const invitation = await findOpen(token);
  const { workspaceName, email, expiresAt } = invitation;
  const { role, name: roleName } = await inTransaction((tx) => findInvitedRole(tx, invitation));
  return {
    workspaceName,
    email,
    role,
    roleName,
    expiresAt,
    personExists: (await findPersonByEmail(email)) !== null,
  };
}

/** Somebody new accepts: their account has the address the invitation was sent to. */
export async function acceptAsNewPerson(input: NewPersonInput, origin: Origin): Promise<Joined> {
  const invitation = await findOpen(input.token);
  const { email } = invitation;
  await requireGoodPassword(input.password, email);
  const passwordHash = await hashPassword(input.password);
  return await inTransaction(async (tx) => {
    await consume(tx, invitation);
    if (await findPersonByEmail(email, tx))
      fail(
        "conflict",
        "identity.sign_in_to_accept",
        `${email} has an account. Sign in to accept the invitation.`,
      );
    const person = await insertPerson(tx, { email, name: input.name, passwordHash });
    return await join(tx, person, invitation, origin);
  });
}

/** Somebody who is signed in accepts an invitation to their own address. */
export async function acceptAsPerson(person: Person, token: string, origin: Origin): Promise<Joined> {
  const invitation = await findOpen(token);
  if (invitation.email !== person.email)
    fail(
      "forbidden",
      "identity.invitation_for_other",
      `This invitation is for ${invitation.email}; you are signed in as ${person.email}.`,
    );
  return await inTransaction(async (tx) => {
    await consume(tx, invitation);
    if (await findMembershipRole(tx, invitation.workspaceId, person.id))
      fail("conflict", "identity.already_member", "You are already a member of this workspace.");
    return await join(tx, person, invitation, origin);
  });
}

async function join(
  tx: GlobalTx,
  person: Person,
  invitation: FoundInvitation,
  origin: Origin,
): Promise<Joined> {
  const entry = await givenByInvitation(tx, invitation, origin);
  await joinWorkspace(tx, person, { ...entry, by: "invitation" }, origin);
  return { slug: invitation.workspaceSlug, name: invitation.workspaceName };
}

async function consume(tx: GlobalTx, invitation: FoundInvitation): Promise<void> {
  if (!(await consumeInvitation(tx, invitation.id, new Date()))) usedUp();
}

async function findOpen(token: string): Promise<FoundInvitation> {
  const invitation = await findInvitationByHash(hashToken(token));
  if (!invitation)
    return fail("missing", "identity.invitation_unknown", "This invitation link is not valid.");
  const state = stateOf(invitation, new Date());
  if (state === "accepted") return usedUp();
  if (state === "revoked")
    return fail(
      "conflict",
      "identity.invitation_revoked",
      "This invitation was withdrawn. Ask for a new one.",
    );
  if (state === "expired") {
    await endExpiredInvitations(new Date(), invitation.id);
    return fail("conflict", "identity.invitation_expired", "This invitation has expired. Ask for a new one.");
  }
  return invitation;
}

function usedUp(): never {
  return fail("conflict", "identity.invitation_used", "This invitation was already used. Sign in instead.");
}
