import { expect, it } from "vitest";
import { analyse } from "./analyse-for-tests";

const patients = (visits: number, again = 0) => [
  "id,dose",
  ...Array.from({ length: 60 }, (_, i) => `${Math.floor(i / visits) + 1},${10 + ((i * 7) % 50)}`),
  ...Array.from({ length: again }, (_, i) => `${i + 1},${61 + i}`),
];
const keyCells = (lines: string[]) =>
  new Promise<number>((resolve, reject) => {
    analyse(lines, {}, (_, cells) =>
      resolve(cells.filter(({ check }) => check === "uniqueness.key.id").length),
    ).catch(reject);
  });

it("takes an id that repeats throughout for a thing measured again, and one that repeats once for a mistake", async () => {
  expect(await keyCells(patients(2))).toBe(0);
  expect(await keyCells(patients(1, 1))).toBe(1);
});
