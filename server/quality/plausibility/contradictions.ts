import type { Coded, CodedTexts } from "./coded-column";
import type { Answers, GroupedRows } from "./grouped-rows";
import { isAlike, isSlipOf } from "./likeness";
import { areRareThings, isThing, withoutVariation } from "./natural-exceptions";

/** A column, by the groups of its values, that determines another one. */
export type Dependency = {
  groups: GroupedRows;
  answers: Answers;
  /** Share of rows that agree. */
  share: number;
  /** Whether other values than slips contradict it by mistake. */
  believed: boolean;
  /** Whether the determined column stands behind the determining one. */
  behind: boolean;
};

/** The column that is voted on; `lengths` are those that many of its values have. */
type Target = CodedTexts & { lengths: ReadonlySet<number> };

export type Settled = {
  exceptions: { row: number; suggestion: string }[];
  missing: { row: number; suggestion: string }[];
};

type Doubted = { row: number; suggestion: number };

/** Share of its group that must hold a value for a missing one to be it, and of the column that must be filled. */
const telling = 0.9;
const filled = 0.9;
/** Share of its group that must hold the usual value for others to be doubted, and for slips to be. */
const usualShare = 0.75;
const leastUsual = 0.6;
/** Rows two values need that belong to others each, and the share of those that must be with the other. */
const fewestLocked = 8;
const lockedShare = 0.9;
/** Different contradictions from which other values, that are no slips, are mistakes and not exceptions by right. */
const fewestContradictions = 4;
/** Rows a value of a third column needs for it to explain an exception, and the share of them that are exceptions. */
const explaining = 5;
const explainedShare = 0.6;

/** The votes of determining columns on the cells of one column after the other. */
export class Contradictions {
  /** By row: how much speaks for and against the cell, and how many voters and slips are against. */
  private readonly favour: Float64Array;
  private readonly against: Float64Array;
  private readonly voters: Uint8Array;
  private readonly slips: Uint8Array;
  /** Rows with something against them: weight of each value they should have. */
  private suggestions = new Map<number, Map<number, number>>();
  private gaps = new Map<number, Set<number>>();
  /** Rows where two values stand together that belong to others each. */
  private crossed = new Set<number>();

  constructor(private readonly coded: readonly Coded[]) {
    const rows = coded[0]?.codes.length ?? 0;
    this.favour = new Float64Array(rows);
    this.against = new Float64Array(rows);
    this.voters = new Uint8Array(rows);
    this.slips = new Uint8Array(rows);
  }

  /** Adds the votes of one determining column. */
  vote(dependency: Dependency, target: Target): void {
    const { groups, answers, share, believed } = dependency;
    const { starts, rows } = groups;
    const isSlip = slipsOf(target, share);
    if (believed && dependency.behind && share < 1) addCrossed(dependency, target, this.crossed);
    for (let g = 0; g + 1 < starts.length; g++) {
      const [size, best] = [answers.sizes[g] as number, answers.best[g] as number];
      const bestCount = answers.bestCounts[g] as number;
      const tells = believed && size >= 4 && bestCount >= size * telling;
      const judges = size >= 3 && bestCount >= 2 && bestCount / size >= leastUsual;
      const doubts = size >= 4 && bestCount / size >= usualShare;
      const to = starts[g + 1] as number;
      for (let i = starts[g] as number; (tells || judges) && i < to; i++) {
        const row = rows[i] as number;
        const code = target.codes[row] as number;
        if (code < 0) {
          if (tells) this.gaps.set(row, (this.gaps.get(row) ?? new Set()).add(best));
        } else if (!judges) continue;
        else if (code === best) this.favour[row] = (this.favour[row] as number) + share;
        else {
          const slipped = isSlip(code, best, doubts);
          if (slipped || (believed && doubts)) this.object(row, best, share, slipped);
        }
      }
    }
  }

  private object(row: number, best: number, share: number, slipped: boolean): void {
    this.against[row] = (this.against[row] as number) + share;
    this.voters[row] = (this.voters[row] as number) + 1;
    if (slipped) this.slips[row] = (this.slips[row] as number) + 1;
    const weights = this.suggestions.get(row) ?? new Map<number, number>();
    this.suggestions.set(row, weights.set(best, (weights.get(best) ?? 0) + share));
  }

  /** What the votes on a column come to, in the order of the rows; the next column begins without votes. */
  settle(t: number, target: Target): Settled {
    const outvoted = [...this.suggestions.keys()]
      .filter((row) => (this.against[row] as number) > (this.favour[row] as number))
      .sort((a, b) => a - b)
      .map((row): Doubted => ({ row, suggestion: most(this.suggestions.get(row) ?? new Map()) }));
    const isTold = (row: number) => (this.favour[row] as number) > 0 || (this.against[row] as number) > 0;
    const rareThings = outvoted.length > 0 && areRareThings(target, isTold);
    const others = outvoted.filter(
      ({ row }) =>
        this.slips[row] === 0 &&
        this.favour[row] === 0 &&
        ((this.voters[row] as number) >= 2 || isAlone(target, target.codes[row] as number)),
    );
    const isThingBy = ({ row, suggestion }: Doubted) =>
      rareThings && isThing(target, target.codes[row] as number, suggestion);
    const mistaken = new Set(areSpread(others, target) ? others.filter((one) => !isThingBy(one)) : []);
    const doubted = withoutVariation(
      outvoted.filter(
        (one) =>
          (this.slips[one.row] as number) > 0 ||
          mistaken.has(one) ||
          (this.favour[one.row] === 0 && this.crossed.has(one.row)),
      ),
      target,
    );
    const isExplained = explanations(t, doubted, this.coded);
    const exceptions = doubted
      .filter(({ row }) => !isExplained(row))
      .map(({ row, suggestion }) => ({ row, suggestion: target.values[suggestion] ?? "" }));
    const missing = knownMissing(target, this.gaps);
    for (const votes of [this.favour, this.against, this.voters, this.slips]) votes.fill(0);
    this.suggestions = new Map();
    this.gaps = new Map();
    this.crossed = new Set();
    return { exceptions, missing };
  }
}

