import type { Origin } from "../access/context";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { log } from "../platform/log";
import { mailIsConfigured, sendMail } from "../platform/mail";
import { publicOrigin } from "../platform/public-origin";
import { requireGoodPassword } from "./password-rules";
import { hashPassword } from "./passwords";
import { recordInWorkspaces } from "./record-in-workspaces";
import type { PasswordResetInput } from "./schema";
import { countResetRequest, mayMailTo } from "./sign-in-throttle";
import { inTransaction } from "./store/global-transaction";
import { findResetPerson, insertReset, takeReset } from "./store/password-resets";
import { findPersonByEmail, type PersonRow, raiseEpoch } from "./store/people";

const validForMs = 60 * 60 * 1000;

/**
 * Sends a link to choose a new password, where the address belongs to somebody who has one. The answer
 * comes before anybody looks: neither it nor its time tells who has an account.
 */
export async function requestPasswordReset({ email }: { email: string }, origin: Origin): Promise<void> {
  if (!mailIsConfigured())
    fail("conflict", "platform.no_mail", "This installation sends no e-mail. Ask whoever runs it.");
  await countResetRequest(origin.address);
  void sendLink(email, origin).catch((error: unknown) =>
    log("identity").error({ error }, "A link to choose a new password could not be sent."),
  );
}

async function sendLink(email: string, origin: Origin): Promise<void> {
  const person = await findPersonByEmail(email);
  if (!person?.passwordHash || person.disabledAt) return;
  // The links of this hour still work, so somebody who asks too often in another's name takes nothing from them.
  if (!(await mayMailTo(email))) return;
  const token = randomToken("reset");
  await inTransaction(async (tx) => {
    const expiresAt = new Date(Date.now() + validForMs);
    await insertReset(tx, { tokenHash: hashToken(token), userId: person.id, expiresAt });
    await recordInWorkspaces(tx, person, origin, "account.reset_link_requested");
  });
  await sendMail({
    to: person.email,
    subject: "Choose a new password for Atlas",
    text: letter(person, token),
  });
}

function letter({ name }: PersonRow, token: string): string {
  return [
    `Hello ${name},`,
    "",
    "somebody asked for a new password for your Atlas account. If it was you, choose one here within an hour:",
    "",
    `${publicOrigin()}/reset-password/${token}`,
    "",
    "If it was not you, do nothing: your password stays as it is.",
    "",
  ].join("\n");
}

/** Whose password a link changes, for the page it opens. */
export async function lookAtReset(token: string): Promise<{ email: string }> {
  return { email: (await findOpen(token)).email };
}

/** Chooses a new password with a link. Every session ends; a second factor is still asked for. */
export async function resetPassword({ token, password }: PasswordResetInput, origin: Origin): Promise<void> {
  const person = await findOpen(token);
  await requireGoodPassword(password, person.email);
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    if (!(await takeReset(tx, hashToken(token), new Date()))) return notValid();
    await raiseEpoch(tx, person.id, passwordHash);
    await recordInWorkspaces(tx, person, origin, "account.password_reset");
  });
}

async function findOpen(token: string): Promise<PersonRow> {
  return (await findResetPerson(hashToken(token), new Date())) ?? notValid();
}

function notValid(): never {
  return fail(
    "missing",
    "identity.reset_not_valid",
    "This link was used already or is older than an hour. Ask for another.",
  );
}
