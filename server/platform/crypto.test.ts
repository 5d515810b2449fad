import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "atlas-crypto-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The module as a process with this environment sees it. */
async function cryptoWith(variables: Record<string, string>) {
  vi.resetModules();
  process.env.ATLAS_HOME = home;
  for (const name of ["ATLAS_SECRET", "ATLAS_SECRET_PREVIOUS"]) delete process.env[name];
  Object.assign(process.env, variables);
  return import("./crypto");
}

const first = "first secret that is long enough to count";
const second = "second secret that is long enough to count";

it("opens what it sealed, and seals the same text differently each time", async () => {
  const { seal, open } = await cryptoWith({ ATLAS_SECRET: first });
  const [one, two] = [seal("hemmelig æøå", "connection:1"), seal("hemmelig æøå", "connection:1")];
  expect(one).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
  expect(one).not.toBe(two);
  expect(open(one, "connection:1")).toBe("hemmelig æøå");
});

it("refuses a text that was altered, moved elsewhere, or was never sealed", async () => {
  const { seal, open } = await cryptoWith({ ATLAS_SECRET: first });
  const sealed = seal("text", "connection:1");
  // Not the last character: some of its bits stand for nothing.
  const last = sealed.at(-2) === "A" ? "B" : "A";
  const altered = `${sealed.slice(0, -2)}${last}${sealed.at(-1)}`;
  expect(() => open(altered, "connection:1")).toThrow(
    expect.objectContaining({ code: "crypto.not_authentic" }),
  );
  expect(() => open(sealed, "connection:2")).toThrow(
    expect.objectContaining({ code: "crypto.not_authentic" }),
  );
  expect(() => open("plain", "connection:1")).toThrow(expect.objectContaining({ code: "crypto.not_sealed" }));
});

it("opens with the former secret, and seals again with the new one", async () => {
  const before = await cryptoWith({ ATLAS_SECRET: first });
  const sealed = before.seal("text", "a");
  const after = await cryptoWith({ ATLAS_SECRET: second, ATLAS_SECRET_PREVIOUS: first });
  expect(after.open(sealed, "a")).toBe("text");
  const rotated = after.rotate(sealed, "a");
  expect(after.keyIdOf(rotated)).not.toBe(after.keyIdOf(sealed));
  expect(after.rotate(rotated, "a")).toBe(rotated);
  const later = await cryptoWith({ ATLAS_SECRET: second });
  expect(later.open(rotated, "a")).toBe("text");
  expect(() => later.open(sealed, "a")).toThrow(expect.objectContaining({ code: "crypto.unknown_key" }));
});

it("keeps a secret of its own where none is given, readable by the owner only", async () => {
  const one = await cryptoWith({});
  const sealed = one.seal("text", "a");
  const path = join(home, "secret");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, "utf8").trim().length).toBeGreaterThanOrEqual(64);
  const restarted = await cryptoWith({});
  expect(restarted.open(sealed, "a")).toBe("text");
  const configured = await cryptoWith({ ATLAS_SECRET: second });
  expect(configured.open(sealed, "a")).toBe("text");
});

it("compares in constant time, and makes tokens that cannot be guessed", async () => {
  const { timingSafeEqualText, randomToken, hashToken } = await cryptoWith({ ATLAS_SECRET: first });
  expect(timingSafeEqualText("same", "same")).toBe(true);
  expect(timingSafeEqualText("same", "other")).toBe(false);
  expect(randomToken("atl")).toMatch(/^atl_[\w-]{43}$/);
  expect(randomToken("atl")).not.toBe(randomToken("atl"));
  expect(hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
