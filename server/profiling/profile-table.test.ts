import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { type EngineSession, withSession } from "@/server/platform/engine";
import { profileTable } from "./profile-table";
import type { TableProfile } from "./schema";

const inSession = <T>(work: (session: EngineSession) => Promise<T>) =>
  withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, work);

describe("profileTable", () => {
  it("counts exactly and finds keys", async () => {
    const profile = await inSession(async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT i AS id, i % 3 AS kind, CASE WHEN i % 5 = 0 THEN NULL ELSE 'v' || (i % 7) END AS text,
           DATE '2024-01-01' + CAST(i AS INTEGER) AS day, i + 1 AS _row, i + 2 AS _line FROM range(100) r(i)`,
      );
      return profileTable(session, "t", [
        { name: "id", type: "integer" },
        { name: "kind", type: "integer" },
        { name: "text", type: "text" },
        { name: "day", type: "date" },
      ]);
    });
    expect(profile).toMatchObject({ rows: 100, duplicateRows: 0, candidateKeys: [["id"], ["day"]] });
    const [id, kind, text, day] = profile.columns;
    expect(id).toMatchObject({ distinct: 100, unique: true, min: 0, max: 99, mean: 49.5, nulls: 0 });
    expect(id?.quantiles).toMatchObject({ "0.5": 49 });
    expect(id?.histogram).toHaveLength(20);
    expect(id?.histogram?.reduce((sum, bin) => sum + bin.count, 0)).toBe(100);
    expect(kind?.top[0]).toEqual({ value: 0, count: 34 });
    expect(text).toMatchObject({ distinct: 7, nulls: 20, minLength: 2, maxLength: 2, min: null });
    expect(text?.patterns).toEqual([{ pattern: "A9", count: 80 }]);
    expect(day).toMatchObject({ min: "2024-01-01", max: "2024-04-09" });
  });

  it("spreads numbers of more digits than a double has over bins with exact edges", async () => {
    const [id] = await inSession(async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT -100000000000000000 + i AS id, i + 1 AS _row, i + 2 AS _line FROM range(2000) r(i)`,
      );
      const columns = [{ name: "id", type: "integer" as const }];
      return (await profileTable(session, "t", columns)).columns;
    });
    expect(id?.histogram).toHaveLength(20);
    expect(id?.histogram?.map(({ count }) => count)).toEqual(Array(20).fill(100));
    expect(id?.histogram?.[1]).toMatchObject({ from: "-99999999999999900", to: "-99999999999999800" });
  });

  it("counts rows that repeat in every column, and finds a key of two columns", async () => {
    const profile = await inSession(async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT i // 10 AS a, i % 10 AS b, i + 1 AS _row, i + 2 AS _line FROM range(100) r(i)`,
      );
      return profileTable(session, "t", [
        { name: "a", type: "integer" },
        { name: "b", type: "integer" },
      ]);
    });
    expect(profile.candidateKeys).toEqual([["a", "b"]]);
    expect(profile.duplicateRows).toBe(0);
  });

  it("takes no pair for a key where a column is one but for a few repeats by mistake", async () => {
    const profile = await inSession(async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT if(i = 50, 49, i) AS id, 2 * i // 2 % 7 AS a, i + 1 AS _row, i + 2 AS _line FROM range(100) r(i)`,
      );
      return profileTable(session, "t", [
        { name: "id", type: "integer" },
        { name: "a", type: "integer" },
      ]);
    });
    expect(profile.candidateKeys).toEqual([]);
  });

  it("counts values the same way in a small table, in a large one and part by part", async () => {
    const columns = [
      { name: "n", type: "integer" as const },
      { name: "x", type: "decimal" as const },
      { name: "t", type: "text" as const },
      { name: "d", type: "date" as const },
      { name: "at", type: "timestamp" as const },
      { name: "clock", type: "time" as const },
    ];
    const make = (times: number, options = {}) =>
      inSession(async (session) => {
        await session.run(
          `CREATE TABLE t AS SELECT (i * 37) % 11 - 3 AS n, CAST((i % 13) * 1.25 - 7 AS DECIMAL(9, 2)) AS x,
             CASE WHEN i % 9 = 0 THEN NULL ELSE ['ål', 'zebra', 'Æble', '😀', ' x'][1 + i % 5] END AS t,
             DATE '1969-12-01' + CAST((i % 50) AS INTEGER) AS d,
             TIMESTAMP '2024-02-28 23:59:58' + INTERVAL (i % 70) MINUTE AS at,
             TIME '00:00:30' + INTERVAL (i % 600) MINUTE AS clock, i + r.k * 900 + 1 AS _row
           FROM range(900) s(i), range(${times}) r(k)`,
        );
        return profileTable(session, "t", columns, options);
      });
    const counted = (table: TableProfile, factor: number) =>
      table.columns.map(({ top, histogram, nulls, distinct, minLength, maxLength }) => ({
        top: top.map((one) => ({ ...one, count: one.count * factor })),
        histogram: histogram?.map((one) => ({ ...one, count: one.count * factor })),
        nulls: nulls * factor,
        distinct,
        minLength,
        maxLength,
      }));
    const small = counted(await make(1), 2);
    expect(counted(await make(2), 1)).toEqual(small);
    expect(counted(await make(2, { rowsAtOnce: 400 }), 1)).toEqual(small);
  });

  it("survives a table without rows and one of 400 columns", async () => {
    const columns = Array.from({ length: 400 }, (_, i) => ({ name: `c${i}`, type: "text" as const }));
    const [empty, wide] = await inSession(async (session) => {
      await session.run("CREATE TABLE e (x VARCHAR, _row BIGINT, _line BIGINT)");
      const cells = columns.map(({ name }, i) => `'v${i % 9}' AS ${name}`).join(", ");
      await session.run(`CREATE TABLE w AS SELECT ${cells}, i AS _row, i AS _line FROM range(3) r(i)`);
      return [
        await profileTable(session, "e", [{ name: "x", type: "text" }]),
        await profileTable(session, "w", columns),
      ];
    });
    expect(empty).toMatchObject({ rows: 0, duplicateRows: 0, candidateKeys: [] });
    expect(wide?.columns).toHaveLength(400);
    expect(wide?.duplicateRows).toBe(2);
  }, 60_000);
});
