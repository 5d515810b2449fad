import { expect, it } from "vitest";
import { recognisers } from "../registry";
import { digitGroups, fewestDigits, reach } from "./digit-groups";
import { boundsOf } from "./pattern-bounds";

const grouped = recognisers.flatMap(({ id, scan }) => {
  if (!scan) return [];
  const { digits, length } = boundsOf(scan);
  return digits >= fewestDigits && length <= reach ? [{ id, scan, digits }] : [];
});

function placesIn(scan: RegExp, text: string, from: number): string[] {
  return [...text.matchAll(scan)].map((match) => `${from + match.index} ${match[0]}`);
}

it("finds in the groups of a text what every kind of number finds in the whole", () => {
  expect(grouped.length).toBeGreaterThan(100);
  const prose = [
    " and ",
    ", ",
    ".\n",
    "; no. 7 of ",
    " the patient came back after some weeks without pain ",
    "-",
    "/",
  ];
  const examples = recognisers.flatMap(({ matches, ignores }) => [...matches, ...ignores]);
  let seed = 7;
  const below = (n: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % n;
  };
  const someOf = (list: readonly string[]) => list[below(list.length)] ?? "";
  let found = 0;
  for (let round = 0; round < 300; round++) {
    let text = "";
    for (let part = 0; part < 12; part++)
      text += someOf(prose) + (below(3) > 0 ? someOf(examples) : someOf(prose));
    const groups = digitGroups(text);
    for (const { id, scan, digits } of grouped) {
      const whole = placesIn(scan, text, 0);
      const parts = groups.flatMap((group) =>
        group.digits < digits ? [] : placesIn(scan, group.text, group.start),
      );
      expect(parts, `${id} in ${JSON.stringify(text)}`).toEqual(whole);
      found += whole.length;
    }
  }
  expect(found).toBeGreaterThan(1000);
});

it("makes no group of few digits, and counts those that stand together", () => {
  expect(digitGroups(`in 199${" ".repeat(80)}or 8`)).toEqual([]);
  const [group] = digitGroups("call 20 30 40 50 now");
  expect(group).toEqual({ start: 0, text: "call 20 30 40 50 now", digits: 8 });
});
