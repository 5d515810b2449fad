import { expect, it } from "vitest";
import { describeDevice } from "./describe-device";

it.each([
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36",
    "Chrome 147 on Linux",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
    "Safari 19 on iOS",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "Firefox 145 on Windows",
  ],
])("says of %s what people call it", (userAgent, words) => {
  expect(describeDevice(userAgent)).toBe(words);
});

it("keeps what a program calls itself, and says nothing of one that does not", () => {
  expect(describeDevice("nightly-export/2.1")).toMatch(/nightly-export/i);
  expect(describeDevice("")).toBeNull();
  expect(describeDevice(null)).toBeNull();
});
