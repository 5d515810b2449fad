import {
  booleanWords,
  dateReadings,
  integerShape,
  numberShape,
  scientificShape,
  type TextReading,
} from "@/server/platform/engine-formats";
import { meansMissing } from "../missing-values";
import type { InferredType } from "../schema";

export type Reading = TextReading;

/** A reading with what it fits in the whole column. */
export type VerifiedReading = {
  reading: Reading;
  fits: number;
  /** Values that fit no better, but show that the reading would lose information. */
  telltale: number;
};

/** Share of values that must fit for a column to be typed. */
const typedShare = 0.95;
/** Share of the sample that makes a reading worth counting; lower, because a sample may mislead. */
const proposedShare = 0.85;

const plain = { format: null, decimal: null, thousands: null } as const;
const integer: Reading = { ...plain, type: "integer" };
const decimalNotations: readonly Reading[] = (
  [
    ["point", null],
    ["comma", null],
    ["point", "comma"],
    ["comma", "point"],
    ["comma", "space"],
    ["point", "space"],
    ["point", "apostrophe"],
  ] as const
).map(([decimal, thousands]) => ({ type: "decimal", format: null, decimal, thousands }));
const scientific: Reading = { type: "decimal", format: "scientific", decimal: "point", thousands: null };

const whole = (shape: string) => new RegExp(`^(?:${shape})$`);
const dateTests = dateReadings.map((one) => ({
  reading: { ...plain, type: one.type, format: one.format } as Reading,
  test: whole(one.shape),
}));
const numberTests = [
  { reading: integer, test: whole(integerShape) },
  ...decimalNotations.map((reading) => ({ reading, test: whole(numberShape(reading, true)) })),
  { reading: scientific, test: whole(scientificShape) },
];

/**
 * Readings that most of the sampled values fit, best first: an integer before a decimal, a plain
 * number before one with thousands marks. Values are trimmed and not empty.
 */
export function readingsOf(values: readonly string[]): Reading[] {
  const texts = values.filter((value) => !meansMissing(value, { typed: true, codes: false }));
  if (texts.length === 0) return [];
  const enough = (count: number) => count / texts.length >= proposedShare;
  const words = new Set(texts.slice(0, 2000).map((text) => text.toLowerCase()));
  if (words.size <= 4 && booleanWords.some(([yes, no]) => words.has(yes) && words.has(no))) {
    const known = new Set(booleanWords.flat());
    if (enough(texts.filter((text) => known.has(text.toLowerCase())).length))
      return [{ ...plain, type: "boolean" }];
  }
  if (enough(texts.filter((text) => /^[[{]/.test(text) && isJson(text)).length))
    return [{ ...plain, type: "json" }];
  const digits = texts.filter((text) => /[0-9]/.test(text)).length;
  if (!enough(digits)) return [];
  return [...numberTests, ...dateTests]
    .map(({ reading, test }) => ({ reading, count: texts.filter((text) => test.test(text)).length }))
    .filter(({ count }) => enough(count))
    .sort((a, b) => b.count - a.count)
    .map(({ reading }) => reading);
}

/** Whether a text has the shape of a number or date reading. */
export function hasShape(text: string, reading: Reading): boolean {
  return [...numberTests, ...dateTests].some(
    (one) => sameReading(one.reading, reading) && one.test.test(text),
  );
}

/** Values from which a single impossible date (30 February) leaves a column one of dates. */
const fewDates = 5;

/** The type of a column, given how many of its `present` values each reading fits and some of the values. */
export function decide(
  verified: readonly VerifiedReading[],
  present: number,
  values: readonly string[],
): InferredType {
  const oneImpossible = ({ reading, fits }: VerifiedReading) =>
    fits === present - 1 &&
    present >= fewDates &&
    dateTests.some((one) => sameReading(one.reading, reading)) &&
    values.every((text) => hasShape(text, reading));
  const text: InferredType = { type: "text", ...plain, ambiguous: false, misfits: 0 };
  const fitting = verified.filter(
    (one) => one.fits > 0 && one.telltale === 0 && (one.fits / present >= typedShare || oneImpossible(one)),
  );
  const most = Math.max(...fitting.map(({ fits }) => fits));
  const best = fitting.filter(({ fits }) => fits === most);
  const chosen = best[0];
  if (!chosen) return text;
  const rivals = best.slice(1).filter(({ reading }) => contradicts(chosen.reading, reading));
  return { ...chosen.reading, ambiguous: rivals.length > 0, misfits: present - chosen.fits };
}

/** Two readings of the same texts that give different values: 03/04 as April or March, 1.234 as 1234. */
export function contradicts(a: Reading, b: Reading): boolean {
  if (a.type !== b.type) return false;
  if (a.type === "decimal") return a.format === null && b.format === null && a.decimal !== b.decimal;
  return a.type !== "integer";
}

export function sameReading(a: Reading, b: Reading): boolean {
  return a.type === b.type && a.format === b.format && a.decimal === b.decimal && a.thousands === b.thousands;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
