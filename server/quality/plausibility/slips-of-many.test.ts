import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { misspeltDomains } from "./misspelt-domains";
import { firstWrong } from "./outlier-limits";
import { placeholderDates } from "./placeholder-dates";
import { truncated } from "./truncated-values";

type Counts = Record<string, number>;
const counted = (counts: Counts) => Object.entries(counts).map(([value, count]) => ({ value, count }));

describe("a domain of mail addresses", () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${i}@gmail.com`, 1]));
  it("is misspelt where it is one edit from one that many have", () => {
    expect(misspeltDomains(counted({ ...many, "ida@gmial.com": 1 }))).toEqual([
      { value: "ida@gmial.com", suggestion: "ida@gmail.com" },
    ]);
  });
  it("is another one under another country, and as another service", () => {
    const others = { ...many, "a@mail.com": 1, "b@gmail.co": 1, "c@firm.example": 1 };
    expect(misspeltDomains(counted(others))).toEqual([]);
  });
});

describe("a value cut inside a word", () => {
  it("is told from the whole where many rows hold that", () => {
    const jobs = { Technician: 60, Manager: 50, Techni: 2 };
    expect(truncated(counted(jobs))).toEqual([{ value: "Techni", suggestion: "Technician" }]);
  });
  it("is a value of its own beside few, or where several begin like that", () => {
    expect(truncated(counted({ Peterson: 6, Peter: 1 }))).toEqual([]);
    expect(truncated(counted({ Technician: 60, Technical: 40, Techni: 1 }))).toEqual([]);
  });
});

it("numbers far away in more than one row in twenty-five are wrong where they are of no kind of their own", () => {
  const scale = {
    apart: (a: number, b: number) => Math.max(a / b, b / a),
    gaps: { few: 5, many: 20 },
    repeats: true,
  };
  const spread = Array.from({ length: 60 }, (_, i) => 1e5 * 1.2 ** i);
  expect(firstWrong(spread, 300, 1000, scale)).toBe(1e5);
  const wages = Array.from({ length: 60 }, (_, i) => 50_000 + i * 1000);
  expect(firstWrong(wages, 300, 1000, scale)).toBeNull();
});

it("dates of 1900 stand where nobody knew the date, if the next ones are long after", async () => {
  const found = (days: readonly number[]) =>
    withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, (session) => {
      const usual = Array.from({ length: 100 }, (_, i) => 5000 + i * 40);
      const list = [...usual, ...days].map((v) => `(${v}::DOUBLE)`).join(", ");
      return placeholderDates(session, `SELECT v FROM (VALUES ${list}) AS t(v)`);
    });
  expect(await found([-25_567, -25_400])).toHaveLength(1);
  expect(await found([-25_567, -23_000])).toEqual([]);
  expect(await found([])).toEqual([]);
});
