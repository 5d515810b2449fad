import type { Origin, Person } from "../access/context";
import { permissionsOfMember } from "../access/policy";
import { requireGoodPassword } from "./password-rules";
import { hashPassword } from "./passwords";
import { recordInWorkspaces } from "./record-in-workspaces";
import type { Me, PasswordChange } from "./schema";
import { confirmPassword } from "./sign-in";
import { inTransaction } from "./store/global-transaction";
import { findPersonById, raiseEpoch, renamePerson } from "./store/people";
import { hasSecondFactor } from "./store/second-factors";
import { findSessionMethod } from "./store/sessions";
import { workspacesOf } from "./store/workspaces";

/** The signed-in person and every workspace they can switch to; one closed for its deletion only where they may restore it. */
export async function describeMe(person: Person, sessionId: string): Promise<Me> {
  const [row, workspaces, method, hasFactor] = await Promise.all([
    findPersonById(person.id),
    workspacesOf(person.id),
    findSessionMethod(sessionId),
    hasSecondFactor(person.id),
  ]);
  return {
    person: { id: person.id, email: person.email, name: person.name },
    hasPassword: Boolean(row?.passwordHash),
    workspaces: workspaces
      .map(({ slug, name, role, customPermissions, deleteAfter, requiresSecondFactor }) => ({
        slug,
        name,
        role,
        permissions: [...permissionsOfMember({ role, customPermissions })],
        deleteAfter,
        secondFactorMissing: requiresSecondFactor && method === "password" && !hasFactor,
      }))
      .filter(({ deleteAfter, permissions }) => !deleteAfter || permissions.includes("workspace:manage")),
  };
}

export async function updateProfile(person: Person, input: { name: string }, origin: Origin): Promise<void> {
  await inTransaction(async (tx) => {
    await renamePerson(tx, person.id, input.name);
    await recordInWorkspaces(tx, { ...person, name: input.name }, origin, "account.renamed", {
      from: person.name,
    });
  });
}

/** Needs the current password. Every session ends, this one too: sign in again with the new password. */
export async function changePassword(person: Person, input: PasswordChange, origin: Origin): Promise<void> {
  await confirmPassword(person, input.current, origin);
  await requireGoodPassword(input.next, person.email);
  const passwordHash = await hashPassword(input.next);
  await inTransaction(async (tx) => {
    await raiseEpoch(tx, person.id, passwordHash);
    await recordInWorkspaces(tx, person, origin, "account.password_changed");
  });
}

/** Ends all sessions of the person on every device, this one included. */
export async function signOutEverywhere(person: Person, origin: Origin): Promise<void> {
  await inTransaction(async (tx) => {
    await raiseEpoch(tx, person.id);
    await recordInWorkspaces(tx, person, origin, "account.signed_out_everywhere");
  });
}
