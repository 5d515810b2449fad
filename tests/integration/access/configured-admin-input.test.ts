import { expect, it } from "vitest";
import { ensureConfiguredAdmin } from "@/server/identity/configured-admin";
import { unscopedDb } from "@/server/platform/db";
import { withAtlas } from "../../support/atlas";

withAtlas({
  ATLAS_ADMIN_EMAIL: "ops@example.com",
  ATLAS_ADMIN_PASSWORD: "password",
  ATLAS_ADMIN_API_KEY: "ci-key-0123456789-abcdef-0123456789",
});

it("names the variable that is not good enough and creates nothing", async () => {
  await expect(ensureConfiguredAdmin()).rejects.toMatchObject({
    kind: "invalid",
    message: expect.stringMatching(/^ATLAS_ADMIN_PASSWORD: /),
  });
  expect(await unscopedDb().user.count()).toBe(0);
  expect(await unscopedDb().workspace.count()).toBe(0);
});
