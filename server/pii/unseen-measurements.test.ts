import { describe, expect, it } from "vitest";
import { withJudge } from "./judge-for-tests";

const said = withJudge();

/** `n` numbers with many decimals between two bounds, spread evenly and out of order. */
const between = (low: number, high: number, n = 24) =>
  Array.from({ length: n }, (_, i) => (low + ((high - low) * ((i * 7) % n)) / n + 0.00137).toFixed(5)).join(
    "|",
  );

describe("numbers with many decimals side by side", () => {
  it("are coordinates where they are the degrees of one region", async () => {
    expect(await said({ c0: between(55.2, 57.4), c1: between(8.3, 12.5) })).toEqual({
      c0: "GEO_COORDINATE",
      c1: "GEO_COORDINATE",
    });
    expect(await said({ c0: between(-122.6, -121.7), c1: between(37.2, 38.1), c2: "a|b|c" })).toMatchObject({
      c0: "GEO_COORDINATE",
      c1: "GEO_COORDINATE",
    });
  });
  it.each([
    ["logarithms", between(2.1, 6.4), between(3.3, 9.1)],
    ["shares and percentages", between(14.2, 21.9), between(1.1, 28.4)],
    ["sizes of bodies", between(1.51, 2.14), between(41.2, 74.9)],
    ["times of travel", between(18.4, 58.9), between(21.3, 69.7)],
  ])("are nobody's where they are %s", async (_, c0, c1) => {
    expect(await said({ c0, c1 })).toEqual({ c0: null, c1: null });
  });
  it("are nobody's where there are three of them", async () => {
    const columns = { c0: between(40.1, 47.9), c1: between(8.2, 15.7), c2: between(36.5, 52.1) };
    expect(await said(columns)).toEqual({ c0: null, c1: null, c2: null });
  });
});

describe("short names of columns that mean other things as well", () => {
  it.each([
    ["maxCP", "3510|1102|1159|2524|2586|981"],
    ["cap", "457|514|778|1065|790|822"],
    ["delta_long", between(-0.9, 0.4)],
    ["phone", "0.475138818|0.272578472|0.439269256|0.424524733|0.359164412"],
    ["Cell", Array.from({ length: 30 }, (_, i) => 207827637 + i * 15_031).join("|")],
    ["AgeGrpStart", "0|5|10|15|20|25|30|35|40|45"],
  ])("%s", async (header, values) => {
    expect(await said({ [header]: values })).toEqual({ [header]: null });
  });
  it("are believed where the values fit", async () => {
    const columns = { cp: "75011|69003|13001|31000|06000", cap: "20121|00184|10121|80133|50122" };
    expect(await said(columns)).toEqual({ cp: "POSTAL_CODE", cap: "POSTAL_CODE" });
  });
});

it("days of two centuries ago beside persons are no telephone numbers", async () => {
  const columns = {
    c0: "Pike, Naomi|Graves, William|Murphy, Lavina|Reed, James|Breen, Patrick|Eddy, Eleanor|Foster, Sarah",
    c1: "1846-12-27|1846-05-29|1846-10-08|1847-03-28|1847-03-13|1846-12-25|1847-01-09",
  };
  expect(await said(columns)).toEqual({ c0: "PERSON", c1: null });
});
