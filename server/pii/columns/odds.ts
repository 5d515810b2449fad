/**
 * The chance that at least `passing` of `n` unrelated values pass a test that one of them passes with the
 * probability `chance`: the upper tail of the binomial distribution, 0..1.
 */
export function tailOfBinomial(n: number, passing: number, chance: number): number {
  if (passing <= 0 || chance >= 1) return 1;
  let sum = 0;
  let logChoose = 0;
  for (let k = 0; k <= n; k++) {
    if (k > 0) logChoose += Math.log(n - k + 1) - Math.log(k);
    if (k >= passing) sum += Math.exp(logChoose + k * Math.log(chance) + (n - k) * Math.log(1 - chance));
  }
  return Math.min(1, sum);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A sequence that looks drawn and is the same on every call: whole numbers from 0 to below a bound. */
function draws(): (below: number) => number {
  let state = 20_077;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Values whose digits and groups of letters come from the same place of any of the values, each for itself: what is
 * common to all of them, a beginning, a set of endings, the digits of dates, is kept, and what binds the places of one
 * value together, as a check digit does, is lost.
 */
export function mixed(values: readonly string[], times: number): string[] {
  const next = draws();
  const parts = values.map((value) => value.match(/\p{L}+|\P{L}/gu) ?? []);
  return parts.flatMap((own) => {
    const alike = parts.filter(({ length }) => length === own.length);
    return Array.from({ length: times }, () =>
      own.map((part, i) => alike[next(alike.length)]?.[i] ?? part).join(""),
    );
  });
}

/**
 * Values of the same shapes with digits and letters drawn anew, `times` for each: what unrelated numbers would look
 * like. A sign that is the same in all values of a length stays, as the year in front of a number does. The draw is the
 * same on every call.
 *
 * @param kept signs at the beginning of each value that stay as well
 */
export function redrawn(values: readonly string[], times: number, kept = 0): string[] {
  const fixed = new Map<number, string[]>();
  for (const value of values) {
    const known = fixed.get(value.length);
    if (!known) fixed.set(value.length, [...value]);
    else for (const [i, sign] of known.entries()) if (sign !== value[i]) known[i] = "";
  }
  const several = (length: number) => values.filter((value) => value.length === length).length >= 3;
  const next = draws();
  const signs = (value: string) =>
    [...value]
      .map((sign, i) => {
        if (i < kept || (several(value.length) && fixed.get(value.length)?.[i] === sign)) return sign;
        if (/\d/.test(sign)) return String(next(10));
        return /[A-Z]/i.test(sign) ? (letters[next(26)] ?? sign) : sign;
      })
      .join("");
  return values.flatMap((value) => Array.from({ length: times }, () => signs(value)));
}
