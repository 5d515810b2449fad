import type { Coded } from "./coded-column";

/** Rows a value needs to be held against another column. */
const fewestRows = 3;

/** The rows of a column by value: those of group `g` are `rows[starts[g]]` up to `rows[starts[g + 1]]`, in their order. */
export type GroupedRows = { starts: Int32Array; rows: Int32Array };

/** Groups of the values that several rows hold. */
export function groupRows({ codes, counts }: Coded): GroupedRows {
  const group = new Int32Array(counts.length).fill(-1);
  const starts: number[] = [];
  let total = 0;
  counts.forEach((count, code) => {
    if (count < fewestRows) return;
    group[code] = starts.length;
    starts.push(total);
    total += count;
  });
  const next = Int32Array.from(starts);
  const rows = new Int32Array(total);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const g = code < 0 ? -1 : (group[code] as number);
    if (g < 0) continue;
    const at = next[g] as number;
    rows[at] = row;
    next[g] = at + 1;
  }
  return { starts: Int32Array.from([...starts, total]), rows };
}

/** Of each group the rows with a value of the other column, the most frequent one and how many hold it. */
export type Answers = {
  sizes: Int32Array;
  best: Int32Array;
  bestCounts: Int32Array;
  /** Rows in groups that can be judged, and those of them that hold the value most of their group hold. */
  support: number;
  agree: number;
  /** Pairs of values beyond the usual one of each group. */
  contradictions: number;
};

/**
 * Looks at the other column group by group; null as soon as more than `1 - leastShare` of all rows that
 * could be judged contradict their group, which for most pairs of columns is soon.
 *
 * @param tally zeros, one for each value of `target` at least; zeros again when it returns
 */
export function answersOf(
  { starts, rows }: GroupedRows,
  target: Coded,
  leastShare: number,
  tally: Int32Array,
): Answers | null {
  const { codes } = target;
  const n = starts.length - 1;
  const [sizes, best, bestCounts] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const most = Math.min(rows.length, target.present) * (1 - leastShare) + 1e-6;
  let [support, agree, contradictions] = [0, 0, 0];
  for (let g = 0; g < n; g++) {
    const [from, to] = [starts[g] as number, starts[g + 1] as number];
    let [size, usual, usualCount, different] = [0, 0, 0, 0];
    for (let i = from; i < to; i++) {
      const code = codes[rows[i] as number] as number;
      if (code < 0) continue;
      size++;
      const count = (tally[code] as number) + 1;
      tally[code] = count;
      if (count === 1) different++;
      if (count > usualCount) {
        usual = code;
        usualCount = count;
      }
    }
    for (let i = from; i < to; i++) {
      const code = codes[rows[i] as number] as number;
      if (code >= 0) tally[code] = 0;
    }
    sizes[g] = size;
    best[g] = usual;
    bestCounts[g] = usualCount;
    if (size < fewestRows) continue;
    support += size;
    agree += usualCount;
    contradictions += different - 1;
    if (support - agree > most) return null;
  }
  return { sizes, best, bestCounts, support, agree, contradictions };
}
