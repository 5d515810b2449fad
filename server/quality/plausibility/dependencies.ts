import { editDistance, isSameWriting, isSlip } from "./edit-distance";

export type Exceptions = {
  target: number;
  sources: number[];
  evaluated: number;
  exceptions: { row: number; suggestion: string }[];
};

/** Share of rows that agree from which a dependency is believed for any exception, or for slips only. */
const firm = 0.99;
const loose = 0.8;
const sure = 0.95;
/** Determining columns looked at: those that group rows best. Keeps the work linear in columns. */
const mostSources = 30;

type Coded = { codes: Int32Array; values: string[]; counts: number[]; present: number };
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
    const used: number[] = [];
    let evaluated = 0;
    for (const { i, one } of sources) {
      if (i === t) continue;
      const support = vote(one, target, votes);
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
    found.push({ target: t, sources: used, evaluated, exceptions });
  });
  return found;
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

function encode(cells: readonly (string | null)[]): Coded {
  const index = new Map<string, number>();
  const values: string[] = [];
  const counts: number[] = [];
  const codes = new Int32Array(cells.length);
  let present = 0;
  cells.forEach((cell, row) => {
    if (cell === null) {
      codes[row] = -1;
      return;
    }
    let code = index.get(cell);
    if (code === undefined) {
      code = values.length;
      index.set(cell, code);
      values.push(cell);
      counts.push(0);
    }
    counts[code] = (counts[code] ?? 0) + 1;
    codes[row] = code;
    present++;
  });
  return { codes, values, counts, present };
}

/** Whether a column has several values and most rows share theirs with at least two others. */
function groupsRows({ counts, present }: Coded): boolean {
  if (counts.length < 2 || present === 0) return false;
  const grouped = counts.reduce((sum, count) => (count >= 3 ? sum + count : sum), 0);
  return grouped / present >= 0.3;
}

type Group = { size: number; best: number; bestCount: number };

/** Adds the votes of one determining column; answers the rows it could judge (0: it determines nothing). */
function vote(source: Coded, target: Coded, votes: Map<number, Vote>): number {
  const pairs = new Map<number, number>();
  const width = target.values.length;
  const groups = new Map<number, Group>();
  source.codes.forEach((a, row) => {
    const b = target.codes[row] ?? -1;
    if (a < 0 || b < 0) return;
    const key = a * width + b;
    const count = (pairs.get(key) ?? 0) + 1;
    pairs.set(key, count);
    const group = groups.get(a) ?? { size: 0, best: b, bestCount: 0 };
    group.size++;
    if (count > group.bestCount) {
      group.best = b;
      group.bestCount = count;
    }
    groups.set(a, group);
  });
  let support = 0;
  let agree = 0;
  const answers = new Set<number>();
  for (const group of groups.values()) {
    if (group.size < 3) continue;
    support += group.size;
    agree += group.bestCount;
    if (group.bestCount >= 2) answers.add(group.best);
  }
  const baseline = Math.max(...target.counts) / target.present;
  const share = agree / support;
  // The dependency must say more than "most rows have the most frequent value anyway".
  if (support < 10 || answers.size < 2 || share < loose || (share - baseline) / (1 - baseline) < 0.7)
    return 0;
  source.codes.forEach((a, row) => {
    const b = target.codes[row] ?? -1;
    const group = groups.get(a);
    if (a < 0 || b < 0 || !group || group.size < 3 || group.bestCount < 2) return;
    if (group.bestCount / group.size < 0.6) return;
    const one = votes.get(row) ?? { against: 0, for: 0, voters: 0, slips: 0, suggestion: new Map() };
    const [value, usual] = [target.values[b] ?? "", target.values[group.best] ?? ""];
    const stray =
      group.size >= 4 && group.bestCount / group.size >= 0.75 && (target.counts[b] ?? 0) <= strayRows(target);
    const slipped = b !== group.best && (slip(value, usual, share) || (stray && isAlike(value, usual)));
    if (b === group.best) one.for += share;
    else if (slipped || (share >= firm && group.size >= 4 && group.bestCount / group.size >= 0.75)) {
      one.against += share;
      one.voters++;
      if (slipped) one.slips++;
      one.suggestion.set(group.best, (one.suggestion.get(group.best) ?? 0) + share);
    }
    votes.set(row, one);
  });
  return support;
}

/** Whether one is a slip of the other; of numbers only by a sign too few or too many, in a firm dependency. */
function slip(value: string, usual: string, share: number): boolean {
  if (value.length > longest || isSameWriting(value, usual) || isOtherNotation(value, usual)) return false;
  if (!/\p{L}/u.test(usual) && !/\p{L}/u.test(value))
    return (
      share >= sure &&
      usual.length >= 6 &&
      value.length !== usual.length &&
      editDistance(value, usual, 1) === 1
    );
  // Of codes of two or three letters most near ones are codes too.
  if (usual.length <= 3 && usual === usual.toUpperCase()) return false;
  return isSlip(value, usual);
}

/** Whether they differ in whole words, or in words that are cut short: `W Howard St`, `120 South Estes Drive`. */
function isOtherNotation(value: string, usual: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(value), words(usual)];
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  return onlyA.length === onlyB.length && onlyA.every((word, i) => isShortFor(word, onlyB[i] ?? ""));
}

/** `st` for `street`, `ave` for `av`, `committe` not for `committee`. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long || short[0] !== long[0] || short.length > 5) return false;
  if (long.length - short.length < 2 && short.length > 3) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Longer texts are prose: two versions of one are an edition, not a slip. */
const longest = 80;

/** Whether the digits agree, or some were overwritten by something else: another number is another thing. */
function sameDigits(value: string, usual: string): boolean {
  const [a, b] = [value.replace(/\D/g, ""), usual.replace(/\D/g, "")];
  return a === b || (value.length === usual.length && a.length < b.length);
}

/** Rows up to which a value is seen hardly anywhere else in its column. */
const strayRows = ({ present }: Coded) => Math.max(2, present * 0.005);

/** Texts with letters that differ in less than a third. */
function isAlike(value: string, usual: string): boolean {
  const limit = Math.max(1, Math.floor(usual.length * 0.3));
  if (value.length > longest || isSameWriting(value, usual) || !sameDigits(value, usual)) return false;
  if (value.length !== usual.length && isOtherNotation(value, usual)) return false;
  return /\p{L}/u.test(usual) && usual.length >= 3 && editDistance(value, usual, limit) <= limit;
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
