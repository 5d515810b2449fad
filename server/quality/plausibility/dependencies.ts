import { type Coded, encode } from "./coded-column";
import { isAlike, isSlipOf } from "./likeness";

export type Exceptions = {
  target: number;
  sources: number[];
  evaluated: number;
  exceptions: { row: number; suggestion: string }[];
  /** Rows without a value where the determining columns agree on one. */
  missing: { row: number; suggestion: string }[];
};

/** Share of rows that agree from which a dependency is believed for any exception, or for slips only. */
const firm = 0.99;
const loose = 0.8;
/** Where contradictions are each their own, mistakes explain them, and fewer rows need agree. */
const noisy = 0.9;
const ownContradictions = 0.6;
const fewestNoisy = 8;
/** Answers per row up to which each is given often enough to tell mistakes from other answers. */
const fewAnswers = 0.1;
/** Determining columns looked at: those that group rows best. Keeps the work linear in columns. */
const mostSources = 30;

type Vote = { against: number; for: number; voters: number; slips: number; suggestion: Map<number, number> };

/**
 * Finds columns that determine others (approximately) and the cells that disagree. Every determining
 * column has a vote on a cell, so a wrong determining value does not blame all it determines.
 */
export function dependencyExceptions(cells: readonly (readonly (string | null)[])[]): Exceptions[] {
  const coded = cells.map(encode);
  const sources = coded
    .map((one, i) => ({ i, one }))
    .filter(({ one }) => groupsRows(one))
    .sort((a, b) => b.one.values.length - a.one.values.length)
    .slice(0, mostSources);
  const found: Exceptions[] = [];
  coded.forEach((target, t) => {
    if (target.values.length < 2) return;
    const votes = new Map<number, Vote>();
    const gaps = new Map<number, Set<number>>();
    const used: number[] = [];
    let evaluated = 0;
    for (const { i, one } of sources) {
      if (i === t) continue;
      const support = vote(one, target, votes, gaps);
      if (support > 0) used.push(i);
      evaluated = Math.max(evaluated, support);
    }
    if (used.length === 0) return;
    const against = [...votes].filter(([, one]) => one.against > one.for);
    const others = against.filter(([, one]) => one.slips === 0 && one.voters >= 2 && one.for === 0);
    const doubted = [
      ...against.filter(([, one]) => one.slips > 0),
      ...(areSpread(others, target) ? others : []),
    ];
    const exceptions = doubted
      .filter(([row]) => !isExplained(row, t, doubted, coded))
      .map(([row, one]) => ({ row, suggestion: target.values[most(one.suggestion)] ?? "" }));
    found.push({ target: t, sources: used, evaluated, exceptions, missing: knownMissing(target, gaps) });
  });
  return found;
}

/** Share of its group that must hold a value for a missing one to be it, and of the column that must be filled. */
const telling = 0.9;
const filled = 0.9;

/** Missing values that other rows tell, in a column that is meant to be filled. */
function knownMissing(target: Coded, gaps: ReadonlyMap<number, ReadonlySet<number>>) {
  if (target.present < target.codes.length * filled) return [];
  return [...gaps].flatMap(([row, answers]) => {
    const [answer] = answers;
    return answers.size === 1 && answer !== undefined
      ? [{ row, suggestion: target.values[answer] ?? "" }]
      : [];
  });
}

/** Different contradictions from which other values, that are no slips, are mistakes and not exceptions by right. */
const fewestContradictions = 4;

/** Whether contradictions take many forms: an exception by right is one pair of values, mistakes are each their own. */
function areSpread(list: readonly (readonly [number, Vote])[], target: Coded): boolean {
  const pairs = new Set(list.map(([row, one]) => `${target.codes[row]} ${most(one.suggestion)}`));
  return pairs.size >= fewestContradictions && pairs.size >= list.length * 0.5;
}

/** Rows a value of a third column needs for it to explain an exception, and the share of them that are exceptions. */
const explaining = 5;
const explainedShare = 0.6;

/**
 * Whether another column tells the exceptions apart: most rows with its value are exceptions too
 * (all hospitals of Alaska), so they follow a rule of their own.
 */
function isExplained(
  row: number,
  target: number,
  doubted: readonly (readonly [number, Vote])[],
  coded: readonly Coded[],
): boolean {
  if (doubted.length < explaining) return false;
  return coded.some(({ codes, counts }, i) => {
    const code = codes[row] ?? -1;
    const rows = counts[code] ?? 0;
    if (i === target || code < 0 || rows < explaining) return false;
    const alike = doubted.filter(([other]) => codes[other] === code).length;
    return alike >= explaining && alike / rows >= explainedShare;
  });
}

