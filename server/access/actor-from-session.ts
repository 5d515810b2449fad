import { fail } from "../platform/errors";

import { log } from "../platform/log";
import type { Closing, Person, UserActor, WorkspaceRef } from "./context";
import { permissionsOfMember } from "./policy";
import { findMember, findPerson, type SessionClaims, touchSession } from "./store/signed-in";

export type { SessionClaims } from "./store/signed-in";

/** The signed-in person and the session they are in. Fails as unauthenticated when the session was ended, or the person disabled. */
export async function personFromSession(
  claims: SessionClaims | null,
): Promise<{ person: Person; sessionId: string }> {
  const found = claims && (await findPerson(claims));
  if (!found) return notSignedIn();
  noteUse(claims, found.lastSeenAt);
  return { person: found.person, sessionId: claims.sessionId };
}

/** Whether a session still holds: nobody ended it, and the person is not disabled. */
export async function sessionHolds(claims: SessionClaims): Promise<boolean> {
  return (await findPerson(claims)) !== null;
}

/**
 * The signed-in person as an actor in the workspace with this slug. One database query. A workspace that is to be deleted
 * is closed to everybody, unless the caller serves its admins `evenIfClosed`.
 */
export async function actorFromSession(
  claims: SessionClaims | null,
  slug: string,
  { evenIfClosed = false } = {},
): Promise<{ actor: UserActor; person: Person; workspace: WorkspaceRef & Closing }> {
  const found = claims && (await findMember(claims, slug));
  if (!found) return notSignedIn();
  noteUse(claims, found.lastSeenAt);
  // A workspace one is not a member of looks exactly like one that does not exist.
  const { person, member } = found;
  if (!member)
    return fail(
      "missing",
      "access.workspace_not_found",
      `There is no workspace ${slug}, or you are not a member.`,
    );
  if (member.workspace.deleteAfter && !evenIfClosed)
    return fail(
      "conflict",
      "access.workspace_closed",
      `The workspace ${member.workspace.name} is to be deleted and closed until then. An admin may restore it in its settings.`,
    );
  if (member.secondFactorMissing)
    return fail(
      "forbidden",
      "access.second_factor_required",
      `${member.workspace.name} asks its members for a second factor. Set one up to go on.`,
    );
  const actor: UserActor = {
    kind: "user",
    id: person.id,
    label: person.name || person.email,
    role: member.role,
    ...(member.customRoleId ? { customRoleId: member.customRoleId } : {}),
    permissions: permissionsOfMember(member),
  };
  return { actor, person, workspace: member.workspace };
}

/** Nobody waits for it, and a request does not fail because of it. */
function noteUse({ sessionId }: SessionClaims, lastSeenAt: Date): void {
  if (Date.now() - lastSeenAt.getTime() <= 60_000) return;
  touchSession(sessionId).catch((error: unknown) =>
    log("access").warn({ error, sessionId }, "The last use of a session could not be recorded."),
  );
}

function notSignedIn(): never {
  return fail("unauthenticated", "access.not_signed_in", "Sign in to continue.");
}
