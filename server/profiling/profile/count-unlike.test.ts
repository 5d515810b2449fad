import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { withSession } from "@/server/platform/engine";
import { profileColumn } from "./column-statistics";
import { countUnlike, seemsUnlike } from "./count-unlike";
import { findRepeatedKeys } from "./repeated-keys";

test.each([
  [
    "some values several times",
    "CASE WHEN i % 11 = 0 THEN NULL WHEN i % 90 = 1 THEN 'x' || i % 40 ELSE 'ø' || i END",
  ],
  [
    "all but a few once",
    "CASE WHEN i % 400 = 0 THEN 'b' WHEN i % 1001 = 0 THEN 'z' ELSE i || repeat('a', i % 700) END",
  ],
  ["each value once", "CASE WHEN i % 3 > 0 THEN 'v' || i END"],
])("a column with %s is counted as by groups", async (_, value) => {
  await withSession({ memoryMb: 256, threads: 2, tempDir: tmpdir() }, async (session) => {
    await session.run(`CREATE TABLE t AS SELECT ${value} AS v FROM range(3000) r(i)`);
    const column = { name: "v", type: "text" as const };
    const known = { numeric: undefined, ranked: undefined, values: undefined, parts: 1 };
    const here = await profileColumn(session, "t", column, { ...known, unlike: 3000 });
    expect(here).toEqual(await profileColumn(session, "t", column, { ...known, unlike: undefined }));
    expect(await countUnlike(session, "t", "v", 3000)).toMatchObject({ distinct: here.distinct });
  });
});

test("where many values repeat nothing is counted", async () => {
  await withSession({ memoryMb: 256, threads: 2, tempDir: tmpdir() }, async (session) => {
    await session.run("CREATE TABLE t AS SELECT 'v' || i // 2 AS v FROM range(3000) r(i)");
    expect(await countUnlike(session, "t", "v", 3000)).toBeNull();
  });
});

test("pairs in a sample tell of many in a large table", () => {
  const seems = (rows: number, distinct: number, repeated: number) =>
    seemsUnlike(rows, { present: 20_000, distinct, repeated });
  expect(seems(1_000_000, 19_997, 3)).toBe(true);
  expect(seems(1_000_000, 19_900, 100)).toBe(false);
  expect(seems(1_000_000, 4, 4)).toBe(false);
  expect(seems(20_000, 20_000, 0)).toBe(false);
});

test("keys that differ in one half only are told apart", () => {
  const high = Uint32Array.of(1, 1, 2, 2 ** 32 - 1, 1, 1, 0, 0);
  const low = Uint32Array.of(7, 8, 7, 2 ** 32 - 1, 7, 7, 0, 0);
  const { distinct, repeated } = findRepeatedKeys({ high, low });
  expect(distinct).toBe(5);
  expect(repeated.sort()).toEqual([0n, (1n << 32n) | 7n]);
});
