import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { relateColumns } from "./relate-columns";
import type { ColumnType, TableRelations } from "./schema";

/** Relations of a table of `rows` rows given as SQL over the row number `i`. */
function relate(
  rows: number,
  columns: Record<string, [sql: string, type: ColumnType]>,
): Promise<TableRelations> {
  return withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const select = Object.entries(columns).map(([name, [sql]]) => `${sql} AS "${name}"`);
    await session.run(
      `CREATE TABLE t AS SELECT i + 1 AS _row, ${select.join(", ")} FROM range(${rows}) r(i)`,
    );
    await session.run(
      `CREATE TABLE s AS SELECT * FROM t WHERE hash(_row) % ${Math.max(1, Math.floor(rows / 4000))} = 0`,
    );
    const { n } = await session.row<{ n: number }>("SELECT count(*) AS n FROM s");
    return relateColumns(session, {
      raw: "t",
      rows,
      sample: rows > 8000 ? { relation: "s", rows: n } : { relation: "t", rows },
      columns: Object.entries(columns).map(([name, [, type]]) => ({
        name,
        type,
        typed: `"${name}"`,
        distinct: 10,
      })),
    });
  });
}

const towns: Record<string, [string, ColumnType]> = {
  postcode: ["CAST(1000 + (i * 7) % 40 AS VARCHAR)", "text"],
  town: ["CASE WHEN i = 17 THEN 'Elsewhere' ELSE 'Town ' || ((i * 7) % 40) // 2 END", "text"],
  noise: ["CAST(hash(i) % 9 AS VARCHAR)", "text"],
};

describe("Functional dependencies", () => {
  for (const rows of [400, 30_000])
    it(`are found with their exceptions in ${rows} rows`, async () => {
      const { dependencies } = await relate(rows, towns);
      expect(dependencies).toEqual([
        { determinants: ["postcode"], dependent: "town", rows, exceptions: 1, exceptionRows: [18] },
      ]);
    });

  it("name the same rows on every scan where two values are as frequent: the least is the usual one", async () => {
    const { dependencies } = await relate(30_000, {
      ...towns,
      postcode: [`CASE WHEN i < 20 THEN 'X' || i // 2 ELSE ${towns.postcode?.[0]} END`, "text"],
      town: [
        "CASE WHEN i < 20 THEN ['Zealand', 'Amager'][1 + i % 2] ELSE 'Town ' || ((i * 7) % 40) // 2 END",
        "text",
      ],
    });
    expect(dependencies[0]).toMatchObject({
      exceptions: 10,
      exceptionRows: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19],
    });
  });

  it("name their first exceptions wherever in the table they stand, in either direction", async () => {
    const { dependencies } = await relate(30_000, {
      postcode: ["CAST(1000 + (i * 7) % 40 AS VARCHAR)", "text"],
      town: ["CASE WHEN i >= 29800 THEN 'Elsewhere' ELSE 'Town ' || (i * 7) % 40 END", "text"],
    });
    const listed = (from: number) => Array.from({ length: 10 }, (_, i) => from + i);
    const shared = { rows: 30_000 };
    expect(dependencies).toHaveLength(2);
    expect(dependencies).toContainEqual({
      ...shared,
      determinants: ["postcode"],
      dependent: "town",
      exceptions: 200,
      exceptionRows: listed(29_801),
    });
    // Of the postcodes of Elsewhere, each as frequent, the least is the usual one: that of its first row.
    expect(dependencies).toContainEqual({
      ...shared,
      determinants: ["town"],
      dependent: "postcode",
      exceptions: 195,
      exceptionRows: listed(29_802),
    });
  });

  it("on two columns are found where neither suffices", async () => {
    const { dependencies } = await relate(2000, {
      country: ["['DK', 'SE', 'NO'][1 + i % 3]", "text"],
      area: ["CAST((i // 3) % 5 AS VARCHAR)", "text"],
      office: ["'Office ' || ((i % 3) * 7 + ((i // 3) % 5) * (1 + i % 3)) % 11", "text"],
    });
    expect(dependencies).toContainEqual({
      determinants: ["country", "area"],
      dependent: "office",
      rows: 2000,
      exceptions: 0,
      exceptionRows: [],
    });
  });
});

describe("Correlations", () => {
  it("are told apart by what the columns hold, and chance is none", async () => {
    const { correlations } = await relate(3000, {
      size: ["CAST(hash(i) % 1000 AS INTEGER)", "integer"],
      price: ["CAST(hash(i) % 1000 AS DOUBLE) * 2 + hash(i + 9) % 300", "decimal"],
      grown: ["exp((hash(i) % 1000) / 60.0)", "decimal"],
      level: ["['low', 'mid', 'high'][1 + CAST((hash(i) % 1000) // 334 AS INTEGER)]", "text"],
      stars: ["CAST((hash(i) % 1000) // 200 AS INTEGER)", "integer"],
      colour: ["['red', 'blue'][1 + CAST(hash(i * 31 + 5) % 2 AS INTEGER)]", "text"],
    });
    const found = correlations.map(({ columns, method }) => `${[...columns].sort().join("+")} ${method}`);
    expect(found).toContain("price+size pearson");
    expect(found).toContain("grown+size spearman");
    expect(found).toContain("level+size correlation_ratio");
    expect(found.filter((one) => one.includes("colour"))).toEqual([]);
    const pairs = correlations.map(({ columns }) => [...columns].sort().join("+"));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
