import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import type { TableProfile } from "@/server/profiling/schema";
import type { ScoredColumn } from "../define-dimension";
import { loadNumbers, loadTexts, noteOnSize } from "./row-cells";

/** A table of text columns with so many different values each, none missing. */
function table(rows: number, distinct: readonly number[], json = 0) {
  const named = (i: number, type: string) =>
    ({ name: `${type}${i}`, type, facts: { inferred: {} } }) as ScoredColumn;
  const columns = [
    ...distinct.map((_, i) => named(i, "text")),
    ...Array.from({ length: json }, (_, i) => named(i, "json")),
  ];
  const known = distinct.map((n, i) => ({ name: `text${i}`, distinct: n, nulls: 0 }));
  return { rows, columns, profile: { columns: known } as unknown as TableProfile };
}
const each = (columns: number, distinct: number) => new Array<number>(columns).fill(distinct);

describe("noteOnSize", () => {
  it("says nothing of tables that are looked at row by row", () => {
    expect(noteOnSize(table(50_000, each(80, 100)))).toBeNull();
    expect(noteOnSize(table(50_000, each(80, 100), 9))).toBeNull();
  });

  it("says what was not looked for in larger ones", () => {
    const alike =
      "rows that are nearly alike, values in the wrong column and slips that another column tells were not looked for.";
    expect(noteOnSize(table(60_000, each(3, 60_000)))).toBe(
      `The table has 60,000 rows of 3 columns: ${alike}`,
    );
    // Columns that tell rows apart cost nothing.
    expect(noteOnSize(table(500_000, [...each(12, 200), 500_000]))).toContain(`13 columns: ${alike}`);
    for (const large of [
      table(1_000_001, each(3, 10)),
      table(500_000, each(13, 200)),
      table(500_000, each(4, 200_000)),
    ])
      expect(noteOnSize(large)).toContain(
        "values that contradict other columns and sources that contradict each other were not looked for",
      );
  });
});

it("numbers values in the engine's hashes as it does in texts, and reads them where they are asked for", async () => {
  await withSession({ memoryMb: 256, threads: 2, tempDir: tmpdir() }, async (session) => {
    const rows = 5000;
    await session.run(
      `CREATE TABLE t AS SELECT i AS _row, 'id ' || i AS a, CASE WHEN i % 7 > 0 THEN 'town ' || (hash(i) % 40) END AS b,
         CASE WHEN i % 11 = 0 THEN '' ELSE 'æ' || (i % 3) END AS c FROM range(1, ${rows + 1}) r(i) ORDER BY hash(i)`,
    );
    const columns = ["a", "b", "c"].map(
      (name) =>
        ({ name, type: "text", present: `("${name}" IS NOT NULL AND "${name}" <> '')` }) as ScoredColumn,
    );
    const context = { session, raw: "t", rows };
    const [texts, numbers] = [await loadTexts(context, columns), await loadNumbers(context, columns)];
    expect(numbers.ids).toEqual(texts.ids);
    expect(numbers.coded.map(({ codes }) => codes)).toEqual(texts.coded.map(({ codes }) => codes));
    expect(numbers.coded[1]).toMatchObject({ present: 4286 });
    for (const wanted of [
      [1, 2],
      [0, 2],
    ])
      expect(await numbers.textsOf(wanted)).toEqual(await texts.textsOf(wanted));
    const apart = await loadNumbers(context, columns, new Set(columns.slice(0, 1)));
    expect(apart.coded[0]).toMatchObject({ present: 0 });
    expect(apart.coded[1]?.codes).toEqual(texts.coded[1]?.codes);
  });
});
