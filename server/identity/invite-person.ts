import type { Ctx } from "../access/context";
import { requireRoleWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { publicOrigin } from "../platform/public-origin";
import { requireMayGiveRole } from "./grants-of-subject";
import type { Invitation, InvitationInput, NewInvitation } from "./schema";
import {
  insertInvitation,
  listInvitationRows,
  revokeInvitationRow,
  revokeOpenInvitations,
} from "./store/invitations";
import { isMember } from "./store/memberships";

const validForMs = 7 * 24 * 60 * 60 * 1000;

/** Invites somebody by link, valid for seven days and once. An earlier open link to the same address ends. */
export async function invitePerson(ctx: Ctx, { email, role }: InvitationInput): Promise<NewInvitation> {
  requireRoleWithin(ctx.actor, role);
  const token = randomToken("invite");
  const expiresAt = new Date(ctx.clock.now().getTime() + validForMs);
  return await ctx.db.$transaction(async (tx) => {
    if (await isMember(tx, email))
      fail("conflict", "identity.already_member", `${email} is already a member of this workspace.`, {
        field: "email",
      });
    await requireMayGiveRole(ctx, tx, { role, customRoleId: null });
    await revokeOpenInvitations(ctx, tx, email);
    const invitation = await insertInvitation(ctx, tx, {
      email,
      role,
      tokenHash: hashToken(token),
      expiresAt,
    });
    await recordAudit(ctx, tx, "members.invited", { kind: "invitation", id: invitation.id }, { email, role });
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
