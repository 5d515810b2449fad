import type { ValueCount } from "./column-values";

/** A number with a fraction of some length: how many digits it has says how exact it is, not what it is. */
const fraction = /(?<![0-9.])[0-9]+[.][0-9]{3,}(?![0-9.])/g;

/**
 * The form of a value, in which values of one kind agree: `A` and `a` for letters, `9` for digits,
 * everything else as it is. Runs that vary in length by nature are written once: words of four
 * letters and more (`W`, `w`) always, numbers unless the column writes them all to a length.
 */
export function formOf(value: string, fixedLength: boolean): string {
  const text = value.length > 120 ? value.slice(0, 120) : value;
  return text
    .replace(/\p{Lu}{4,}/gu, "\u0001")
    .replace(/\p{Ll}{4,}/gu, "\u0002")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replaceAll("\u0001", "W")
    .replaceAll("\u0002", "w")
    .replace(fraction, "9.9")
    .replace(/[0-9]+/g, (run) => (fixedLength ? "9".repeat(Math.min(run.length, 40)) : "9"));
}

/** Whether numbers are written to a length: several are padded with zeros, or few lengths are nearly all. */
export function haveFixedLength(values: readonly ValueCount[]): boolean {
  if (isPadded(values)) return true;
  const lengths = new Map<string, number>();
  let numbers = 0;
  for (const { value, count } of values) {
    const runs = value.match(/[0-9]+/g);
    if (!runs) continue;
    const key = runs.map((run) => run.length).join(",");
    numbers += count;
    lengths.set(key, (lengths.get(key) ?? 0) + count);
  }
  const usual = [...lengths.values()].filter((count) => count / numbers >= 0.1);
  return (
    numbers > 0 &&
    (Math.max(...lengths.values()) / numbers >= 0.7 ||
      usual.reduce((sum, count) => sum + count, 0) / numbers >= 0.85)
  );
}

/** Whether numbers in the values are padded to a length: several start with a zero. */
export function isPadded(values: readonly ValueCount[]): boolean {
  let numbers = 0;
  let zeros = 0;
  for (const { value, count } of values) {
    if (!/[0-9]/.test(value)) continue;
    numbers += count;
    if (/(^|[^0-9.,])0[0-9]/.test(value)) zeros += count;
  }
  return numbers > 0 && zeros / numbers >= 0.05;
}

/** Whether a form belongs to codes, dates and numbers rather than to names and sentences. */
export function isCodeForm(form: string): boolean {
  return /9/.test(form) ? !/[Ww].*[ ].*[AaWw]|[AaWw]+ [AaWw]/.test(form) : /^[Aa]{1,3}$/.test(form);
}

/** Whether a form has a class of characters (capital, small letter, digit, sign) that none of the others has. */
export function hasForeignClass(form: string, others: readonly string[]): boolean {
  const known = new Set(others.flatMap((other) => [...other].map(classOf)));
  return [...form].some((character) => !known.has(classOf(character)));
}

function classOf(character: string): string {
  if (character === "A" || character === "W") return "capital";
  if (character === "a" || character === "w") return "small";
  return character;
}