/** Whether a column has several values and most rows share theirs with at least two others. */
function groupsRows({ counts, present }: Coded): boolean {
  if (counts.length < 2 || present === 0) return false;
  const grouped = counts.reduce((sum, count) => (count >= 3 ? sum + count : sum), 0);
  return grouped / present >= 0.3;
}

/** Rows per value of a determining column, the most frequent value beside it and the number of different ones; arrays by code. */
type Groups = { sizes: Int32Array; best: Int32Array; bestCounts: Int32Array; different: Int32Array };

/** Pairs of values up to which they are counted in an array, which takes a tenth of the time of a map. */
const pairsInArray = 1_000_000;

function groupBy(source: Coded, target: Coded): Groups {
  const width = target.values.length;
  const size = source.values.length;
  const [sizes, best] = [new Int32Array(size), new Int32Array(size)];
  const [bestCounts, different] = [new Int32Array(size), new Int32Array(size)];
  const table = size * width <= pairsInArray ? new Int32Array(size * width) : null;
  const pairs = new Map<number, number>();
  for (let row = 0; row < source.codes.length; row++) {
    const [a, b] = [source.codes[row] ?? -1, target.codes[row] ?? -1];
    if (a < 0 || b < 0) continue;
    const key = a * width + b;
    const count = ((table ? table[key] : pairs.get(key)) ?? 0) + 1;
    if (table) table[key] = count;
    else pairs.set(key, count);
    sizes[a] = (sizes[a] ?? 0) + 1;
    if (count === 1) different[a] = (different[a] ?? 0) + 1;
    if (count > (bestCounts[a] ?? 0)) {
      best[a] = b;
      bestCounts[a] = count;
    }
  }
  return { sizes, best, bestCounts, different };
}

/**
 * Whether those that contradict a dependency do so each in its own way. Exceptions by right come in
 * kinds: the same value of the one column stands beside the same other one time and again.
 */
function isNoise({ sizes, different }: Groups, contradicting: number): boolean {
  let pairs = 0;
  for (const [a, size] of sizes.entries()) if (size >= 3) pairs += (different[a] ?? 1) - 1;
  return contradicting >= fewestNoisy && pairs >= contradicting * ownContradictions;
}

/** Adds the votes of one determining column; answers the rows it could judge (0: it determines nothing). */
function vote(
  source: Coded,
  target: Coded,
  votes: Map<number, Vote>,
  gaps: Map<number, Set<number>>,
): number {
  const groups = groupBy(source, target);
  let support = 0;
  let agree = 0;
  const answers = new Set<number>();
  for (const [a, size] of groups.sizes.entries()) {
    if (size < 3) continue;
    const count = groups.bestCounts[a] ?? 0;
    support += size;
    agree += count;
    if (count >= 2) answers.add(groups.best[a] ?? 0);
  }
  const baseline = target.largest / target.present;
  const share = agree / support;
  // The dependency must say more than "most rows have the most frequent value anyway".
  if (support < 10 || answers.size < 2 || share < loose || (share - baseline) / (1 - baseline) < 0.7)
    return 0;
  const believed =
    share >= firm ||
    (share >= noisy && answers.size <= support * fewAnswers && isNoise(groups, support - agree));
  source.codes.forEach((a, row) => {
    const b = target.codes[row] ?? -1;
    if (a < 0) return;
    const [size, best, bestCount] = [groups.sizes[a] ?? 0, groups.best[a] ?? 0, groups.bestCounts[a] ?? 0];
    if (b < 0) {
      if (believed && size >= 4 && bestCount >= size * telling)
        gaps.set(row, (gaps.get(row) ?? new Set()).add(best));
      return;
    }
    if (size < 3 || bestCount < 2 || bestCount / size < 0.6) return;
    const one = votes.get(row) ?? { against: 0, for: 0, voters: 0, slips: 0, suggestion: new Map() };
    const [value, usual] = [target.values[b] ?? "", target.values[best] ?? ""];
    const stray = size >= 4 && bestCount / size >= 0.75 && (target.counts[b] ?? 0) <= strayRows(target);
    const slipped = b !== best && (isSlipOf(value, usual, share, target) || (stray && isAlike(value, usual)));
    if (b === best) one.for += share;
    else if (slipped || (believed && size >= 4 && bestCount / size >= 0.75)) {
      one.against += share;
      one.voters++;
      if (slipped) one.slips++;
      one.suggestion.set(best, (one.suggestion.get(best) ?? 0) + share);
    }
    votes.set(row, one);
  });
  return support;
}

/** Rows up to which a value is seen hardly anywhere else in its column. */
const strayRows = ({ present }: Coded) => Math.max(2, present * 0.005);

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
