import { expect, it } from "vitest";
import { WordTable } from "./word-table";

it("keeps one entry for each word however many there are, and forgets all at once", () => {
  const table = new WordTable<{ text: string; n: number }>();
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
  const text = words.join(" ");
  const look = () => {
    let start = 0;
    return words.map((word) => {
      const entry = table.at(text, start, start + word.length, (made) => ({ text: made, n: table.size }));
      start += word.length + 1;
      return entry;
    });
  };
  const first = look();
  expect(first.map((entry) => entry.text)).toEqual(words);
  expect(look().every((entry, i) => entry === first[i])).toBe(true);
  expect(table.size).toBe(words.length);
  table.clear();
  expect(table.size).toBe(0);
  expect(table.at("w1", 0, 2, (made) => ({ text: made, n: -1 })).n).toBe(-1);
});
