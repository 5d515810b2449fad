import { z } from "zod";
import {
  beginSecondFactor,
  confirmSecondFactor,
  describeSecondFactor,
  disableSecondFactor,
  renewRecoveryCodes,
} from "@/server/identity/manage-second-factor";
import {
  recoveryCodes,
  secondFactorBegin,
  secondFactorCode,
  secondFactorProof,
  secondFactorSetUp,
  secondFactorState,
} from "@/server/identity/schema";
import { router, signedInProcedure } from "../procedures";

/** The second factor of one's own sign-in. */
export const secondFactor = router({
  state: signedInProcedure
    .input(z.void())
    .output(secondFactorState)
    .query(({ ctx }) => describeSecondFactor(ctx.person)),
  begin: signedInProcedure
    .input(secondFactorBegin)
    .output(secondFactorSetUp)
    .mutation(({ ctx, input }) => beginSecondFactor(ctx.person, input, ctx.origin)),
  confirm: signedInProcedure
    .input(secondFactorCode)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => confirmSecondFactor(ctx.person, ctx.sessionId, input, ctx.origin)),
  renewCodes: signedInProcedure
    .input(secondFactorProof)
    .output(recoveryCodes)
    .mutation(({ ctx, input }) => renewRecoveryCodes(ctx.person, input, ctx.origin)),
  disable: signedInProcedure
    .input(secondFactorProof)
    .mutation(({ ctx, input }) => disableSecondFactor(ctx.person, input, ctx.origin)),
});
