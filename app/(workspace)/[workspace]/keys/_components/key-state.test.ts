import { expect, it } from "vitest";
import { expiryDate, keyState } from "./key-state";

const now = new Date("2026-11-22T12:00:00Z");
const past = new Date("2026-11-21T12:00:00Z");

it("says of a revoked key that it is revoked, even after its expiry", () => {
  expect(keyState({ revokedAt: past, expiresAt: past }, now).label).toBe("Revoked");
});

it("calls a key live until the moment it expires", () => {
  expect(keyState({ revokedAt: null, expiresAt: now }, now).live).toBe(false);
  expect(keyState({ revokedAt: null, expiresAt: new Date(now.getTime() + 1) }, now).live).toBe(true);
  expect(keyState({ revokedAt: null, expiresAt: null }, now).live).toBe(true);
});

it("counts days from now", () => {
  expect(expiryDate("30", now)?.toISOString()).toBe("2026-12-22T12:00:00.000Z");
  expect(expiryDate("never", now)).toBeNull();
});
