import type { Ctx } from "../access/context";
import { requireRightsWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { publicOrigin } from "../platform/public-origin";
import { requireMayGiveRole } from "./grants-of-subject";
import { resolveRole } from "./manage-roles";
import type { Invitation, InvitationInput, NewInvitation } from "./schema";
import {
  insertInvitation,
  listInvitationRows,
  revokeInvitationRow,
  revokeOpenInvitations,
} from "./store/invitations";
import { isMember, lockDirectory } from "./store/memberships";

const validForMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Invites somebody by link, valid for seven days and once, with a role that is not above one's own. An earlier open
 * link to the same address ends.
 */
export async function invitePerson(ctx: Ctx, { email, role }: InvitationInput): Promise<NewInvitation> {
  const token = randomToken("invite");
  const expiresAt = new Date(ctx.clock.now().getTime() + validForMs);
  return await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const given = await resolveRole(tx, role);
    requireRightsWithin(ctx.actor, given.permissions, given.name);
    if (await isMember(tx, email))
      fail("conflict", "identity.already_member", `${email} is already a member of this workspace.`, {
        field: "email",
      });
    await requireMayGiveRole(ctx, tx, given);
    await revokeOpenInvitations(ctx, tx, email);
    const invitation = await insertInvitation(ctx, tx, {
      email,
      role: given.role,
      customRoleId: given.customRoleId,
      roleName: given.name,
      tokenHash: hashToken(token),
      expiresAt,
    });
    const object = { kind: "invitation", id: invitation.id };
    await recordAudit(ctx, tx, "members.invited", object, { email, role: given.name });
    return { invitation, link: `${publicOrigin()}/invitation/${token}` };
  });
}

export async function listInvitations(ctx: Ctx): Promise<Invitation[]> {
  return await listInvitationRows(ctx);
}

export async function revokeInvitation(ctx: Ctx, input: { invitationId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await revokeInvitationRow(ctx, tx, input.invitationId);
    await recordAudit(ctx, tx, "members.invitation_revoked", { kind: "invitation", id: input.invitationId });
  });
}
