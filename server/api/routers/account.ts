import { acceptAsPerson } from "@/server/identity/accept-invitation";
import { changePassword, signOutEverywhere, updateProfile } from "@/server/identity/manage-account";
import { createWorkspace } from "@/server/identity/manage-workspaces";
import {
  invitationToken,
  passwordChange,
  profileInput,
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
  acceptInvitation: signedInProcedure
    .input(invitationToken)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => acceptAsPerson(ctx.person, input.token, ctx.origin)),
  createWorkspace: signedInProcedure
    .input(workspaceNameInput)
    .output(workspaceRef)
    .mutation(({ ctx, input }) => createWorkspace(ctx.person, input, ctx.origin)),
});
