import { z } from "zod";
import { acceptAsPerson } from "@/server/identity/accept-invitation";
import { changePassword, signOutEverywhere, updateProfile } from "@/server/identity/manage-account";
import { endOtherSessions, endSession, listSessions } from "@/server/identity/manage-sessions";
import { createWorkspace } from "@/server/identity/manage-workspaces";
import {
  invitationToken,
  passwordChange,
  profileInput,
  session,
  sessionId,
  workspaceNameInput,
  workspaceRef,
} from "@/server/identity/schema";
import { router, signedInProcedure } from "../procedures";

/** What people do with their own account, whatever workspace they are in. */
export const account = router({
  updateProfile: signedInProcedure
    .input(profileInput)
    .mutation(({ ctx, input }) => updateProfile(ctx.person, input, ctx.origin)),
  changePassword: signedInProcedure
    .input(passwordChange)
    .mutation(({ ctx, input }) => changePassword(ctx.person, input, ctx.origin)),
  signOutEverywhere: signedInProcedure.mutation(({ ctx }) => signOutEverywhere(ctx.person, ctx.origin)),
  sessions: signedInProcedure
    .input(z.void())
    .output(z.array(session))
    .query(({ ctx }) => listSessions(ctx.person, ctx.sessionId)),
  endSession: signedInProcedure
    .input(sessionId)
    .mutation(({ ctx, input }) => endSession(ctx.person, input, ctx.origin)),
  endOtherSessions: signedInProcedure
    .output(z.object({ ended: z.number().int() }))
    .mutation(({ ctx }) => endOtherSessions(ctx.person, ctx.sessionId, ctx.origin)),
  acceptInvitation: signedInProcedure
    .input(invitationToken)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => acceptAsPerson(ctx.person, input.token, ctx.origin)),
  createWorkspace: signedInProcedure
    .input(workspaceNameInput)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => createWorkspace(ctx.person, input, ctx.origin)),
});
