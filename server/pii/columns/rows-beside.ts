import type { TableContext } from "./candidate";
import type { ColumnSample } from "./sample";

/** Columns within `reach` of this one, the nearest first. */
export function neighbours(sample: ColumnSample, table: TableContext, reach: number): ColumnSample[] {
  return table.samples
    .filter(({ index }) => index !== sample.index && Math.abs(index - sample.index) <= reach)
    .toSorted((a, b) => Math.abs(a.index - sample.index) - Math.abs(b.index - sample.index));
}

/** Share of the sampled rows with both values in which `test` holds, and how many such rows there are. */
export function shareOfRows(
  a: ColumnSample,
  b: ColumnSample,
  test: (a: string, b: string) => boolean,
): { share: number; n: number } {
  let n = 0;
  let passing = 0;
  for (const [row, left] of a.rows.entries()) {
    const right = b.rows[row];
    if (!left || !right) continue;
    n++;
    if (test(left, right)) passing++;
  }
  return { share: n === 0 ? 0 : passing / n, n };
}

/** Numbers that follow one another number things, and so do numbers that only ever rise. */
export function counts(sample: ColumnSample): boolean {
  const rows = sample.rows.filter((text) => text !== null && text !== "").map(Number);
  // One number of its own for nearly every row, and all of them close together.
  const close = Math.max(...rows) - Math.min(...rows) < rows.length * 6;
  if (rows.length >= 10 && close && sample.values.length > rows.length * 0.85) return true;
  const rising = rows.filter((number, i) => i > 0 && number > (rows[i - 1] ?? number)).length;
  if (rows.length >= 10 && rising > (rows.length - 1) * 0.9) return true;
  const numbers = sample.values.map(({ text }) => Number(text.slice(0, 5))).sort((a, b) => a - b);
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  return numbers.length >= 8 && span < numbers.length * 1.5;
}

/** Words, perhaps with the number of a district behind them. */
export const townWords = /^[\p{L}\p{M}'’.,()\s-]+(?: \d{1,2})?$/u;
