import { z } from "zod";
import { invitePerson, listInvitations, revokeInvitation } from "@/server/identity/invite-person";
import {
  changeRole,
  listMembers,
  removeMember,
  resumeMember,
  setAttributes,
  suspendMember,
} from "@/server/identity/manage-members";
import {
  attributesInput,
  invitation,
  invitationId,
  invitationInput,
  member,
  memberId,
  newInvitation,
  roleChange,
} from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const members = router({
  list: workspaceProcedure("members:read")
    .output(z.array(member))
    .query(({ ctx }) => listMembers(ctx)),
  changeRole: workspaceProcedure("members:manage")
    .input(roleChange)
    .mutation(({ ctx, input }) => changeRole(ctx, input)),
  suspend: workspaceProcedure("members:manage")
    .input(memberId)
    .mutation(({ ctx, input }) => suspendMember(ctx, input)),
  resume: workspaceProcedure("members:manage")
    .input(memberId)
    .mutation(({ ctx, input }) => resumeMember(ctx, input)),
  setAttributes: workspaceProcedure("grants:manage")
    .input(attributesInput)
    .mutation(({ ctx, input }) => setAttributes(ctx, input)),
  remove: workspaceProcedure("members:manage")
    .input(memberId)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  invite: workspaceProcedure("members:manage")
    .input(invitationInput)
    .output(newInvitation)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  invitations: workspaceProcedure("members:manage")
    .output(z.array(invitation))
    .query(({ ctx }) => listInvitations(ctx)),
  revokeInvitation: workspaceProcedure("members:manage")
    .input(invitationId)
    .mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
});
