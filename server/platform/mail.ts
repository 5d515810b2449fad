import { createTransport } from "nodemailer";
import { env } from "./env";
import { fail } from "./errors";

const patienceMs = 15_000;

/** Whether this installation can send mail at all. */
export function mailIsConfigured(): boolean {
  return env().SMTP_URL !== undefined;
}

/** Hands a mail of plain text to the mail server; fails when it does not take it. */
export async function sendMail(mail: { to: string; subject: string; text: string }): Promise<void> {
  const { SMTP_URL, SMTP_FROM } = env();
  if (!SMTP_URL || !SMTP_FROM)
    return fail("conflict", "platform.no_mail", "Mail cannot be sent: set SMTP_URL and SMTP_FROM.");
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    // The address as data, never as text to be parsed: nobody is added to it.
    await transport.sendMail({ ...mail, to: { name: "", address: mail.to }, from: SMTP_FROM });
  } catch (error) {
    fail("upstream", "platform.mail_refused", "The mail server did not take the message.", { cause: error });
  } finally {
    transport.close();
  }
}
