import type { CodedTexts } from "./coded-column";
import { PlacedValues } from "./placed-values";

export type Misplaced = { row: number; column: number; suggestion: string | null };

/** Columns two values may have changed places across. */
const farthest = 3;
/** Evidence beyond what the number of cells looked at calls for, as a natural logarithm, and the least of each value. */
const margin = 5;
const leastGain = 3;
/** What two telling cells alone count less: each column has odd values, and some meet. */
const coincidence = 4;
/** Cells of a part that moved, with the one it left free. */
const fewestMoved = 3;
/** Likelihood below which a cell is odd in its column. */
const oddOwn = Math.log(0.01);
/** Share of rows that may be out of place; where more are, the columns are mixed by nature. */
const mostShare = 0.1;

/**
 * Cells whose values stand in another column than they belong to: two that changed places, or a part of a row
 * that moved by one. A value belongs where other rows hold it, or values of its shape; both ends must say so.
 * The more cells there are, the more evidence one needs.
 */
export function misplacedCells(columns: readonly CodedTexts[]): Misplaced[] {
  const rows = columns[0]?.codes.length ?? 0;
  const placed = columns.map((column) => new PlacedValues(column));
  const needed = Math.log(Math.max(1, rows * columns.length)) + margin;
  const found: Misplaced[] = [];
  let oddRows = 0;
  for (let row = 0; row < rows; row++) {
    const own = placed.map((column) => column.own(row));
    if (own.filter((one) => one < oddOwn).length < 2) continue;
    const moved = movedPart(placed, own, row);
    const swapped = swappedPair(placed, own, row);
    const best = moved.gain > swapped.gain ? moved : swapped;
    if (best.gain < needed) continue;
    const cells = best.cells.filter((cell) => placed[cell.column]?.textAt(row) !== cell.suggestion);
    // A value that stands in two columns needs not have moved.
    if (best === moved && cells.length < fewestMoved) continue;
    oddRows++;
    found.push(...cells);
  }
  return oddRows > Math.max(2, rows * mostShare) ? [] : found;
}

type Found = { gain: number; cells: Misplaced[] };
const nothing: Found = { gain: 0, cells: [] };

/** The two columns whose values say most that they changed places. */
function swappedPair(placed: readonly PlacedValues[], own: readonly number[], row: number): Found {
  let best = nothing;
  placed.forEach((left, i) => {
    for (let k = i + 1; k <= Math.min(i + farthest, placed.length - 1); k++) {
      const right = placed[k];
      const [ownLeft, ownRight] = [own[i] ?? 0, own[k] ?? 0];
      if (!right || Math.min(ownLeft, ownRight) >= oddOwn) continue;
      const [a, b] = [left.textAt(row), right.textAt(row)];
      if (a === "" || b === "") continue;
      if (!left.tells || !right.tells) continue;
      const [gainLeft, gainRight] = [left.of(b, row) - ownLeft, right.of(a, row) - ownRight];
      if (Math.min(gainLeft, gainRight) < leastGain || gainLeft + gainRight <= best.gain) continue;
      best = {
        gain: gainLeft + gainRight,
        cells: [
          { row, column: i, suggestion: b },
          { row, column: k, suggestion: a },
        ],
      };
    }
  });
  return best;
}

/** The part of the row that fits best one column further left or right, with the cell it leaves free. */
function movedPart(placed: readonly PlacedValues[], own: readonly number[], row: number): Found {
  let best = nothing;
  for (const step of [-1, 1]) {
    let run: { from: number; gain: number; telling: number } | null = null;
    for (let k = 0; k < placed.length; k++) {
      const at = step < 0 ? k : placed.length - 1 - k;
      const home = placed[at + step];
      const text = placed[at]?.textAt(row) ?? "";
      if (!home || text === "") {
        run = null;
        continue;
      }
      const gain = home.tells && placed[at]?.tells ? home.of(text, row) - (own[at] ?? 0) : 0;
      // What moved leaves a cell free, or with something odd in it: a usual value is where it belongs.
      if (!run || run.gain <= 0) {
        const isFree = home.textAt(row) === "" || (own[at + step] ?? 0) < oddOwn;
        run = isFree ? { from: at, gain: 0, telling: 0 } : null;
      }
      if (!run) continue;
      run = { ...run, gain: run.gain + gain, telling: run.telling + (gain >= leastGain ? 1 : 0) };
      const evidence = run.gain - (run.telling > 2 ? 0 : coincidence);
      if (run.telling < 2 || evidence <= best.gain) continue;
      const cells: Misplaced[] = [
        { row, column: run.from + step, suggestion: placed[run.from]?.textAt(row) ?? null },
      ];
      for (let c = run.from; c !== at - step; c -= step)
        cells.push({ row, column: c, suggestion: c === at ? null : (placed[c - step]?.textAt(row) ?? null) });
      best = { gain: evidence, cells };
    }
  }
  return best;
}
