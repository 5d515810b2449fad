import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";

withAtlas();

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}

describe("an API key", () => {
  it("acts in its workspace with its role, and is stored only as a hash", async () => {
    const workspace = await aWorkspace();
    const { key, secret } = await callerFor(workspace.admin).keys.create({
      workspace: workspace.slug,
      name: "CI",
      role: "analyst",
    });
    expect(secret).toMatch(/^atlas_[\w-]{43}$/);
    expect(secret.startsWith(key.prefix)).toBe(true);
    const response = await rest("GET", "/me", { key: secret });
    expect(await response.json()).toMatchObject({
      role: "analyst",
      workspace: { slug: workspace.slug },
      permissions: expect.not.arrayContaining(["members:manage"]),
    });
    const row = await unscopedDb().apiKey.findUniqueOrThrow({ where: { id: key.id } });
    expect(JSON.stringify(row)).not.toContain(secret.slice(12));
  });

  it("is narrowed by its scopes", async () => {
    const workspace = await aWorkspace();
    const secret = await aKey(workspace.admin, workspace, "admin", {
      scopes: ["runs:read", "datasets:read"],
    });
    const response = await rest("GET", "/me", { key: secret });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "access.not_allowed", status: 403 });
  });

  it("never has more than the person who makes it", async () => {
    const workspace = await aWorkspace();
    const { keys } = callerFor(await aMember(workspace, "analyst"));
    const base = { workspace: workspace.slug, name: "More" };
    await expect(keys.create({ ...base, role: "admin" })).rejects.toMatchObject({
      cause: { code: "access.role_above_own" },
    });
    await expect(keys.create({ ...base, role: "analyst", scopes: ["members:manage"] })).rejects.toMatchObject(
      { cause: { code: "access.scope_above_own" } },
    );
    await expect(keys.create({ ...base, role: "viewer", scopes: ["datasets:export"] })).rejects.toMatchObject(
      { cause: { code: "access.scope_above_own" } },
    );
  });

  it("shrinks when its maker is demoted, and stops when they are disabled", async () => {
    const workspace = await aWorkspace();
    const person = await aMember(workspace, "engineer");
    const key = await aKey(person, workspace, "engineer");
    await callerFor(workspace.admin).members.changeRole({
      workspace: workspace.slug,
      userId: person.id,
      role: "viewer",
    });
    expect(await (await rest("GET", "/me", { key })).json()).toMatchObject({ role: "viewer" });
    await unscopedDb().user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect(await codeOf(await rest("GET", "/me", { key }))).toBe("access.key_orphaned");
  });

  it("stops when it expires or is revoked, and says which", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "viewer", {
      expiresAt: new Date(Date.now() + 60_000),
    });
    expect((await rest("GET", "/me", { key })).status).toBe(200);
    await unscopedDb().apiKey.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await codeOf(await rest("GET", "/me", { key }))).toBe("access.key_expired");
    const other = await aKey(workspace.admin, workspace, "viewer");
    const { keys } = callerFor(workspace.admin);
    const [newest] = await keys.list({ workspace: workspace.slug });
    await keys.revoke({ workspace: workspace.slug, keyId: newest?.id ?? "" });
    const refused = await rest("GET", "/me", { key: other });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toContain("Bearer");
    expect(await codeOf(refused)).toBe("access.key_revoked");
    await expect(keys.revoke({ workspace: workspace.slug, keyId: newest?.id ?? "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      keys.create({ workspace: workspace.slug, name: "Old", role: "viewer", expiresAt: new Date(0) }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("shows when it was last used, to the minute", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "viewer");
    const lastUse = async () =>
      (await callerFor(workspace.admin).keys.list({ workspace: workspace.slug }))[0]?.lastUsedAt?.getTime();
    expect(await lastUse()).toBeUndefined();
    await rest("GET", "/me", { key });
    await expect.poll(lastUse).toBeTypeOf("number");
    const first = await lastUse();
    await rest("GET", "/me", { key });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await lastUse()).toBe(first);
  });

  it("is seen and revoked by its maker and by admins, not by others", async () => {
    const workspace = await aWorkspace();
    const [maker, other] = [await aMember(workspace, "engineer"), await aMember(workspace, "engineer")];
    await aKey(maker, workspace, "engineer");
    const list = (person: typeof maker, whose: "mine" | "all") =>
      callerFor(person).keys.list({ workspace: workspace.slug, whose });
    expect(await list(other, "mine")).toEqual([]);
    await expect(list(other, "all")).rejects.toMatchObject({ code: "FORBIDDEN" });
    const [key] = await list(workspace.admin, "all");
    expect(key).toMatchObject({ createdBy: { id: maker.id, name: maker.name } });
    const keyId = key?.id ?? "";
    await expect(callerFor(other).keys.revoke({ workspace: workspace.slug, keyId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const foreign = await aWorkspace();
    await expect(
      callerFor(foreign.admin).keys.revoke({ workspace: foreign.slug, keyId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await callerFor(workspace.admin).keys.revoke({ workspace: workspace.slug, keyId });
  });
});
