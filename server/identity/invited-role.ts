import { actorOfSubject } from "../access/actor-of-subject";
import { buildContext } from "../access/build-context";
import type { Origin } from "../access/context";
import { type Permission, type Role, rankOf } from "../access/permissions";
import { permissionsOf, requireRightsWithin } from "../access/policy";
import { systemContext } from "../access/system-context";
import { AtlasError, fail } from "../platform/errors";
import { requireMayGiveRole } from "./grants-of-subject";
import { findCustomRoleOf } from "./store/custom-roles";
import type { GlobalTx } from "./store/global-transaction";
import type { FoundInvitation } from "./store/invitations";
import { lockDirectory } from "./store/memberships";

export type OpenInvitation = Pick<
  FoundInvitation,
  "workspaceId" | "role" | "customRoleId" | "invitedById"
> & { id: string };

type InvitedRole = {
  role: Role;
  name: string;
  customRoleId: string | null;
  permissions: Iterable<Permission>;
};

/** The role an invitation was made with, as it is today. */
export async function findInvitedRole(
  tx: GlobalTx,
  { workspaceId, role, customRoleId }: Omit<OpenInvitation, "id" | "invitedById">,
): Promise<InvitedRole> {
  if (customRoleId === null) return { role, name: role, customRoleId, permissions: permissionsOf(role) };
  const found = await findCustomRoleOf(tx, workspaceId, customRoleId);
  if (!found)
    return fail(
      "conflict",
      "identity.invitation_role_gone",
      "The role of this invitation was deleted. Ask for a new one.",
    );
  return { role: rankOf(found.permissions), name: found.name, customRoleId, permissions: found.permissions };
}

/**
 * What an invitation makes of who accepts it. A link outlives the moment it was made in: whoever made it must still be
 * able to give the role as it is now, or it would be a way to keep rights that were taken, or to give some one never
 * had. The directory is locked, so that none of this changes before the membership is written.
 */
export async function givenByInvitation(
  tx: GlobalTx,
  invitation: OpenInvitation,
  origin: Origin,
): Promise<{ workspaceId: string; role: Role; custom: { id: string; name: string } | null }> {
  const { workspaceId, invitedById: id } = invitation;
  await lockDirectory({ workspaceId }, tx);
  const given = await findInvitedRole(tx, invitation);
  const look = systemContext(workspaceId, "invitation");
  const inviter =
    (await actorOfSubject(look, { kind: "person", id })) ?? (await actorOfSubject(look, { kind: "key", id }));
  if (!inviter?.actor.permissions.has("members:manage")) return notTheirs();
  try {
    requireRightsWithin(inviter.actor, given.permissions, given.name);
    await requireMayGiveRole(buildContext(workspaceId, inviter.actor, origin), tx, given);
  } catch (error) {
    if (error instanceof AtlasError && error.kind === "forbidden") return notTheirs();
    throw error;
  }
  const custom = given.customRoleId === null ? null : { id: given.customRoleId, name: given.name };
  return { workspaceId, role: given.role, custom };
}

function notTheirs(): never {
  return fail(
    "conflict",
    "identity.invitation_not_given",
    "Who invited you may no longer give this role. Ask an admin of the workspace for a new invitation.",
  );
}
