import { z } from "zod";
import { acceptAsNewPerson, lookAtInvitation } from "@/server/identity/accept-invitation";
import { describeMe } from "@/server/identity/manage-account";
import { lookAtReset, requestPasswordReset, resetPassword } from "@/server/identity/reset-password";
import {
  invitationToken,
  me,
  newPersonInput,
  offeredInvitation,
  passwordResetInput,
  passwordResetRequest,
  passwordResetToken,
  setUpInput,
  signInState,
  workspaceRef,
} from "@/server/identity/schema";
import { needsSetUp, setUp } from "@/server/identity/set-up";
import { oidcName } from "@/server/platform/auth";
import { mailIsConfigured } from "@/server/platform/mail";
import { sessionIsLive } from "../context";
import { publicProcedure, router, signedInProcedure } from "../procedures";

/** What happens before and at the door: set-up, sign-in state, invitations, who I am. */
export const session = router({
  state: publicProcedure.output(signInState).query(async ({ ctx }) => ({
    needsSetUp: await needsSetUp(),
    signedIn: await sessionIsLive(ctx),
    oidc: oidcName(),
    passwordReset: mailIsConfigured(),
  })),
  setUp: publicProcedure
    .input(setUpInput)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => setUp(input, ctx.origin)),
  invitation: publicProcedure
    .input(invitationToken)
    .output(offeredInvitation)
    .query(({ input }) => lookAtInvitation(input.token)),
  acceptInvitationAsNew: publicProcedure
    .input(newPersonInput)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => acceptAsNewPerson(input, ctx.origin)),
  requestPasswordReset: publicProcedure
    .input(passwordResetRequest)
    .mutation(({ ctx, input }) => requestPasswordReset(input, ctx.origin)),
  passwordReset: publicProcedure
    .input(passwordResetToken)
    .output(z.object({ email: z.string() }))
    .query(({ input }) => lookAtReset(input.token)),
  resetPassword: publicProcedure
    .input(passwordResetInput)
    .mutation(({ ctx, input }) => resetPassword(input, ctx.origin)),
  me: signedInProcedure
    .input(z.void())
    .output(me)
    .query(({ ctx }) => describeMe(ctx.person, ctx.sessionId)),
});
