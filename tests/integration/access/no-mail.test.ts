import { expect, it } from "vitest";
import { parseEnv } from "@/server/platform/env";
import { callerFor, withAtlas } from "../../support/atlas";

withAtlas();

it("without a mail server no link is offered, and asking for one says why there is none", async () => {
  const { session } = callerFor(null);
  expect((await session.state()).passwordReset).toBe(false);
  await expect(session.requestPasswordReset({ email: "ada@example.com" })).rejects.toMatchObject({
    cause: { code: "platform.no_mail" },
  });
});

it("half of the settings is refused by name", () => {
  expect(() => parseEnv({ SMTP_URL: "smtp://localhost" })).toThrow(/SMTP_FROM/);
  expect(() => parseEnv({ SMTP_FROM: "Atlas <atlas@example.com>" })).toThrow(/SMTP_URL/);
  expect(() => parseEnv({ SMTP_URL: "http://localhost", SMTP_FROM: "a@b.example" })).toThrow(/SMTP_URL/);
});
