import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { findDateGaps } from "./date-gaps";

/** Gaps among the moments a statement gives as `v`. */
const gapsOf = (moments: string) =>
  withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    await session.run(`CREATE TABLE t AS ${moments}`);
    const { n } = await session.row<{ n: number }>("SELECT count(DISTINCT v) AS n FROM t");
    return findDateGaps(session, "t", "v", Number(n));
  });

const days = "SELECT DATE '2024-01-01' + CAST(i AS INTEGER) AS v, i FROM range(100) r(i)";

it("finds the days that are missing, and the longest gaps first", async () => {
  expect(await gapsOf(`SELECT v FROM (${days}) WHERE i NOT IN (10, 50, 51, 52)`)).toEqual({
    unit: "day",
    size: 1,
    gaps: 2,
    missing: 4,
    longest: [
      { from: "2024-02-19", to: "2024-02-23", missing: 3 },
      { from: "2024-01-10", to: "2024-01-12", missing: 1 },
    ],
  });
});

it("takes weekends for part of the rhythm, and a missing week for a gap", async () => {
  const office = `SELECT v FROM (${days}) WHERE isodow(v) < 6`;
  expect(await gapsOf(office)).toMatchObject({ unit: "day", gaps: 0, missing: 0 });
  const holiday = await gapsOf(`${office} AND NOT v BETWEEN DATE '2024-02-05' AND DATE '2024-02-09'`);
  expect(holiday).toMatchObject({ gaps: 1, longest: [{ from: "2024-02-02", to: "2024-02-12" }] });
});

it("counts months as months, and hours to the second", async () => {
  const months =
    "SELECT CAST(DATE '2020-01-31' + INTERVAL (i) MONTH AS DATE) AS v FROM range(40) r(i) WHERE i <> 7";
  expect(await gapsOf(months)).toMatchObject({ unit: "month", size: 1, gaps: 1, missing: 1 });
  const hours =
    "SELECT TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS v FROM range(5000) r(i) WHERE i NOT BETWEEN 9 AND 20";
  expect(await gapsOf(hours)).toMatchObject({ unit: "second", size: 3600, gaps: 1, missing: 12 });
});

it("says nothing of moments without a rhythm, or of few", async () => {
  const births =
    "SELECT DISTINCT DATE '1950-01-01' + CAST((i * 7919) % 20000 AS INTEGER) AS v FROM range(300) r(i)";
  expect(await gapsOf(births)).toBeNull();
  expect(await gapsOf("SELECT DATE '2024-01-01' + CAST(i AS INTEGER) AS v FROM range(5) r(i)")).toBeNull();
});
