import { describe, expect, it } from "vitest";
import { clientAddress, isLocalRequest, peerHeader } from "./client-address";
import { env } from "./env";

function address(headers: Record<string, string>, proxies = 0): string | undefined {
  Object.assign(env(), { ATLAS_TRUSTED_PROXIES: proxies });
  return clientAddress(new Headers(headers));
}

describe("the address of a client", () => {
  it("is the peer of the connection, whatever the client claims", () => {
    expect(address({ [peerHeader]: "::ffff:192.0.2.1", "x-forwarded-for": "203.0.113.9" })).toBe("192.0.2.1");
    expect(address({ "x-forwarded-for": "203.0.113.9" })).toBeUndefined();
  });

  it("is what the outermost trusted proxy saw", () => {
    const headers = { [peerHeader]: "10.0.0.2", "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.1" };
    expect(address(headers, 1)).toBe("10.0.0.1");
    expect(address(headers, 2)).toBe("203.0.113.9");
    expect(address({ [peerHeader]: "10.0.0.2" }, 2)).toBe("10.0.0.2");
  });
});

describe("a request from this machine", () => {
  const local = { host: "localhost:3000", [peerHeader]: "127.0.0.1" };
  it.each([
    [local, true],
    [{ ...local, host: "127.0.0.1:3000", "x-forwarded-for": "::ffff:127.0.0.1" }, true],
    [{ ...local, host: "[::1]:3000", [peerHeader]: "::1" }, true],
    [{ ...local, "x-forwarded-for": "192.0.2.1" }, false],
    [{ ...local, host: "127.0.0.1.evil.example" }, false],
    [{ ...local, [peerHeader]: "192.0.2.1" }, false],
    [{ host: "localhost:3000" }, false],
  ] as [Record<string, string>, boolean][])("%o: %s", (headers, expected) => {
    expect(isLocalRequest(new Headers(headers))).toBe(expected);
  });
});
