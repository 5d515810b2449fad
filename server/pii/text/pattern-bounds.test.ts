import { expect, it } from "vitest";
import { recognisers } from "../registry";
import { boundsOf } from "./pattern-bounds";

it.each([
  [/\d{6}[- ]?\d{4}/, { digits: 10, length: 11 }],
  [/(?<![\w.+/-])(?:[XYZ][- ]?\d{7}[- ]?[A-Z])(?![\w/-]|[.,]\d)/, { digits: 7, length: 11 }],
  [/(?:25[0-5]|1\d\d|[1-9]?\d)(?:\.\d){3}/, { digits: 4, length: 9 }],
  [/[0-9A-Z]{18}|[156]x/, { digits: 0, length: 18 }],
  [/^(?:(?:10|15)\d{9})$/, { digits: 11, length: 11 }],
  [/a\d+?b/, { digits: 1, length: Number.POSITIVE_INFINITY }],
  [/\d{2,}(?=\d)\b/, { digits: 2, length: Number.POSITIVE_INFINITY }],
  [/(\d)\1/, { digits: 1, length: Number.POSITIVE_INFINITY }],
  [/\p{L}\d/u, { digits: 0, length: Number.POSITIVE_INFINITY }],
])("tells what every match of %s has", (pattern, bounds) => {
  expect(boundsOf(pattern)).toEqual(bounds);
});

it("agrees with the examples of all recognisers", () => {
  for (const { id, scan, matches } of recognisers) {
    if (!scan) continue;
    const { digits, length } = boundsOf(scan);
    for (const example of matches) {
      scan.lastIndex = 0;
      const found = scan.exec(example)?.[0];
      if (found === undefined) continue;
      expect(found.replace(/\D/g, "").length, id).toBeGreaterThanOrEqual(digits);
      expect(found.length, id).toBeLessThanOrEqual(length);
    }
  }
});
