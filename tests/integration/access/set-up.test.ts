import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { callerFor, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const input = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@example.com`,
  password: "seven quiet otters",
  workspaceName: `Ærø Færger ${name}`,
});

describe("the first visit", () => {
  it("refuses a weak password and changes nothing", async () => {
    const caller = callerFor(null);
    for (const password of ["short", "letmeinletmein", "123456789012", "qwerty123456", "ada@example.com"])
      await expect(caller.session.setUp({ ...input("Ada"), password })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    expect(await caller.session.state()).toEqual({
      needsSetUp: true,
      signedIn: false,
      oidc: null,
      passwordReset: false,
    });
  });

  it("lets exactly one of many become the admin", async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => callerFor(null).session.setUp(input(`Ada${index}`))),
    );
    const won = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(won).toHaveLength(1);
    expect(won[0]?.value.slug).toMatch(/^aeroe-faerger-ada\d$/);
    for (const attempt of attempts)
      if (attempt.status === "rejected")
        expect(attempt.reason.cause).toMatchObject({ code: "identity.already_set_up" });
    expect(await unscopedDb().user.count()).toBe(1);
    expect(await unscopedDb().workspace.count()).toBe(1);
    const admin = await unscopedDb().user.findFirstOrThrow();
    expect(admin.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await new Browser().signIn(admin.email, input("Ada").password)).status).toBe(200);
  });

  it("is over once there is somebody", async () => {
    expect(await callerFor(null).session.state()).toMatchObject({ needsSetUp: false });
    await expect(callerFor(null).session.setUp(input("Eve"))).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { code: "identity.already_set_up" },
    });
  });
});

describe("workspaces", () => {
  it("belong to whoever creates them, under addresses that stay apart", async () => {
    const { id, email, name } = await unscopedDb().user.findFirstOrThrow();
    const caller = callerFor({ id, email, name });
    const created = await Promise.all(
      Array.from({ length: 4 }, () => caller.account.createWorkspace({ name: "Acme" })),
    );
    expect(created.map(({ slug }) => slug).sort()).toEqual(["acme", "acme-2", "acme-3", "acme-4"]);
    expect((await caller.account.createWorkspace({ name: "API" })).slug).toBe("workspace-api");
    const { workspaces } = await caller.session.me();
    expect(workspaces.filter((workspace) => workspace.slug.startsWith("acme"))).toHaveLength(4);
    expect(workspaces.every((workspace) => workspace.role === "admin")).toBe(true);
  });

  it("can be renamed without their address changing, and nobody else's with them", async () => {
    const { id, email, name } = await unscopedDb().user.findFirstOrThrow();
    const caller = callerFor({ id, email, name });
    await caller.workspace.rename({ workspace: "acme-2", name: "Acme Holding" });
    expect(await caller.workspace.current({ workspace: "acme-2" })).toMatchObject({ name: "Acme Holding" });
    expect(await caller.workspace.current({ workspace: "acme-3" })).toMatchObject({ name: "Acme" });
    const { items } = await caller.audit.list({ workspace: "acme-2" });
    expect(items.map((event) => event.action)).toEqual(["workspace.renamed", "workspace.created"]);
    expect(new Set(items.map((event) => event.requestId)).has(randomUUID())).toBe(false);
  });
});
