import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { withSession } from "@/server/platform/engine";
import { numericStatistics } from "./numeric-statistics";

test("quantiles of large tables, ranked in groups, are those the engine gives at once", async () => {
  const options = { memoryMb: 256, threads: 2, tempDir: tmpdir() };
  await withSession(options, async (session) => {
    await session.run(`CREATE TABLE t AS SELECT CASE WHEN i % 7 = 0 THEN NULL ELSE (hash(i) % 50)::BIGINT END AS whole,
      ((hash(i + 1) % 100000)::BIGINT / 100)::DECIMAL(9, 2) AS part, DATE '2020-01-01' + (hash(i + 2) % 900)::INTEGER AS day,
      NULL::BIGINT AS nothing FROM range(1003) r(i)`);
    const columns = [
      { name: "whole", type: "integer" as const },
      { name: "part", type: "decimal" as const },
      { name: "day", type: "date" as const },
      { name: "nothing", type: "integer" as const },
    ];
    const atOnce = await numericStatistics(session, "t", columns, 1003);
    const ranked = await numericStatistics(session, "t", columns, 1003, 1000);
    expect(atOnce[0]?.quantiles?.["0.5"]).toBeTypeOf("number");
    expect(ranked).toEqual(atOnce);
  });
});

const options = { memoryMb: 256, threads: 2, tempDir: tmpdir() };

const deviation = Math.sqrt((130 * 131) / 12);

test.each([
  ["whole numbers beyond 2^53", "100000000000000000 + i", "BIGINT", 1e17, deviation],
  ["decimals of many digits", "100000000000.01 + i * 0.01", "DECIMAL(20, 2)", 1e11, deviation / 100],
  ["doubles near their end", "(i % 2 * 2 - 1) * 1.5e308", "DOUBLE", 0, 1.5e308 * Math.sqrt(130 / 129)],
  ["unsigned numbers beyond a signed one", "18446744073709551000 + i", "UBIGINT", 2 ** 64, deviation],
])("the mean and deviation of %s are right", async (_, value, type, mean, wanted) => {
  await withSession(options, async (session) => {
    await session.run(`CREATE TABLE t AS SELECT CAST(${value} AS ${type}) AS v FROM range(130) r(i)`);
    const columns = [
      { name: "v", type: type === "DOUBLE" || type[0] === "D" ? ("decimal" as const) : ("integer" as const) },
    ];
    const [found] = await numericStatistics(session, "t", columns, 130);
    expect((found?.mean ?? Number.NaN) / (mean || 1)).toBeCloseTo(mean === 0 ? 0 : 1, 9);
    expect((found?.stddev ?? Number.NaN) / wanted).toBeCloseTo(1, 6);
  });
});

test("one value has no deviation, and an infinite one leaves neither mean nor deviation", async () => {
  await withSession(options, async (session) => {
    await session.run(
      "CREATE TABLE t AS SELECT 5 AS one, NULL::DOUBLE AS endless UNION ALL SELECT NULL, 'inf'::DOUBLE UNION ALL SELECT NULL, 1.5",
    );
    const columns = [
      { name: "one", type: "integer" as const },
      { name: "endless", type: "decimal" as const },
    ];
    const [one, endless] = await numericStatistics(session, "t", columns, 3);
    expect([one?.mean, one?.stddev]).toEqual([5, null]);
    expect([endless?.mean, endless?.stddev, endless?.min]).toEqual([null, null, 1.5]);
  });
});
