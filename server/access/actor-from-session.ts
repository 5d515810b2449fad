import { fail } from "../platform/errors";
import type { Closing, Person, UserActor, WorkspaceRef } from "./context";
import { permissionsOfMember } from "./policy";
import { findMember, findPerson, type SessionClaims } from "./store/signed-in";

export type { SessionClaims } from "./store/signed-in";

/** The signed-in person. Fails as unauthenticated when the session was ended, or the person disabled. */
export async function personFromSession(claims: SessionClaims | null): Promise<Person> {
  return (claims ? await findPerson(claims) : null) ?? notSignedIn();
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
  const found = (claims ? await findMember(claims, slug) : null) ?? notSignedIn();
  // A workspace one is not a member of looks exactly like one that does not exist.
  if (!found.member)
    return fail(
      "missing",
      "access.workspace_not_found",
      `There is no workspace ${slug}, or you are not a member.`,
    );
  const { person, member } = found;
  if (member.workspace.deleteAfter && !evenIfClosed)
    return fail(
      "conflict",
      "access.workspace_closed",
      `The workspace ${member.workspace.name} is to be deleted and closed until then. An admin may restore it in its settings.`,
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

function notSignedIn(): never {
  return fail("unauthenticated", "access.not_signed_in", "Sign in to continue.");
}
