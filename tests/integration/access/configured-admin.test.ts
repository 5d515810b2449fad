import { expect, it } from "vitest";
import { ensureConfiguredAdmin } from "@/server/identity/configured-admin";
import { unscopedDb } from "@/server/platform/db";
import { rest, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

const email = "Ops@Example.com";
const password = "unattended set-up";
const apiKey = "ci-key-0123456789-abcdef-0123456789";
withAtlas({ ATLAS_ADMIN_EMAIL: email, ATLAS_ADMIN_PASSWORD: password, ATLAS_ADMIN_API_KEY: apiKey });

it("is created once, however many processes start, with exactly the given key", async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => ensureConfiguredAdmin()));
  expect(outcomes.sort()).toEqual(["created", "exists", "exists", "exists", "exists"]);
  expect(await ensureConfiguredAdmin()).toBe("exists");
  expect(await unscopedDb().user.count()).toBe(1);
  const response = await rest("GET", "/me", { key: apiKey });
  expect(await response.json()).toMatchObject({ kind: "key", role: "admin", workspace: { slug: "default" } });
  expect((await new Browser().signIn("ops@example.com", password)).status).toBe(200);
  const stored = await unscopedDb().apiKey.findFirstOrThrow();
  expect(JSON.stringify(stored)).not.toContain(apiKey);
});
