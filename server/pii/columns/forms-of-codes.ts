import { type ColumnSample, thin } from "./sample";

/** Letters, digits and the signs between groups, with five digits or more. */
export const code = /^(?!(\d)\1+$)(?=(?:\D*\d){5})[A-Z\d](?:[ ./-]?[A-Z\d]){4,33}$/i;

/** Codes that differ from row to row and share their layout; amounts, counters and words do not. */
export function haveOneForm({ values, sampled }: ColumnSample): boolean {
  if (values.length / Math.max(1, sampled) < 0.3) return false;
  const chosen = thin(values, 300).filter(({ text }) => code.test(text));
  const least = Math.min(300, values.length) * 0.85;
  if (chosen.length < least) return false;
  const cores = chosen.map(({ text }) => coreOf(text));
  const layouts = new Map<string, number>();
  for (const core of cores) {
    const layout = core.replace(/\d/g, "9").replace(/[A-Z]/gi, "A");
    layouts.set(layout, (layouts.get(layout) ?? 0) + 1);
  }
  return Math.max(0, ...layouts.values()) >= least && !areCounted(cores, 20);
}

/** Without the letters of a country in front and the signs between groups, which some write and some do not. */
const coreOf = (text: string) => text.replace(/[ ./-]/g, "").replace(/^[A-Z]{2}(?=[A-Z]?\d{6})/i, "");

/** Numbers that follow one another, `step` apart on average: ten times as far where the last digit checks the others. */
export function areCounted(texts: readonly string[], step: number): boolean {
  // A few digits between letters lie close together whoever gives them out.
  if (!texts.every((text) => (text.match(/\d/g)?.length ?? 0) >= 6)) return false;
  const numbers = texts.map((text) => Number(text.replace(/\D/g, ""))).toSorted((a, b) => a - b);
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  return new Set(numbers).size > 2 && span < numbers.length * step;
}

/** A handful of numbers of few lengths is any list. */
const fewest = 8;

/** Upper-case letters and digits, with the signs between groups: some of a column may have no digit at all. */
const lettersAndDigits = /^(?=.{5,})[A-Z\d](?:[ ./()-]{0,2}[A-Z\d]){4,24}\)?$/;

/**
 * Codes that nearly all differ and have one, two or three lengths, as numbers given to persons do: some countries have an old
 * form and a new one, or write them with and without leading zeros. Counters, words and small numbers do not.
 */
export function haveFewForms({ values, sampled }: ColumnSample): boolean {
  if (values.length < fewest || values.length / Math.max(1, sampled) < 0.7) return false;
  const all = thin(values, 300).map(({ text }) => text.toUpperCase());
  const cores = all
    .filter((text) => lettersAndDigits.test(text))
    .map((text) => text.replace(/[^A-Z\d]/g, ""));
  if (cores.length < all.length * 0.9) return false;
  if (cores.filter((core) => /\d/.test(core)).length < cores.length * 0.8) return false;
  const lengths = new Map<number, number>();
  for (const core of cores) lengths.set(core.length, (lengths.get(core.length) ?? 0) + 1);
  const [first = 0, second = 0, third = 0] = [...lengths.values()].toSorted((a, b) => b - a);
  return first + second + (cores.length >= 20 ? third : 0) >= cores.length * 0.9 && !countUp(cores);
}

/** Numbers behind letters that are always the same, close together. */
function countUp(cores: readonly string[]): boolean {
  if (new Set(cores.map((core) => core.replace(/\d/g, ""))).size > 1) return false;
  const numbers = cores.map((core) => Number(core.replace(/\D/g, "")));
  const span = Math.max(...numbers) - Math.min(...numbers);
  return span < cores.length * 20;
}
