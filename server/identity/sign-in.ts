import type { SessionClaims } from "../access/actor-from-session";
import type { Origin, Person } from "../access/context";
import { fail } from "../platform/errors";
import { sessionSeconds } from "../platform/session-life";
import { type PassedFactor, passSecondFactor } from "./pass-second-factor";
import { verifyPassword } from "./passwords";
import { recordInWorkspaces } from "./record-in-workspaces";
import { emailAddress, passwordLength } from "./schema";
import { countAttempt, forgetAttempts } from "./sign-in-throttle";
import { type GlobalTx, inTransaction } from "./store/global-transaction";
import { findPersonByEmail, findPersonById, type PersonRow, touchSignIn } from "./store/people";
import { insertSession, type SessionMethod } from "./store/sessions";

export type SignedInPerson = SessionClaims & { email: string; name: string };

/**
 * E-mail and password, and the code of the second factor where the person has one. Whether the address is unknown, the person disabled or the password wrong, the
 * answer and the time it takes are the same.
 */
export async function signInWithPassword(
  given: { email: string; password: string; code: string },
  origin: Origin,
): Promise<SignedInPerson> {
  const email = emailAddress.safeParse(given.email);
  if (!email.success || given.password.length > passwordLength.max) return wrongCredentials();
  await countAttempt(email.data, origin.address);
  const found = await findPersonByEmail(email.data);
  const matches = await verifyPassword(found?.passwordHash ?? null, given.password);
  if (!found || !matches || found.disabledAt) return wrongCredentials();
  const secondFactor = await passSecondFactor(found.id, given.code, origin);
  await forgetAttempts(email.data, origin.address);
  return await inTransaction((tx) => openSession(tx, found, origin, "password", secondFactor));
}

/** Opens a session, notes the sign-in and returns what the cookie carries. */
export async function openSession(
  tx: GlobalTx,
  person: PersonRow,
  origin: Origin,
  method: SessionMethod,
  secondFactor: PassedFactor = null,
): Promise<SignedInPerson> {
  const now = new Date();
  await touchSignIn(tx, person.id, now);
  const sessionId = await insertSession(tx, {
    userId: person.id,
    method,
    address: origin.address ?? null,
    userAgent: origin.userAgent ?? null,
    expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
  });
  await recordInWorkspaces(tx, person, origin, "account.signed_in", {
    method,
    ...(secondFactor && { secondFactor }),
  });
  const { id, sessionEpoch, email, name } = person;
  return { userId: id, epoch: sessionEpoch, sessionId, email, name };
}

/** Asks again for the password of somebody who is signed in, with the same throttling. */
export async function confirmPassword(
  person: Person,
  password: string,
  origin: Origin,
  field = "current",
): Promise<void> {
  await countAttempt(`confirm:${person.id}`, origin.address);
  const row = await findPersonById(person.id);
  if (!row?.passwordHash)
    return fail(
      "conflict",
      "identity.no_password",
      "You sign in with single sign-on and have no password here.",
    );
  if (!(await verifyPassword(row.passwordHash, password)))
    return fail("invalid", "identity.wrong_password", "This is not your current password.", {
      field,
    });
  await forgetAttempts(`confirm:${person.id}`, origin.address);
}

function wrongCredentials(): never {
  return fail(
    "unauthenticated",
    "identity.wrong_credentials",
    "The e-mail address or the password is wrong.",
  );
}
