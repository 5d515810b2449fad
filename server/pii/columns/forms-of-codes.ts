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
