import { describe, expect, it } from "vitest";
import { signInWithOidc } from "@/server/identity/sign-in-with-oidc";
import { unscopedDb } from "@/server/platform/db";
import { anOrigin, aPerson, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";
const real = "kim@example.com";

/** Each looks like `kim@example.com`, or turns into it when letters are folded. */
const lookAlikes = [
  ["Kelvin sign, which lower case makes a k", "\u212aim@example.com"],
  ["full width, which NFKC makes ASCII", "\uff4bim@example.com"],
  ["Cyrillic i", "k\u0456m@example.com"],
  ["dotless i", "k\u0131m@example.com"],
  ["dotted capital I", "K\u0130M@example.com"],
  ["combining mark", "ki\u0307m@example.com"],
  ["zero-width space", "ki\u200bm@example.com"],
  ["soft hyphen", "k\u00adim@example.com"],
  ["right-to-left mark", "\u200fkim@example.com"],
  ["no-break space at the end", "kim@example.com\u00a0"],
  ["Cyrillic domain", "kim@ex\u0430mple.com"],
  ["full-width @", "kim\uff20example.com"],
  ["full-width dot", "kim@example\uff0ecom"],
  ["ideographic full stop", "kim@example\u3002com"],
  ["mathematical letters", "\u{1d424}im@example.com"],
] as const;

describe("an address that looks like somebody else's", () => {
  it.each(lookAlikes)("is nobody: %s", async (_kind, address) => {
    const known = await unscopedDb().user.findUnique({ where: { email: real } });
    const kim = known ?? (await aPerson({ email: real, password }));
    const people = await unscopedDb().user.count();
    // The provider swears that the address is verified, and it may be: it is another one.
    const identity = {
      issuer: "https://id.example",
      subject: address,
      email: address,
      emailVerified: true,
      name: "Kim",
      groups: null,
    };
    await expect(signInWithOidc(identity, anOrigin())).rejects.toMatchObject({ kind: "forbidden" });
    expect(await unscopedDb().oidcAccount.count({ where: { userId: kim.id } })).toBe(0);
    expect((await new Browser("198.51.100.7").signIn(address, password)).status).toBe(401);
    const setUp = { name: "Kim", email: address, password, workspaceName: "W" };
    await expect(callerFor(null).session.setUp(setUp)).rejects.toMatchObject({
      cause: { code: "api.invalid_input", options: { field: "email" } },
    });
    const workspace = await aWorkspace();
    await expect(
      callerFor(workspace.admin).members.invite({ workspace: workspace.slug, email: address, role: "admin" }),
    ).rejects.toMatchObject({ cause: { code: "api.invalid_input", options: { field: "email" } } });
    // The admin of the workspace made above is the one who came.
    expect(await unscopedDb().user.count()).toBe(people + 1);
  });

  it("is an address of its own where its domain is written in ASCII", async () => {
    const workspace = await aWorkspace();
    const { invitation } = await callerFor(workspace.admin).members.invite({
      workspace: workspace.slug,
      email: " Kim@XN--Exmple-CUA.com ",
      role: "viewer",
    });
    expect(invitation.email).toBe("kim@xn--exmple-cua.com");
  });
});
