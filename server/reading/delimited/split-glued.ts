import { type ColumnProfile, fitOf } from "./align-row";
import { cellKind, isData } from "./cell-kind";

const longestCell = 60;
/** Fit from which on a piece is what its column holds, and below which a whole cell is not. */
const fitting = 0.6;
const misfitting = 0.45;
/** Lead over the next best place that leaves no doubt. */
const clearLead = 0.08;

/**
 * The cells of a row that lost one delimiter between two cells without quotes: the only place where a cell that fits
 * neither column falls into two that fit both, at least one of them a number, a date or the like. Null where there is
 * none, or more than one.
 */
export function splitGlued(
  cells: (string | null)[],
  profiles: ColumnProfile[],
): { cells: (string | null)[]; score: number } | null {
  if (cells.length !== profiles.length - 1) return null;
  const fitAt = (cell: string | null, column: number) => fitOf(cell, profiles[column] as ColumnProfile);
  const before = [0];
  const behind = [0];
  for (const [i, cell] of cells.entries()) before.push((before[i] ?? 0) + fitAt(cell, i));
  for (let i = cells.length - 1; i >= 0; i--)
    behind.unshift((behind[0] ?? 0) + fitAt(cells[i] ?? null, i + 1));
  let best: { at: number; left: string; right: string; total: number } | null = null;
  let second = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell.length > longestCell) continue;
    if (fitAt(cell, at) >= misfitting || fitAt(cell, at + 1) >= misfitting) continue;
    for (let cut = 1; cut < cell.length; cut++) {
      const left = cell.slice(0, cut);
      const right = cell.slice(cut);
      if (!isData(cellKind(left)) && !isData(cellKind(right))) continue;
      const fits = [fitAt(left, at), fitAt(right, at + 1)];
      if (Math.min(...fits) < fitting) continue;
      const total = (before[at] ?? 0) + (fits[0] ?? 0) + (fits[1] ?? 0) + (behind[at + 1] ?? 0);
      if (best && total <= best.total) second = Math.max(second, total);
      else {
        second = best?.total ?? 0;
        best = { at, left, right, total };
      }
    }
  }
  if (!best || best.total - second < clearLead) return null;
  return {
    cells: [...cells.slice(0, best.at), best.left, best.right, ...cells.slice(best.at + 1)],
    score: best.total / profiles.length,
  };
}
