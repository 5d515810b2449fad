import { expect, it } from "vitest";
import { aPerson, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas({ NEXTAUTH_URL: "https://atlas.example" });

const password = "seven quiet otters";

it("cookies go over https only, are out of reach of scripts and of other sites' posts", async () => {
  const person = await aPerson({ password });
  const browser = new Browser("192.0.2.1", "atlas.example");
  await browser.get("/api/auth/csrf");
  const before = browser.lastSetCookies;
  expect((await browser.signIn(person.email, password)).status).toBe(200);
  const cookies = [...before, ...browser.lastSetCookies].filter((line) => !/max-age=0/i.test(line));
  expect(cookies.some((line) => line.startsWith("__Secure-next-auth.session-token="))).toBe(true);
  expect(cookies.some((line) => line.startsWith("__Host-next-auth.csrf-token="))).toBe(true);
  for (const line of cookies) {
    expect(line).toMatch(/; ?Secure/i);
    expect(line).toMatch(/; ?HttpOnly/i);
    expect(line).toMatch(/; ?SameSite=Lax/i);
    expect(line).not.toMatch(/; ?Domain=/i);
  }
});

it("nobody is sent to another site after signing in", async () => {
  const person = await aPerson({ password });
  for (const callbackUrl of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
  ]) {
    const browser = new Browser("192.0.2.1", "atlas.example");
    const response = await browser.post("/api/auth/callback/credentials", {
      email: person.email,
      password,
      callbackUrl,
    });
    const { url } = (await response.json()) as { url: string };
    expect(new URL(url, "https://atlas.example").host, callbackUrl).toBe("atlas.example");
  }
});
