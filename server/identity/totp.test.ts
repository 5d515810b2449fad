import { describe, expect, it } from "vitest";
import { matchingStep, newTotpSecret, qrPath, totpAddress } from "./totp";

/** `12345678901234567890` in base 32, with the times and codes of RFC 6238, appendix B (its last six digits). */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

describe("matchingStep", () => {
  it.each([
    [59, "287082", 1],
    [1111111109, "081804", 37037036],
    [1234567890, "005924", 41152263],
    [20000000000, "353130", 666666666],
  ])("knows at %i s the code %s", (seconds, code, step) => {
    expect(matchingStep(secret, code, at(seconds))).toBe(step);
  });

  it("tolerates a clock one step off, and says which step it was", () => {
    expect(matchingStep(secret, "287082", at(59 + 30))).toBe(1);
    expect(matchingStep(secret, "287082", at(59 - 30))).toBe(1);
    expect(matchingStep(secret, "287082", at(59 + 61))).toBeNull();
    expect(matchingStep(secret, "287083", at(59))).toBeNull();
  });
});

it("gives an app all it needs", () => {
  const own = newTotpSecret();
  expect(own).toMatch(/^[A-Z2-7]{32}$/);
  const address = new URL(totpAddress(own, "ada@example.com"));
  expect(address.protocol).toBe("otpauth:");
  expect(address.searchParams.get("secret")).toBe(own);
  expect(decodeURIComponent(address.pathname)).toContain("Atlas:ada@example.com");
});

it("draws the modules of a QR code", () => {
  const { side, path } = qrPath("otpauth://totp/Atlas");
  expect(side).toBeGreaterThanOrEqual(21);
  // The first pattern to find: seven dark modules in the upper left corner.
  expect(path.startsWith("M0 0h1v1h-1zM1 0h1v1h-1z")).toBe(true);
});
