import { afterAll, describe, expect, it } from "vitest";
import { createApiContext } from "@/server/api/context";
import { createCaller } from "@/server/api/root";
import { unscopedDb } from "@/server/platform/db";
import { aPerson, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";
import { aMailbox } from "./mailbox";

const mailbox = await aMailbox();
withAtlas({ SMTP_URL: mailbox.url, SMTP_FROM: "Atlas <atlas@example.com>" });
afterAll(() => mailbox.close());

const password = "seven quiet otters";
const next = "eleven louder otters";
let place = 0;

/** Somebody who is not signed in, each time from another place unless told otherwise. */
function visitor(address = `198.51.100.${++place}`) {
  const origin = { requestId: "r", address };
  return createCaller({ claims: null, origin, crossSite: false, exposed: false }).session;
}

async function linkFor(email: string): Promise<string> {
  const before = mailbox.to(email).length;
  await visitor().requestPasswordReset({ email });
  await expect.poll(() => mailbox.to(email).length).toBe(before + 1);
  return /reset-password\/(reset_[\w-]+)/.exec(mailbox.to(email).at(-1)?.text ?? "")?.[1] ?? "";
}

describe("a link to choose a new password", () => {
  it("goes to the address, from the configured sender, and is kept as a hash", async () => {
    const { email } = await aPerson({ password });
    const token = await linkFor(email.toUpperCase().toLowerCase());
    expect(mailbox.to(email)).toMatchObject([{ from: "atlas@example.com", to: [email] }]);
    expect(mailbox.to(email)[0]?.text).toContain(`http://localhost:3000/reset-password/${token}`);
    expect(await visitor().passwordReset({ token })).toEqual({ email });
    expect(JSON.stringify(await unscopedDb().passwordReset.findMany())).not.toContain(token);
    expect((await visitor().state()).passwordReset).toBe(true);
  });

  it("changes the password once, ends every session and stands in the audit trail", async () => {
    const workspace = await aWorkspace(await aPerson({ password }));
    const { email } = workspace.admin;
    const browser = new Browser();
    await browser.signIn(email, password);
    const [other, token] = [await linkFor(email), await linkFor(email)];
    await expect(visitor().resetPassword({ token, password: "short" })).rejects.toMatchObject({
      cause: { code: "identity.weak_password" },
    });
    await visitor().resetPassword({ token, password: next });
    const caller = createCaller(await createApiContext(new Headers({ cookie: browser.cookieHeader })));
    await expect(caller.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await new Browser().signIn(email, password)).status).toBe(401);
    expect((await new Browser().signIn(email, next)).status).toBe(200);
    for (const used of [token, other])
      await expect(visitor().resetPassword({ token: used, password: `${next}!` })).rejects.toMatchObject({
        cause: { code: "identity.reset_not_valid" },
      });
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "account.password_reset",
    });
    expect(items).toMatchObject([{ actor: { id: workspace.admin.id } }]);
  });

  it("used twice at the same moment works once", async () => {
    const { email } = await aPerson({ password });
    const token = await linkFor(email);
    const outcomes = await Promise.allSettled([
      visitor().resetPassword({ token, password: next }),
      visitor().resetPassword({ token, password: `${next} again` }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("holds for an hour, and not beyond a change of the password", async () => {
    const person = await aPerson({ password });
    const token = await linkFor(person.email);
    const [row] = await unscopedDb().passwordReset.findMany({ where: { userId: person.id } });
    expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(59 * 60_000);
    expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(60 * 60_000);
    await unscopedDb().passwordReset.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(visitor().passwordReset({ token })).rejects.toMatchObject({
      cause: { code: "identity.reset_not_valid" },
    });
    const fresh = await linkFor(person.email);
    await callerFor(person).account.changePassword({ current: password, next });
    await expect(visitor().passwordReset({ token: fresh })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("asking for a link", () => {
  it("answers the same for anybody, and sends nothing to who has no password here", async () => {
    const [known, single, disabled] = [
      await aPerson({ password }),
      await aPerson(),
      await aPerson({ password }),
    ];
    await unscopedDb().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const addresses = ["nobody@example.com", single.email, disabled.email, known.email];
    const answers = [];
    for (const email of addresses) answers.push(await visitor().requestPasswordReset({ email }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await expect.poll(() => mailbox.to(known.email).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const email of addresses.slice(0, 3)) expect(mailbox.to(email)).toEqual([]);
  });

  it("takes as long for somebody unknown as for somebody known", async () => {
    const { email } = await aPerson({ password });
    const median = async (address: string) => {
      const samples: number[] = [];
      for (let index = 0; index < 9; index++) {
        const started = performance.now();
        await visitor().requestPasswordReset({ email: address });
        samples.push(performance.now() - started);
        // What goes on after the answer is over before the next sample.
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return samples.sort((a, b) => a - b)[4] ?? 0;
    };
    await median("nobody.first@example.com");
    const [known, unknown] = [await median(email), await median("nobody.else@example.com")];
    expect(known).toBeLessThan(unknown * 3 + 5);
    expect(unknown).toBeLessThan(known * 3 + 5);
  });

  it("sends one address at most three mails an hour, and those links go on working", async () => {
    const { email } = await aPerson({ password });
    const token = await linkFor(email);
    for (let index = 0; index < 6; index++) await visitor().requestPasswordReset({ email });
    await expect.poll(() => mailbox.to(email).length).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(mailbox.to(email)).toHaveLength(3);
    expect(await visitor().passwordReset({ token })).toEqual({ email });
  });

  it("stops from one place, whoever it asks for", async () => {
    const from = visitor("203.0.113.77");
    for (let index = 0; index < 20; index++)
      await from.requestPasswordReset({ email: `nobody-${index}@example.com` });
    await expect(from.requestPasswordReset({ email: "nobody@example.com" })).rejects.toMatchObject({
      cause: { code: "identity.too_many_attempts" },
    });
  });

  it("refuses what is no address, or would be several", async () => {
    for (const email of [
      "ada",
      "ada@example.com, eve@example.com",
      "ada@example.com\r\nBcc: eve@example.com",
    ])
      await expect(visitor().requestPasswordReset({ email })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
