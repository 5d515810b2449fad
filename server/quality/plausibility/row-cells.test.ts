import { describe, expect, it } from "vitest";
import type { ScoredColumn } from "../define-dimension";
import { noteOnSize } from "./row-cells";

const columns = (count: number, type: ScoredColumn["type"] = "text") =>
  Array.from({ length: count }, () => ({ type }) as ScoredColumn);

describe("noteOnSize", () => {
  it("says nothing of tables that are looked at row by row", () => {
    expect(noteOnSize({ rows: 50_000, columns: columns(80) })).toBeNull();
    expect(noteOnSize({ rows: 50_000, columns: [...columns(80), ...columns(9, "json")] })).toBeNull();
  });

  it("says what was not looked for in larger ones", () => {
    expect(noteOnSize({ rows: 60_000, columns: columns(3) })).toBe(
      "The table has 60,000 rows of 3 columns: rows that are nearly alike were not looked for.",
    );
    for (const [rows, count] of [
      [250_001, 3],
      [50_000, 81],
    ] as const)
      expect(noteOnSize({ rows, columns: columns(count) })).toContain(
        "values that contradict other columns and sources that contradict each other were not looked for",
      );
  });
});
