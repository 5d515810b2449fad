import { findTotals, type Measure, mostTotals, type Notation, readFigure, type TailRow } from "./find-totals";

/** The rows of totals at the end of a table that is in memory as a whole, as `setAsideTotals` finds them in the engine. */
export async function totalsOf(rows: readonly TailRow[]): Promise<{ totals: TailRow[]; doubtful: boolean }> {
  if (rows.length <= 2) return { totals: [], doubtful: false };
  const measure: Measure = async (column, notation, above) =>
    figuresOf(rows.slice(0, above), column, notation);
  return findTotals(rows.slice(-mostTotals - 1), rows.length, measure);
}

function figuresOf(
  rows: readonly TailRow[],
  column: number,
  notation: Notation,
): { sum: number | null; mean: number | null; count: number } {
  let sum = 0;
  let count = 0;
  for (const { cells } of rows) {
    const figure = readFigure(cells[column] ?? "", notation);
    if (figure === null) continue;
    sum += figure.value;
    count++;
  }
  return count === 0 ? { sum: null, mean: null, count } : { sum, mean: sum / count, count };
}
