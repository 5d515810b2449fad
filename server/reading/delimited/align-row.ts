import { type CellKind, cellKind, cellShape } from "./cell-kind";
import type { SampleRow } from "./sample-rows";

/** What the cells of one column usually look like. */
export type ColumnProfile = {
  kinds: Map<CellKind, number>;
  shapes: Map<string, number>;
  emptyShare: number;
  meanLength: number;
  deviation: number;
};

export function profileColumns(rows: SampleRow[], width: number): ColumnProfile[] {
  const sample = rows.slice(0, 300);
  return Array.from({ length: width }, (_, column) => profileColumn(sample, column));
}

function profileColumn(rows: SampleRow[], column: number): ColumnProfile {
  const kinds = new Map<CellKind, number>();
  const shapes = new Map<string, number>();
  const lengths: number[] = [];
  let empty = 0;
  for (const row of rows) {
    const cell = row.cells[column] ?? null;
    const kind = cellKind(cell);
    if (cell === null || kind === "empty") {
      empty++;
      continue;
    }
    bump(kinds, kind);
    bump(shapes, cellShape(cell));
    lengths.push(Math.log(cell.length + 1));
  }
  const filled = Math.max(1, lengths.length);
  for (const [kind, count] of kinds) kinds.set(kind, count / filled);
  for (const [shape, count] of shapes) shapes.set(shape, count / filled);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / filled;
  const variance = lengths.reduce((sum, length) => sum + (length - meanLength) ** 2, 0) / filled;
  return {
    kinds,
    shapes,
    emptyShare: rows.length === 0 ? 1 : empty / rows.length,
    meanLength,
    deviation: Math.sqrt(variance),
  };
}

function bump<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** 0 to 1: how well a value fits a column by kind, shape and length. */
export function fitOf(value: string | null, profile: ColumnProfile): number {
  const kind = cellKind(value);
  if (value === null || kind === "empty")
    return profile.emptyShare > 0 ? 0.3 + 0.7 * profile.emptyShare : 0.05;
  if (profile.kinds.size === 0) return 0.1;
  const free = (profile.kinds.get("text") ?? 0) + (profile.kinds.get("word") ?? 0);
  const kindShare = kind === "text" || kind === "word" ? free : (profile.kinds.get(kind) ?? 0);
  const shapeShare = Math.min(1, (profile.shapes.get(cellShape(value)) ?? 0) * 2);
  const distance = Math.abs(Math.log(value.length + 1) - profile.meanLength) / (profile.deviation + 0.25);
  return (
    0.5 * kindShare +
    0.25 * Math.max(shapeShare, free > 0.5 ? kindShare : 0) +
    0.25 * Math.exp(-0.5 * distance * distance)
  );
}

export type Alignment = { cells: (string | null)[]; score: number; ambiguous: boolean };

const mostCells = 200;
const mostMerged = 12;
/** A second way to lay the cells that is this close makes the best one a guess. */
const clearMargin = 0.1;

/**
 * Lays the cells of a row with too many or too few cells under the columns they fit, in order: a column
 * may stay empty, an empty cell may be dropped, neighbouring cells may be joined again with the
 * delimiter that cut them. Null when the row is too long to try.
 */
export function alignRow(
  cells: (string | null)[],
  profiles: ColumnProfile[],
  delimiter: string,
): Alignment | null {
  const n = profiles.length;
  const m = cells.length;
  if (n > mostCells || m > mostCells * 2) return null;
  type Step = { score: number; rival: number; take: number };
  // best[i][j]: the first i columns took the first j cells.
  const best: Step[][] = Array.from({ length: n + 1 }, () =>
    Array.from({ length: m + 1 }, () => ({
      score: Number.NEGATIVE_INFINITY,
      rival: Number.NEGATIVE_INFINITY,
      take: -2,
    })),
  );
  const at = (i: number, j: number): Step => (best[i] as Step[])[j] as Step;
  const offer = (i: number, j: number, from: Step, gain: number, take: number) => {
    if (from.score === Number.NEGATIVE_INFINITY) return;
    const target = at(i, j);
    const score = from.score + gain;
    if (score > target.score) {
      const rival = Math.max(target.score, from.rival + gain);
      Object.assign(target, { score, rival, take });
    } else target.rival = Math.max(target.rival, score);
  };
  Object.assign(at(0, 0), { score: 0, rival: Number.NEGATIVE_INFINITY, take: 0 });
  const surplus = Math.max(0, m - n);
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const here = at(i, j);
      if (here.score === Number.NEGATIVE_INFINITY) continue;
      if (j < m && cells[j] === null) offer(i, j + 1, here, -0.15, -1);
      const profile = profiles[i];
      if (!profile) continue;
      offer(i + 1, j, here, -0.35 + 0.3 * profile.emptyShare, 0);
      let joined: string | null = null;
      for (let k = 1; k <= Math.min(mostMerged, surplus + 1, m - j); k++) {
        const cell = cells[j + k - 1] ?? null;
        joined = k === 1 ? cell : `${joined ?? ""}${delimiter}${cell ?? ""}`;
        if (k > 1 && (cell === null || cells[j] === null)) break;
        offer(i + 1, j + k, here, fitOf(joined, profile) - (k > 1 ? 0.1 : 0), k);
      }
    }
  const end = at(n, m);
  if (end.score === Number.NEGATIVE_INFINITY) return null;
  const out: (string | null)[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const { take } = at(i, j);
    if (take === -1) {
      j--;
      continue;
    }
    out.unshift(
      take === 0
        ? null
        : take === 1
          ? (cells[j - 1] ?? null)
          : cells
              .slice(j - take, j)
              .map((c) => c ?? "")
              .join(delimiter),
    );
    i--;
    j -= take;
  }
  return { cells: out, score: end.score / Math.max(1, n), ambiguous: end.score - end.rival < clearMargin };
}
