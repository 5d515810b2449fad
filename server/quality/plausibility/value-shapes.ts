/**
 * The form of a value, in which values of one kind agree: `A` and `a` for letters, `9` for digits,
 * everything else as it is. Runs that vary in length by nature are written once: words of four
 * letters and more always, short numbers unless the column pads them with zeros.
 */
export function formOf(value: string, padded: boolean): string {
  const text = value.length > 120 ? value.slice(0, 120) : value;
  return text
    .replace(/\p{Lu}{4,}/gu, "A")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}{4,}/gu, "a")
    .replace(/\p{Ll}/gu, "a")
    .replace(/[0-9]+/g, (run) => (padded || run.length >= 4 ? "9".repeat(Math.min(run.length, 40)) : "9"));
}

/** Whether numbers in the values are padded to a length: several start with a zero. */
export function isPadded(values: readonly { value: string; count: number }[]): boolean {
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
  return /9/.test(form) ? !/[Aa]{2,}.*[ ].*[Aa]|[Aa] [Aa]/.test(form) : /^[A-Za-z]{1,3}$/.test(form);
}
