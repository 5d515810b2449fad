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
