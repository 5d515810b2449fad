import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { findBeyond } from "./find-beyond";
import { limitsOf } from "./outlier-limits";

/** Conditions for the wrong ones among numbers and `more`, of which the middle nine tenths lie between 7 and 10. */
async function wrongAmong(more: readonly number[]): Promise<string[]> {
  const usual = Array.from({ length: 600 }, (_, i) => 7 + (i % 300) / 100);
  const limits = limitsOf({ low: 7.15, middle: 8.5, high: 9.85, size: 8.5 }, false);
  if (!limits) throw new Error("these numbers have limits");
  return withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const list = [...usual, ...more].map((v) => `(${v}::DOUBLE)`).join(", ");
    return (await findBeyond(session, `SELECT v FROM (VALUES ${list}) AS t(v)`, limits)).wrong;
  });
}

it("takes a far number that stands there time and again for a limit of what is measured", async () => {
  expect(await wrongAmong([0.69])).toHaveLength(1);
  expect(await wrongAmong(Array.from({ length: 9 }, () => 0.69))).toEqual([]);
});

it("calls repeated numbers wrong that mean none, or are of another order of magnitude", async () => {
  expect(await wrongAmong([999, 999, 999])).toHaveLength(1);
  expect(await wrongAmong([8500, 8500, 8500])).toHaveLength(1);
});

it("leaves what is repeated out of the numbers beyond a limit", async () => {
  expect(await wrongAmong([0.69, 0.69, 0.69, 0.01])).toEqual(["v <> 0 AND v <= 0.69 AND v NOT IN (0.69)"]);
});
