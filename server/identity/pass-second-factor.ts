import type { Origin } from "../access/context";
import { open } from "../platform/crypto";
import { fail } from "../platform/errors";
import { hashRecoveryCode } from "./recovery-codes";
import { countCode } from "./sign-in-throttle";
import { inTransaction } from "./store/global-transaction";
import { findSecondFactor, type SecondFactorRow, takeRecoveryCode, useStep } from "./store/second-factors";
import { addressesOf } from "./store/sessions";
import { matchingStep } from "./totp";

/** How the second factor was given; null where the person has none. */
export type PassedFactor = "app" | "recovery_code" | null;

/**
 * Asks for the second factor of somebody whose password was right. Attempts count per person for all
 * places they never signed in from together: codes are short, and guessing them from many places must
 * not pay. Places they know count for themselves, so that nobody elsewhere can lock the person out.
 */
export async function passSecondFactor(userId: string, given: string, origin: Origin): Promise<PassedFactor> {
  const factor = await findSecondFactor(userId);
  if (!factor?.confirmedAt) return null;
  const code = given.trim();
  if (code === "")
    return fail(
      "unauthenticated",
      "identity.second_factor_needed",
      "Enter the code your authenticator app shows, or one of your recovery codes.",
    );
  await countCode(userId, origin.address, await addressesOf(userId));
  return (
    (await takeCode(factor, code)) ??
    fail(
      "unauthenticated",
      "identity.wrong_code",
      "This code is wrong or was used already. Wait for the next one your app shows.",
    )
  );
}

/** Uses up a code of the app or a recovery code; null when it is neither. */
export async function takeCode(factor: SecondFactorRow, given: string): Promise<PassedFactor> {
  const digits = given.replace(/\s/g, "");
  const { userId } = factor;
  if (/^\d{6}$/.test(digits)) {
    const step = matchingStep(openFactor(factor), digits, new Date());
    return step !== null && (await inTransaction((tx) => useStep(tx, userId, step))) ? "app" : null;
  }
  const hash = hashRecoveryCode(given);
  return (await inTransaction((tx) => takeRecoveryCode(tx, userId, hash))) ? "recovery_code" : null;
}

export function openFactor({ userId, sealed }: SecondFactorRow): string {
  return open(sealed, factorBoundTo(userId));
}

export const factorBoundTo = (userId: string) => `second-factor:${userId}`;
