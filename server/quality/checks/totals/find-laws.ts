import type { ScoredColumn } from "../../define-dimension";

/** `total` is its `parts`, joined by the sign: two, or with `+` any number of neighbouring columns; or one part times a factor. */
export type Law = {
  total: ScoredColumn;
  parts: readonly ScoredColumn[];
  sign: "+" | "-" | "*";
  /** With one part: what it is multiplied by. */
  factor?: number;
};
export type Values = ReadonlyMap<ScoredColumn, Float64Array>;

/**
 * Share of telling rows in which a law must hold, and where so many rows tell that mistakes alone explain the others:
 * nothing holds to the last digit by chance. Of few rows all but one.
 */
const holds = 0.95;
const holdsInMany = 0.85;
const manyRows = 100;
const fewRows = 8;
/** Different values the first of the columns must have; a law about a constant says nothing. */
const differentValues = 5;
/** Neighbouring columns that may make a sum. */
const mostParts = 12;

/** The law that holds in nearly all rows of a first part of the table and says something (not 0 = 0). */
export function findLaw(total: ScoredColumn, numbers: readonly ScoredColumn[], values: Values): Law | null {
  const sums = values.get(total);
  if (!sums) return null;
  return ofTwo(total, sums, numbers, values) ?? ofNeighbours(total, sums, numbers, values);
}

function ofTwo(
  total: ScoredColumn,
  sums: Float64Array,
  numbers: readonly ScoredColumn[],
  values: Values,
): Law | null {
  const others = numbers.flatMap((one) => {
    const of = values.get(one);
    return of && one !== total ? [{ one, of }] : [];
  });
  const least = tolerance(total);
  for (const [i, a] of others.entries())
    for (const [k, b] of others.entries()) {
      if (a === b) continue;
      for (const sign of k > i ? allSigns : minus)
        if (isLaw(sums, a.of, b.of, sign, least)) return { total, parts: [a.one, b.one], sign };
    }
  return null;
}

const allSigns: readonly Law["sign"][] = ["+", "*", "-"];
const minus: readonly Law["sign"][] = ["-"];

/** The total at the end or the beginning of the columns it sums up. */
function ofNeighbours(
  total: ScoredColumn,
  sums: Float64Array,
  numbers: readonly ScoredColumn[],
  values: Values,
): Law | null {
  const at = numbers.indexOf(total);
  for (const step of [-1, 1]) {
    const parts: ScoredColumn[] = [];
    let before = new Float64Array(sums.length);
    for (let i = at + step; i >= 0 && i < numbers.length && parts.length < mostParts; i += step) {
      const column = numbers[i];
      const next = column && values.get(column);
      if (!column || !next) break;
      parts.push(column);
      if (parts.length >= 3 && isLaw(sums, before, next, "+", tolerance(total)))
        return { total, parts, sign: "+" };
      before = before.map((sum, row) => sum + (next[row] ?? Number.NaN));
    }
  }
  return null;
}

/** A column that is another times a fixed number with few digits: value added tax, a unit converted. */
export function findRatio(total: ScoredColumn, numbers: readonly ScoredColumn[], values: Values): Law | null {
  const sums = values.get(total);
  if (!sums) return null;
  for (const part of numbers) {
    const of = values.get(part);
    if (part === total || !of) continue;
    const ratios = of
      .map((x, row) => (sums[row] ?? Number.NaN) / x)
      .filter((ratio) => Number.isFinite(ratio) && ratio !== 0)
      .sort();
    const factor = Number((ratios[ratios.length >> 1] ?? 1).toPrecision(3));
    if (factor === 1 || ratios.length < fewRows) continue;
    if (
      isLaw(
        sums,
        of,
        of.map(() => factor),
        "*",
        tolerance(total),
      )
    )
      return { total, parts: [part], sign: "*", factor };
  }
  return null;
}

function isLaw(
  sums: Float64Array,
  left: Float64Array,
  right: Float64Array,
  sign: Law["sign"],
  least: number,
): boolean {
  // More mistakes than this are too many however many rows turn out to be telling.
  const leastShare = sums.length >= manyRows ? holdsInMany : holds;
  const most = Math.max(1, sums.length * (1 - leastShare));
  let evaluated = 0;
  let wrong = 0;
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row] ?? Number.NaN;
    const x = left[row] ?? Number.NaN;
    const y = right[row] ?? Number.NaN;
    // Rows that say something about a law: none of the three is missing or zero.
    if (Number.isNaN(sum + x + y) || sum === 0 || x === 0 || y === 0) continue;
    evaluated++;
    const value = sign === "+" ? x + y : sign === "-" ? x - y : x * y;
    if (Math.abs(sum - value) > least && ++wrong > most) return false;
  }
  return (
    evaluated >= fewRows &&
    evaluated - wrong >= Math.min(evaluated - 1, evaluated * (evaluated >= manyRows ? holdsInMany : holds)) &&
    differs(left, right)
  );
}

/** Whether the first column has several values where the second changes them. */
function differs(left: Float64Array, right: Float64Array): boolean {
  const values = left.filter((x, row) => {
    const y = right[row] ?? Number.NaN;
    return x !== 0 && y !== 0 && y !== 1 && !Number.isNaN(x + y);
  });
  return new Set(values).size >= differentValues;
}

/** Half of the last shown digit. */
export const tolerance = ({ facts }: ScoredColumn) => 0.51 * 10 ** -(facts.inferred.scale ?? 0);
