import { describe, expect, it } from "vitest";
import { LoneSpikes } from "./lone-spikes";

const yes = () => true;

/** Shows errors one after the other, and what is passed on of a surprise of 3 at the last ones. */
function passed(errors: number[], last: number[], isUsual = yes, patient = false): number[] {
  const spikes = new LoneSpikes(patient);
  for (const error of errors) {
    spikes.next(error);
    spikes.pass(0, 2, isUsual);
  }
  return last.map((error, i) => {
    spikes.next(error);
    return spikes.pass(i === 0 ? 3 : 0, 2, isUsual);
  });
}

const often = Array.from({ length: 200 }, (_, i) => (i % 20 === 7 ? 9 : 1));

describe("a lone spike", () => {
  it("is not told where its like come often and the next value is usual", () => {
    expect(passed(often, [8, 1, 1])).toEqual([0, 0, 0]);
  });

  it("is told one value later where it lasts", () => {
    expect(passed(often, [8, 6, 6])).toEqual([0, 3, 0]);
  });

  it("is told at once where spikes are new, last, or are larger than usual", () => {
    expect(passed([1, 1, 1], [8, 1])).toEqual([3, 0]);
    const lasting = often.map((error, i) => (i % 20 === 8 ? 7 : error));
    expect(passed(lasting, [8, 1])).toEqual([3, 0]);
    expect(passed(often, [80, 1], () => false)).toEqual([3, 0]);
    expect(passed([...often, 9], [8, 1])).toEqual([3, 0]);
  });

  it("always waits for the next value where others look after single ones", () => {
    expect(passed([1, 1, 1], [4, 1], yes, true)).toEqual([0, 0]);
    expect(passed([1, 1, 1], [4, 4], yes, true)).toEqual([0, 3]);
  });
});
