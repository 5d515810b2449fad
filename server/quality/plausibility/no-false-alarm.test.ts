import { describe, expect, it } from "vitest";
import { variants } from "./find-variants";
import { oddCase } from "./letter-case";
import { misspelt } from "./misspelt-values";
import { formOf } from "./value-shapes";

const counted = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));

describe("what is right though rare", () => {
  it("is a grade told apart by a numeral", () => {
    expect(misspelt(counted({ "ANALYST II": 60, "ANALYST III": 3, "ANALYST I": 2 }), 65)).toEqual([]);
    expect(misspelt(counted({ "ANALYST II": 60, "ANALYTS II": 1 }), 61)).toHaveLength(1);
  });

  it("is a spelling that is in use beside another", () => {
    expect(variants(counted({ "Mid City": 30, "MID-CITY": 4 }))).toEqual([]);
    expect(variants(counted({ "Mid City": 30, "MID-CITY": 1 }))).toHaveLength(1);
  });

  it("is a name in ordinary case among capitals, but not one in mixed case", () => {
    const names = Array.from({ length: 200 }, (_, i) => ({ value: `NAME${"X".repeat(i)}`, count: 1 }));
    const rare = (values: string[]) => values.map((value) => ({ value, count: 1 }));
    const ordinary = [...names, ...rare(["Brynn", "Sachin", "Joseph"])];
    expect(oddCase({ values: ordinary, total: 203 })).toEqual([]);
    const mixed = [...names, ...rare(["STEUBeN", "wUNK", "SCHOoL"])];
    expect(oddCase({ values: mixed, total: 203 })).toEqual(["STEUBeN", "wUNK", "SCHOoL"]);
  });

  it("is an abbreviation of another thing", () => {
    expect(misspelt(counted({ SSRI: 20, SNRI: 1, placebo: 30 }), 51)).toEqual([]);
    expect(misspelt(counted({ placebo: 30, placbeo: 1, control: 30 }), 61)).toHaveLength(1);
  });

  it("is a fraction written to fewer digits", () => {
    expect(formOf("POINT (-75.019 40.2823)", true)).toBe(formOf("POINT (-75.01906 40.282391)", true));
  });
});
