import { expect, it } from "vitest";
import { systemContext } from "@/server/access/system-context";
import { dataKey, pseudonymKey } from "@/server/access/workspace-keys";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

it("makes each key of a workspace once, also when many ask at the same moment", async () => {
  const ctx = systemContext((await aWorkspace()).id, "test");
  const keys = await Promise.all(Array.from({ length: 8 }, () => pseudonymKey(ctx)));
  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
  expect(keys[0]).toHaveLength(32);
  expect(await dataKey(ctx)).not.toEqual(keys[0]);
});

it("gives every workspace keys of its own, sealed and bound to it", async () => {
  const [one, other] = [await aWorkspace(), await aWorkspace()].map(({ id }) => systemContext(id, "test"));
  if (!one || !other) throw new Error("Two workspaces were expected.");
  const key = await pseudonymKey(one);
  expect(await pseudonymKey(other)).not.toEqual(key);
  const row = await unscopedDb().workspaceSecret.findFirstOrThrow({
    where: { workspaceId: one.workspaceId },
  });
  expect(row.sealed).not.toContain(key.toString("base64url"));
  await unscopedDb().workspaceSecret.updateMany({
    where: { workspaceId: other.workspaceId },
    data: { sealed: row.sealed },
  });
  await expect(pseudonymKey(other)).rejects.toMatchObject({ code: "crypto.not_authentic" });
});
