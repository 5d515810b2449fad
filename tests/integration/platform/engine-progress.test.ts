import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";

it("tells how far a long statement is, always within 0 and 1", async () => {
  const seen: number[] = [];
  await withSession({ memoryMb: 512, threads: 1, tempDir: tmpdir() }, async (session) => {
    await session.run("CREATE TABLE numbers AS SELECT i FROM range(3_000_000) r(i)");
    await session.watch(
      (fraction) => seen.push(fraction),
      () =>
        session.run("CREATE TABLE hashes AS SELECT sha256(i::VARCHAR || sha256(i::VARCHAR)) FROM numbers"),
    );
    const before = seen.length;
    await session.run("CREATE TABLE more AS SELECT sha256(i::VARCHAR) FROM numbers");
    expect(seen, "nobody watches any more").toHaveLength(before);
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(Math.min(...seen)).toBeGreaterThan(0);
  expect(Math.max(...seen)).toBeLessThanOrEqual(1);
});
