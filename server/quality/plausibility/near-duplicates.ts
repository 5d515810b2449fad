import { type Coded, type CodedTexts, codedColumn } from "./coded-column";
import { editDistance } from "./edit-distance";
import { PairsOfRows } from "./pairs-of-rows";

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

/** A column by its values in small letters without signs. */
type Prepared = CodedTexts & {
  /** Bits by which differing values speak against one thing. */
  penalty: number;
};

/**
 * Rows that are probably the same thing, though not equal in every column. Rows are compared when they
 * share a rare value; each column then adds evidence: the rarer the shared value the more, a slip
 * nearly as much, another value against. `of` is the first row of the group.
 *
 * @param onCut told how many pairs were looked at where there were more
 */
export function nearDuplicates(
  columns: readonly CodedTexts[],
  onCut: (pairs: number) => void = () => {},
  mostCompared = mostCells,
): NearDuplicate[] {
  const rows = columns[0]?.codes.length ?? 0;
  if (rows < 2) return [];
  const prepared = columns.map((column) => prepare(column, rows)).filter((one) => one.values.length > 1);
  const needed = Math.log2(rows) + margin;
  const alike = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  const most = Math.floor(Math.min(mostPairs, mostCompared / Math.max(1, prepared.length)));
  const candidates = new PairsOfRows(mostSharing, most);
  for (const [a, b] of candidatePairs(prepared, candidates)) {
    if (evidence(prepared, a, b, rows) < needed) continue;
    pairs.push([a, b]);
    alike.set(a, [...(alike.get(a) ?? []), b]);
    alike.set(b, [...(alike.get(b) ?? []), a]);
  }
  if (candidates.isCut) onCut(most);
  const crowded = [...alike.values()].filter((others) => others.length > mostAlike).length;
  if (crowded > alike.size * 0.05) return [];
  return firstOfGroups(
    pairs.filter(
      ([a, b]) => (alike.get(a)?.length ?? 0) <= mostAlike && (alike.get(b)?.length ?? 0) <= mostAlike,
    ),
  );
}

function prepare({ codes, values }: CodedTexts, rows: number): Prepared {
  const index = new Map<string, number>();
  const numbers = Int32Array.from(values, (value) => {
    const text = value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (text === "") return -1;
    const known = index.get(text) ?? index.size;
    index.set(text, known);
    return known;
  });
  const bare = codes.map((code) => (code < 0 ? -1 : (numbers[code] as number)));
  const penalty = index.size > rows * 0.2 ? 5 : index.size > 20 ? 3.5 : 1.5;
  return { ...codedColumn(bare, index.size), values: [...index.keys()], penalty };
}

/** Pairs of rows that share a rare value, or rare halves of two values, each pair once. */
function* candidatePairs(
  columns: readonly Coded[],
  pairs: PairsOfRows,
): Generator<readonly [number, number]> {
  for (const column of columns) yield* pairs.sharing(column);
  // Two frequent values together are a rare one: neighbouring columns are also blocked in pairs.
  for (let i = 0; i + 1 < columns.length; i++)
    for (let k = i + 1; k < Math.min(columns.length, i + 4); k++) {
      const [x, y] = [columns[i], columns[k]];
      if (x && y) yield* pairs.sharingBoth(x, y);
    }
}

/** Bits for (positive) and against (negative) two rows being one thing. */
function evidence(columns: readonly Prepared[], a: number, b: number, rows: number): number {
  let bits = 0;
  let agreeing = 0;
  let contrary = 0;
  let compared = 0;
  for (const [i, { codes, values, counts, penalty }] of columns.entries()) {
    const [x, y] = [codes[a] as number, codes[b] as number];
    if (x < 0 || y < 0) continue;
    compared++;
    const rarity = Math.log2(rows / Math.min(counts[x] as number, counts[y] as number));
    if (x === y) {
      bits += rarity;
      agreeing++;
    } else if (isSlip(values[x] as string, values[y] as string)) {
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
  const x = textAt(columns[i], a);
  return x !== undefined && (textAt(columns[i - 1], b) === x || textAt(columns[i + 1], b) === x);
}

const textAt = (column: Prepared | undefined, row: number) => column?.values[column.codes[row] as number];

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
