import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import {
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";

withAtlas();

const overlaps = [
  { overlapHours: 1, ms: 3_600_000 },
  { overlapHours: 24, ms: 86_400_000 },
  { overlapHours: 168, ms: 604_800_000 },
] as const;

async function aKeyToRotate(workspace: TestWorkspace) {
  const old = await aKey(workspace.admin, workspace, "analyst", {
    scopes: ["workspace:read", "keys:manage_own"],
    expiresAt: new Date(Date.now() + 86_400_000 * 30),
  });
  const caller = callerFor(workspace.admin);
  const [key] = await caller.keys.list({ workspace: workspace.slug });
  return { old, keyId: key?.id ?? "", before: key, caller };
}

async function codeOf(response: Response): Promise<string> {
  return response.status === 200 ? "ok" : ((await response.json()) as { code: string }).code;
}
const ask = async (key: string) => await codeOf(await rest("GET", "/me", { key }));

describe("rotating a key", () => {
  it.each(overlaps)("lets the old secret work for $overlapHours h, then refuses it", async (given) => {
    const { overlapHours, ms } = given;
    const workspace = await aWorkspace();
    const { old, keyId, before, caller } = await aKeyToRotate(workspace);
    const { key, secret } = await caller.keys.rotate({ workspace: workspace.slug, keyId, overlapHours });
    expect([await ask(old), await ask(secret)]).toEqual(["ok", "ok"]);
    expect(Math.abs((key.former?.until.getTime() ?? 0) - Date.now() - ms)).toBeLessThan(60_000);
    // What the key may do, and until when, stays.
    const { name, role, scopes, expiresAt } = before ?? {};
    expect(key).toMatchObject({ id: keyId, name, role, scopes, expiresAt, mine: true });
    expect(secret.startsWith(key.prefix)).toBe(true);
    await unscopedDb().apiKey.update({ where: { id: keyId }, data: { formerUntil: new Date() } });
    expect([await ask(old), await ask(secret)]).toEqual(["access.key_rotated", "ok"]);
    const [listed] = await caller.keys.list({ workspace: workspace.slug });
    expect(listed?.former).toBeNull();
    expect(JSON.stringify(await unscopedDb().apiKey.findMany())).not.toContain(secret);
  });

  it("lets it work for a day unless told otherwise, and not at all when told so", async () => {
    const workspace = await aWorkspace();
    const { old, keyId, caller } = await aKeyToRotate(workspace);
    const second = await caller.keys.rotate({ workspace: workspace.slug, keyId });
    expect(second.key.former?.until.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    const third = await caller.keys.rotate({ workspace: workspace.slug, keyId, overlapHours: 0 });
    expect(third.key.former).toBeNull();
    // Neither the one before nor the one before that.
    expect([await ask(old), await ask(second.secret), await ask(third.secret)]).toEqual([
      "access.key_unknown",
      "access.key_unknown",
      "ok",
    ]);
  });

  it("ends the old secret with the key: revoked, expired, or its maker gone", async () => {
    const workspace = await aWorkspace();
    const { old, keyId, caller } = await aKeyToRotate(workspace);
    await caller.keys.rotate({ workspace: workspace.slug, keyId, overlapHours: 168 });
    await unscopedDb().apiKey.update({ where: { id: keyId }, data: { expiresAt: new Date() } });
    expect(await ask(old)).toBe("access.key_expired");
    await expect(caller.keys.rotate({ workspace: workspace.slug, keyId })).rejects.toMatchObject({
      cause: { code: "identity.key_not_found" },
    });
    await caller.keys.revoke({ workspace: workspace.slug, keyId });
    expect(await ask(old)).toBe("access.key_revoked");
  });

  it("stands in the audit trail, without the secret", async () => {
    const workspace = await aWorkspace();
    const { keyId, caller } = await aKeyToRotate(workspace);
    const { secret } = await caller.keys.rotate({ workspace: workspace.slug, keyId, overlapHours: 1 });
    const { items } = await caller.audit.list({ workspace: workspace.slug, action: "keys.rotated" });
    expect(items).toMatchObject([{ details: { name: "A key", overlapHours: 1 } }]);
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  it("shows whether something still uses the old secret", async () => {
    const workspace = await aWorkspace();
    const { old, keyId, caller } = await aKeyToRotate(workspace);
    const { secret } = await caller.keys.rotate({ workspace: workspace.slug, keyId });
    const former = async () => (await caller.keys.list({ workspace: workspace.slug }))[0]?.former;
    await ask(secret);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await former())?.lastUsedAt).toBeNull();
    await ask(old);
    await expect.poll(async () => (await former())?.lastUsedAt).toBeInstanceOf(Date);
  });

  it("is for the maker of the key alone: an admin would otherwise act in their name", async () => {
    const workspace = await aWorkspace();
    const maker = await aMember(workspace, "viewer");
    await aKey(maker, workspace, "viewer");
    const [key] = await callerFor(workspace.admin).keys.list({ workspace: workspace.slug, whose: "all" });
    expect(key?.mine).toBe(false);
    await expect(
      callerFor(workspace.admin).keys.rotate({ workspace: workspace.slug, keyId: key?.id ?? "" }),
    ).rejects.toMatchObject({ cause: { code: "identity.key_not_found" } });
  });
});

describe("over REST", () => {
  const rotation = async (key: string, id: string) =>
    await rest("POST", `/keys/${id}/rotation`, { key, json: { overlapHours: 1 } });

  it("a key lists and rotates itself, and nothing else", async () => {
    const workspace = await aWorkspace();
    const { old, keyId } = await aKeyToRotate(workspace);
    const other = await aKeyToRotate(workspace);
    const { items } = (await (await rest("GET", "/keys", { key: old })).json()) as { items: unknown[] };
    expect(items).toMatchObject([{ id: keyId, mine: true }]);
    expect((await rotation(old, other.keyId)).status).toBe(404);
    const answer = await rotation(old, keyId);
    expect(answer.status).toBe(201);
    const { secret } = (await answer.json()) as { secret: string };
    expect([await ask(old), await ask(secret)]).toEqual(["ok", "ok"]);
  });

  it("the secret before cannot be turned into a new one", async () => {
    const workspace = await aWorkspace();
    const { old, keyId } = await aKeyToRotate(workspace);
    await rotation(old, keyId);
    expect(await (await rotation(old, keyId)).json()).toMatchObject({
      status: 403,
      code: "identity.key_rotation_credential",
    });
  });

  it("a key without the permission is refused", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "admin", { scopes: ["workspace:read"] });
    expect((await rotation(key, "019cc0de-0000-7000-8000-000000000000")).status).toBe(403);
  });

  it("refuses an overlap nobody may choose", async () => {
    const workspace = await aWorkspace();
    const { old, keyId } = await aKeyToRotate(workspace);
    const answer = await rest("POST", `/keys/${keyId}/rotation`, { key: old, json: { overlapHours: 9_999 } });
    expect(await answer.json()).toMatchObject({ status: 400, field: "overlapHours" });
  });
});
