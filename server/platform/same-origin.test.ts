import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const host = "localhost:3000";

it.each([
  [{ host, "sec-fetch-site": "same-origin" }, true],
  [{ host, "sec-fetch-site": "none" }, true],
  [{ host, "sec-fetch-site": "same-site" }, false],
  [{ host, "sec-fetch-site": "cross-site" }, false],
  [{ host, "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }, false],
  [{ host, origin: "http://localhost:3000" }, true],
  [{ host: "10.0.0.5:3000", origin: "http://10.0.0.5:3000" }, true],
  [{ host, origin: "http://localhost:3001" }, false],
  [{ host, origin: "https://evil.example" }, false],
  [{ host, origin: "null" }, false],
  [{ host, origin: "http://localhost:3000.evil.example" }, false],
  [{ host }, true],
] as [Record<string, string>, boolean][])("%o is from our own pages: %s", (headers, expected) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected);
});
