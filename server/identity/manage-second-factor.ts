import type { Origin, Person } from "../access/context";
import { seal } from "../platform/crypto";
import { fail } from "../platform/errors";
import { factorBoundTo, openFactor, takeCode } from "./pass-second-factor";
import { recordInWorkspaces } from "./record-in-workspaces";
import { hashRecoveryCode, newRecoveryCodes } from "./recovery-codes";
import type { SecondFactorProof, SecondFactorSetUp, SecondFactorState } from "./schema";
import { confirmPassword } from "./sign-in";
import { countAttempt, forgetAttempts } from "./sign-in-throttle";
import { type GlobalTx, inTransaction } from "./store/global-transaction";
import { findPersonById } from "./store/people";
import {
  beginSecondFactorRow,
  confirmSecondFactorRow,
  deleteSecondFactor,
  findSecondFactor,
  replaceRecoveryCodes,
} from "./store/second-factors";
import { endOtherSessionRows } from "./store/sessions";
import { matchingStep, newTotpSecret, qrPath, totpAddress } from "./totp";

/** Whether the person has a second factor, and how many recovery codes are left. */
export async function describeSecondFactor(person: Person): Promise<SecondFactorState> {
  const [row, factor] = await Promise.all([findPersonById(person.id), findSecondFactor(person.id)]);
  return {
    available: Boolean(row?.passwordHash),
    since: factor?.confirmedAt ?? null,
    recoveryCodes: factor?.confirmedAt ? factor.recoveryCodes : 0,
  };
}

/** Begins a set-up: the secret for the app, as text and as a QR code. It asks nobody for a code yet. */
export async function beginSecondFactor(
  person: Person,
  { password }: { password: string },
  origin: Origin,
): Promise<SecondFactorSetUp> {
  await confirmPassword(person, password, origin, "password");
  const secret = newTotpSecret();
  const begun = await beginSecondFactorRow(person.id, seal(secret, factorBoundTo(person.id)));
  if (!begun)
    return fail("conflict", "identity.second_factor_active", "Your second factor is set up already.");
  return { secret, qr: qrPath(totpAddress(secret, person.email)) };
}

/**
 * Ends a set-up with the first code of the app; from now on sign-in asks for one. Other sessions, which
 * were opened without, end. The recovery codes are returned only here.
 */
export async function confirmSecondFactor(
  person: Person,
  sessionId: string,
  { code }: { code: string },
  origin: Origin,
): Promise<{ recoveryCodes: string[] }> {
  await countAttempt(`factor:${person.id}`, origin.address);
  const factor = await findSecondFactor(person.id);
  if (!factor || factor.confirmedAt) return nothingToConfirm();
  const step =
    matchingStep(openFactor(factor), code.replace(/\s/g, ""), new Date()) ??
    fail(
      "invalid",
      "identity.wrong_code",
      "This is not the code. Wait for the next one, and check that the clock of your device is right.",
      { field: "code" },
    );
  await forgetAttempts(`factor:${person.id}`, origin.address);
  return await inTransaction(async (tx) => {
    if (!(await confirmSecondFactorRow(tx, person.id, factor.sealed, step))) return nothingToConfirm();
    const recoveryCodes = await issueCodes(tx, person.id);
    const endedSessions = await endOtherSessionRows(tx, person.id, sessionId, new Date());
    await recordInWorkspaces(tx, person, origin, "account.second_factor_enabled", { endedSessions });
    return { recoveryCodes };
  });
}

function nothingToConfirm(): never {
  return fail("conflict", "identity.no_set_up", "Nothing is being set up. Begin again.");
}

/** Ten new recovery codes; the ones before stop working. */
export async function renewRecoveryCodes(
  person: Person,
  proof: SecondFactorProof,
  origin: Origin,
): Promise<{ recoveryCodes: string[] }> {
  await prove(person, proof, origin);
  return await inTransaction(async (tx) => {
    const recoveryCodes = await issueCodes(tx, person.id);
    await recordInWorkspaces(tx, person, origin, "account.recovery_codes_renewed");
    return { recoveryCodes };
  });
}

/** Sign-in asks for the password alone again. */
export async function disableSecondFactor(
  person: Person,
  proof: SecondFactorProof,
  origin: Origin,
): Promise<void> {
  await prove(person, proof, origin);
  await inTransaction(async (tx) => {
    await deleteSecondFactor(tx, person.id);
    await recordInWorkspaces(tx, person, origin, "account.second_factor_disabled");
  });
}

/** Password and code, both, of somebody who is signed in. */
async function prove(person: Person, proof: SecondFactorProof, origin: Origin): Promise<void> {
  const factor = await findSecondFactor(person.id);
  if (!factor?.confirmedAt)
    return fail("conflict", "identity.no_second_factor", "You have no second factor set up.");
  await confirmPassword(person, proof.password, origin, "password");
  await countAttempt(`factor:${person.id}`, origin.address);
  if (!(await takeCode(factor, proof.code)))
    return fail("invalid", "identity.wrong_code", "This code is wrong or was used already.", {
      field: "code",
    });
  await forgetAttempts(`factor:${person.id}`, origin.address);
}

async function issueCodes(tx: GlobalTx, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(tx, userId, codes.map(hashRecoveryCode));
  return codes;
}
