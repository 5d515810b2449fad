import { passesLuhn, remainder97 } from "../recognisers/check-digits";
import { redrawn } from "./odds";
import { type ColumnSample, shown } from "./sample";

/** A check digit that numbers of things carry as well as numbers of persons and companies. */
type SharedCheck = {
  shape: RegExp;
  passes: (digits: string) => boolean;
  /** Signs at the end that the check decides. */
  decides: 1 | 2;
  /** A check digit that is a letter: a register that never gives it out counts otherwise. */
  letter?: RegExp;
};

const fallingWeights = (value: string) => {
  const signs = [...value.toUpperCase()];
  return signs.reduce((sum, sign, i) => sum + (sign === "X" ? 10 : Number(sign)) * (signs.length - i), 0);
};

/** Weights 3 and 1 from the right: EAN, UPC, GTIN, GLN, SSCC, ISBN-13. */
const passesGs1 = (digits: string) =>
  [...digits].reverse().reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;

const oneSevenThree = [1, 7, 3];

const sharedChecks: readonly SharedCheck[] = [
  // IMEI, ICCID and customer numbers.
  { shape: /^\d{7,20}$/, passes: passesLuhn, decides: 1 },
  // 756, which begins the numbers of Swiss persons, is no country of makers.
  { shape: /^(?!756)(?:\d{8}|\d{12,14}|\d{17,18})$/, passes: passesGs1, decides: 1 },
  // ISSN and ISBN-10.
  {
    shape: /^(?:\d{7}|\d{9})[\dX]$/i,
    passes: (value) => fallingWeights(value) % 11 === 0,
    decides: 1,
    letter: /X$/i,
  },
  // References of payments, in two ways.
  { shape: /^\d{8,25}$/, passes: (digits) => remainder97(digits) === 1, decides: 2 },
  {
    shape: /^\d{8,25}$/,
    passes: (digits) => (remainder97(digits.slice(0, -2)) || 97) === Number(digits.slice(-2)),
    decides: 2,
  },
  {
    shape: /^\d{7,20}$/,
    passes: (digits) =>
      [...digits].reverse().reduce((sum, digit, i) => sum + Number(digit) * (oneSevenThree[i % 3] ?? 0), 0) %
        10 ===
      0,
    decides: 1,
  },
];

const drawnFor = new WeakMap<ColumnSample, readonly string[] | null>();

/**
 * Values as unrelated things of the same form would carry them, where a check digit that things have as well holds for
 * the column: they pass it too, and begin with the same sign. Null where no such check holds. What the check of a
 * register says beyond the shared one is the share of these that fail it.
 */
export function drawnAsThings(sample: ColumnSample): readonly string[] | null {
  const known = drawnFor.get(sample);
  if (known !== undefined) return known;
  const made = draw(shown(sample, 60));
  drawnFor.set(sample, made);
  return made;
}

function draw(values: readonly string[]): string[] | null {
  if (values.length < 4) return null;
  const check = sharedChecks.find((one) => holds(one, values));
  if (!check) return null;
  const { shape, passes, decides } = check;
  const endings = decides === 2 ? 100 : 10;
  return redrawn(values.slice(0, 40), 5, 1).flatMap((text) => {
    const start = text.slice(0, -decides);
    for (let i = 0; i < endings; i++) {
      const candidate = start + String(i).padStart(decides, "0");
      if (shape.test(candidate) && passes(candidate)) return [candidate];
    }
    return [];
  });
}

function holds({ shape, passes, letter }: SharedCheck, values: readonly string[]): boolean {
  const right = values.filter((value) => shape.test(value) && passes(value)).length;
  if (right < values.length * 0.97) return false;
  // Among so many, one in eleven would end in the letter.
  return letter === undefined || values.length < 40 || values.some((value) => letter.test(value));
}
