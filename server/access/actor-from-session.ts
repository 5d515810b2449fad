import { fail } from "../platform/errors";
import { log } from "../platform/log";
import type { Person, UserActor, WorkspaceRef } from "./context";
import { permissionsOf } from "./policy";
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

/** The signed-in person as an actor in the workspace with this slug. One database query. */
export async function actorFromSession(
  claims: SessionClaims | null,
  slug: string,
): Promise<{ actor: UserActor; person: Person; workspace: WorkspaceRef }> {
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
    permissions: permissionsOf(member.role),
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