/**
 * Adds the rows in which two values stand together, once only, that else belong to others: one of a town's postal codes
 * beside another town. Nobody can tell which of the two is wrong; the column behind is blamed, so that a row counts once.
 */
function addCrossed({ groups, answers }: Dependency, { codes, counts }: Target, crossed: Set<number>): void {
  const { starts, rows } = groups;
  const { sizes, best, bestCounts } = answers;
  const home = new Int32Array(counts.length);
  best.forEach((code, g) => {
    home[code] = Math.max(home[code] as number, bestCounts[g] as number);
  });
  const belongs = (most: number, all: number) => all >= fewestLocked && most >= all * lockedShare;
  for (let g = 0; g + 1 < starts.length; g++) {
    const [size, bestCount] = [sizes[g] as number, bestCounts[g] as number];
    if (bestCount === size || !belongs(bestCount, size)) continue;
    const odd = Array.from(rows.subarray(starts[g], starts[g + 1])).filter(
      (row) => (codes[row] as number) >= 0 && codes[row] !== best[g],
    );
    for (const row of odd) {
      const code = codes[row] as number;
      const alone = odd.every((other) => other === row || codes[other] !== code);
      if (alone && belongs(home[code] as number, counts[code] as number)) crossed.add(row);
    }
  }
}

/** Share of rows whose values many hold, from which a value that one row alone holds is odd. */
const shared = 0.85;
const manyRows = 4;

/** Digits from which a number names something; shorter ones are quantities, each of which is one of its own. */
const shortestName = 4;

/** Whether nobody else has the value, in a column whose values many rows hold. */
function isAlone({ counts, present, values, lengths }: Target, code: number): boolean {
  if (counts[code] !== 1) return false;
  const isNumber = /^[-+0-9.,]+$/.test(values[code] ?? "");
  if (isNumber && Math.min(...lengths) < shortestName) return false;
  let rows = 0;
  for (const count of counts) if (count >= manyRows) rows += count;
  return rows >= present * shared;
}

/** Whether a value is a slip of the usual one; each pair is looked at once. */
function slipsOf(target: Target, share: number) {
  const known = new Map<number, boolean>();
  // Rows up to which a value is seen hardly anywhere else in its column.
  const strayRows = Math.max(2, target.present * 0.005);
  return (code: number, best: number, doubts: boolean): boolean => {
    const key = (code * target.values.length + best) * 2 + (doubts ? 1 : 0);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [value, usual] = [target.values[code] ?? "", target.values[best] ?? ""];
    const stray = doubts && (target.counts[code] ?? 0) <= strayRows;
    const slipped = isSlipOf(value, usual, share, target) || (stray && isAlike(value, usual));
    known.set(key, slipped);
    return slipped;
  };
}

/** Missing values that other rows tell, in a column that is meant to be filled. */
function knownMissing(target: Target, gaps: ReadonlyMap<number, ReadonlySet<number>>): Settled["missing"] {
  if (target.present < target.codes.length * filled) return [];
  const told = [...gaps].flatMap(([row, answers]) => {
    const [answer] = answers;
    return answers.size === 1 && answer !== undefined
      ? [{ row, suggestion: target.values[answer] ?? "" }]
      : [];
  });
  return told.sort((a, b) => a.row - b.row);
}

/** Whether contradictions take many forms: an exception by right is one pair of values, mistakes are each their own. */
function areSpread(list: readonly Doubted[], { codes, values }: Target): boolean {
  const pairs = new Set(list.map(({ row, suggestion }) => (codes[row] ?? 0) * values.length + suggestion));
  return pairs.size >= fewestContradictions && pairs.size >= list.length * 0.5;
}

/**
 * Tells whether another column tells an exception apart: most rows with its value are exceptions too
 * (all hospitals of Alaska), so they follow a rule of their own.
 */
function explanations(target: number, doubted: readonly Doubted[], coded: readonly Coded[]) {
  if (doubted.length < explaining) return () => false;
  const explained = new Set<number>();
  coded.forEach(({ codes, counts }, i) => {
    if (i === target) return;
    const alike = new Map<number, number>();
    for (const { row } of doubted) {
      const code = codes[row] as number;
      if (code >= 0 && (counts[code] as number) >= explaining) alike.set(code, (alike.get(code) ?? 0) + 1);
    }
    for (const [code, n] of alike)
      if (n < explaining || n / (counts[code] as number) < explainedShare) alike.delete(code);
    if (alike.size > 0)
      for (const { row } of doubted) if (alike.has(codes[row] as number)) explained.add(row);
  });
  return (row: number) => explained.has(row);
}

function most(counts: ReadonlyMap<number, number>): number {
  let best = -1;
  let weight = -1;
  for (const [key, value] of counts)
    if (value > weight) {
      best = key;
      weight = value;
    }
  return best;
}
