import { describe, expect, it } from "vitest";
import { gaussian } from "../gaussian-for-tests";
import { TailSurprise } from "./tail-surprise";

describe("the rate of deviations", () => {
  it("follows the tail that was seen, beyond the largest too", () => {
    const noise = gaussian(4);
    const light = new TailSurprise();
    const heavy = new TailSurprise();
    for (let i = 0; i < 20_000; i++) {
      light.add(Math.abs(noise()));
      heavy.add(Math.abs(noise()) / Math.sqrt((noise() ** 2 + noise() ** 2 + noise() ** 2) / 3));
    }
    // Probabilities: 6.3e-5 of a normal deviation of 4, 5.7e-7 of one of 5; 3.4e-5 of Student's of 40. Rather too many.
    expect(light.rate(4)).toBeGreaterThan(3e-5);
    expect(light.rate(4)).toBeLessThan(5e-4);
    expect(light.rate(5)).toBeLessThan(5e-5);
    expect(Math.abs(Math.log10(heavy.rate(40) / 3.4e-5))).toBeLessThan(0.5);
    expect(light.rate(1)).toBe(1);
  });

  it("is 1 while little was seen", () => {
    const few = new TailSurprise();
    for (let i = 1; i < 40; i++) few.add(i / 10);
    expect(few.rate(100)).toBe(1);
  });
});
