import { describe, expect, it } from "vitest";
import { StandstillWatch } from "./standstill-watch";

const alarm = 4;
const told = (values: number[]) => {
  const watch = new StandstillWatch();
  return values.flatMap((value, i) => (watch.next(value, alarm) >= alarm ? [i] : []));
};
/** Values that all differ from their neighbours. */
const lively = Array.from({ length: 200 }, (_, i) => 50 + 10 * Math.sin(i) + (i % 7));

describe("StandstillWatch", () => {
  it("tells a value that comes again and again once in each standstill", () => {
    const stuck = Array.from({ length: 40 }, () => 55);
    expect(told([...lively, ...stuck, ...lively, ...stuck])).toEqual([205]);
    expect(told([...lively, ...stuck, ...lively, ...stuck, ...stuck, ...stuck])).toEqual([205, 523]);
  });

  it("takes what stands still at times for ordinary, and rest at the lowest value", () => {
    const steps = Array.from({ length: 300 }, (_, i) => Math.floor(i / 8) % 5);
    expect(told([...steps, ...Array.from({ length: 14 }, () => 3)])).toEqual([]);
    expect(told([...lively, ...Array.from({ length: 40 }, () => 0)])).toEqual([]);
    expect(
      told([...lively.map((value) => Math.max(50, value)), ...Array.from({ length: 40 }, () => 50)]),
    ).toEqual([]);
  });
});
