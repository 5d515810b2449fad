import { editDistance } from "./edit-distance";

export type ComparedColumn = { cells: readonly (string | null)[] };
export type NearDuplicate = { row: number; of: number };

/** Rows that share a value are compared when no more than these share it. */
const mostSharing = 25;
const mostPairs = 3_000_000;
/** Cells compared altogether: of many columns fewer pairs of rows are looked at. */
const mostCells = 60_000_000;
/** Rows alike to more others than this are a repeating structure (one row per measure), not copies. */
const mostAlike = 6;
/** Evidence in bits, beyond the odds of a chance pair, from which two rows are one thing. */
const margin = 8;
/** Share of the compared columns that may hold different values altogether. */
const mostContrary = 0.34;

type Prepared = {
  texts: readonly (string | null)[];
  counts: ReadonlyMap<string, number>;
  /** Bits by which differing values speak against one thing. */
  penalty: number;
};

/**
 * Rows that are probably the same thing, though not equal in every column. Rows are compared when they
 * share a rare value; each column then adds evidence: the rarer the shared value the more, a slip
 * nearly as much, another value against. `of` is the first row of the group.
 */
export function nearDuplicates(columns: readonly ComparedColumn[]): NearDuplicate[] {
  const rows = columns[0]?.cells.length ?? 0;
  if (rows < 2) return [];
  const prepared = columns.map((column) => prepare(column.cells, rows)).filter((one) => one.counts.size > 1);
  const needed = Math.log2(rows) + margin;
  const alike = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [a, b] of candidatePairs(prepared, rows)) {
    if (evidence(prepared, a, b, rows) < needed) continue;
    pairs.push([a, b]);
    alike.set(a, [...(alike.get(a) ?? []), b]);
    alike.set(b, [...(alike.get(b) ?? []), a]);
  }
  const crowded = [...alike.values()].filter((others) => others.length > mostAlike).length;
  if (crowded > alike.size * 0.05) return [];
  return firstOfGroups(
    pairs.filter(
      ([a, b]) => (alike.get(a)?.length ?? 0) <= mostAlike && (alike.get(b)?.length ?? 0) <= mostAlike,
    ),
  );
}

function prepare(cells: readonly (string | null)[], rows: number): Prepared {
  const texts = cells.map((cell) => {
    const text = cell
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return text ? text : null;
  });
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { texts, counts, penalty: counts.size > rows * 0.2 ? 5 : counts.size > 20 ? 3.5 : 1.5 };
}

/** Pairs of rows that share a rare value, or rare halves of two values, each pair once. */
function* candidatePairs(columns: readonly Prepared[], rows: number): Generator<[number, number]> {
  const seen = new Set<number>();
  const most = Math.min(mostPairs, mostCells / columns.length);
  const blocks = columns.map(({ texts }) => texts);
  // Two frequent values together are a rare one: neighbouring columns are also blocked in pairs.
  for (let i = 0; i + 1 < columns.length; i++)
    for (let k = i + 1; k < Math.min(columns.length, i + 4); k++) {
      const [x, y] = [columns[i]?.texts ?? [], columns[k]?.texts ?? []];
      blocks.push(x.map((text, row) => (text === null || y[row] == null ? null : `${text}\u0000${y[row]}`)));
    }
  for (const texts of blocks) {
    const sharing = new Map<string, number[]>();
    for (const [row, text] of texts.entries()) {
      if (text === null) continue;
      const list = sharing.get(text);
      if (list) list.push(row);
      else sharing.set(text, [row]);
    }
    for (const list of sharing.values()) {
      if (list.length < 2 || list.length > mostSharing) continue;
      for (const [i, a] of list.entries())
        for (const b of list.slice(i + 1)) {
          const key = a * rows + b;
          if (seen.has(key)) continue;
          if (seen.size >= most) return;
          seen.add(key);
          yield [a, b];
        }
    }
  }
}

/** Bits for (positive) and against (negative) two rows being one thing. */
function evidence(columns: readonly Prepared[], a: number, b: number, rows: number): number {
  let bits = 0;
  let agreeing = 0;
  let contrary = 0;
  let compared = 0;
  for (const [i, { texts, counts, penalty }] of columns.entries()) {
    const x = texts[a] ?? null;
    const y = texts[b] ?? null;
    if (x === null || y === null) continue;
    compared++;
    const rarity = Math.log2(rows / Math.min(counts.get(x) ?? 1, counts.get(y) ?? 1));
    if (x === y) {
      bits += Math.log2(rows / (counts.get(x) ?? 1));
      agreeing++;
    } else if (isSlip(x, y)) {
      bits += Math.min(rarity, 8) * 0.6;
      agreeing++;
    } else if (swapped(columns, i, a, b)) {
      bits += Math.min(rarity, 8) * 0.5;
      agreeing++;
    } else {
      bits -= penalty;
      contrary++;
      // No columns left could outweigh these.
      if (contrary > mostContrary * columns.length) return Number.NEGATIVE_INFINITY;
    }
  }
  return compared >= 3 && agreeing / compared >= 0.5 && contrary / compared <= mostContrary
    ? bits
    : Number.NEGATIVE_INFINITY;
}

function isSlip(x: string, y: string): boolean {
  const length = Math.max(x.length, y.length);
  if (length < 4) return false;
  const limit = length < 6 ? 1 : length < 12 ? 2 : 3;
  if (editDistance(x, y, limit) <= limit) return true;
  return Math.min(x.length, y.length) >= 4 && (x.startsWith(y) || y.startsWith(x));
}

/** The value stands in the neighbouring column of the other row: given name and surname changed places. */
function swapped(columns: readonly Prepared[], i: number, a: number, b: number): boolean {
  const x = columns[i]?.texts[a];
  return [i - 1, i + 1].some((k) => x != null && columns[k]?.texts[b] === x);
}

function firstOfGroups(pairs: readonly (readonly [number, number])[]): NearDuplicate[] {
  const parent = new Map<number, number>();
  const root = (row: number): number => {
    let at = row;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  }
  const rows = [...new Set(pairs.flat())].sort((x, y) => x - y);
  return rows.map((row) => ({ row, of: root(row) })).filter(({ row, of }) => row !== of);
}
