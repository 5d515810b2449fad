import { type CodedColumn, combine } from "./encode";

/** That the values of some columns settle those of another, as seen in sampled rows. */
export type SampledDependency = {
  determinants: string[];
  dependent: string;
  /** Rows in which all of them have a value. */
  rows: number;
  /** Sampled rows that must go until it holds without exception: the measure g3 of Kivinen and Mannila (1995). */
  exceptions: number[];
  /** Exceptions among the rows whose determinants occur more than once. */
  error: number;
};

/** Share of repeated rows that may be exceptions, for one determinant and for two. */
export const mostExceptions = { one: 0.05, two: 0.01 };
/** How much of what the most frequent value leaves open must be settled; otherwise a constant "depends" on all. */
const leastGain = { one: 0.8, two: 0.95 };
const groupsNeeded = 3;
/** Columns combined in pairs: those with the fewest values, whose groups are largest. */
const pairedColumns = 6;

/** Dependencies on one column, and on two where neither alone suffices. */
export function findDependencies(columns: readonly CodedColumn[]): SampledDependency[] {
  const sources = columns.filter((one) => one.distinct >= 2 && one.distinct <= one.present / 2);
  const targets = columns.filter((one) => one.distinct >= 2);
  const found = sources.flatMap((source) =>
    targets
      .filter((target) => target !== source)
      .map((target) => measure([source], source, target, "one"))
      .filter((one) => one !== null),
  );
  const settled = new Set(found.map(({ determinants, dependent }) => key(determinants[0] ?? "", dependent)));
  const paired = sources.toSorted((a, b) => a.distinct - b.distinct).slice(0, pairedColumns);
  const pairs = paired.flatMap((a, i) => paired.slice(i + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    if (settled.has(key(a.name, b.name)) || settled.has(key(b.name, a.name))) continue;
    const both = combine(a, b);
    if (both.distinct > both.present / 3) continue;
    for (const target of targets) {
      if (target === a || target === b) continue;
      if (settled.has(key(a.name, target.name)) || settled.has(key(b.name, target.name))) continue;
      const one = measure([a, b], both, target, "two");
      if (one) found.push(one);
    }
  }
  return found;
}

const key = (from: string, to: string) => JSON.stringify([from, to]);

function measure(
  determinants: readonly CodedColumn[],
  source: CodedColumn,
  target: CodedColumn,
  kind: "one" | "two",
): SampledDependency | null {
  const groups = groupBy(source, target);
  let [rows, repeated, agreeing, large] = [0, 0, 0, 0];
  const answers = new Set<number>();
  for (const { size, most, best } of groups.values()) {
    rows += size;
    if (size < 2) continue;
    repeated += size;
    agreeing += most;
    large++;
    answers.add(best);
  }
  if (large < groupsNeeded || answers.size < 2 || repeated < 20 || repeated < rows * 0.3) return null;
  const error = 1 - agreeing / repeated;
  const open = 1 - largestShare(target);
  if (error > mostExceptions[kind] || 1 - error / open < leastGain[kind]) return null;
  const exceptions: number[] = [];
  source.codes.forEach((code, row) => {
    const value = target.codes[row] ?? -1;
    if (code >= 0 && value >= 0 && groups.get(code)?.best !== value) exceptions.push(row);
  });
  return {
    determinants: determinants.map(({ name }) => name),
    dependent: target.name,
    rows,
    exceptions,
    error,
  };
}

type Group = { size: number; best: number; most: number };

function groupBy(source: CodedColumn, target: CodedColumn): Map<number, Group> {
  const groups = new Map<number, Group>();
  const counts = new Map<number, number>();
  source.codes.forEach((code, row) => {
    const value = target.codes[row] ?? -1;
    if (code < 0 || value < 0) return;
    const pair = code * target.distinct + value;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    const group = groups.get(code) ?? { size: 0, best: value, most: 0 };
    group.size++;
    if (count > group.most) [group.most, group.best] = [count, value];
    groups.set(code, group);
  });
  return groups;
}

const largestShares = new WeakMap<CodedColumn, number>();

/** Share of the most frequent value; counted once per column. */
function largestShare(column: CodedColumn): number {
  const known = largestShares.get(column) ?? countLargestShare(column);
  largestShares.set(column, known);
  return known;
}

function countLargestShare({ codes, distinct, present }: CodedColumn): number {
  const counts = new Int32Array(distinct);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return Math.max(...counts) / present;
}
