import { type Coded, usualLengths } from "./coded-column";
import { Contradictions, type Dependency } from "./contradictions";
import { answersOf, type GroupedRows, groupRows } from "./grouped-rows";
import type { TextsOf } from "./row-cells";

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
/** How much of what chance leaves open a dependency must say. */
const beyondChance = 0.7;
/** Where contradictions are each their own, mistakes explain them, and fewer rows need agree. */
const noisy = 0.9;
const ownContradictions = 0.6;
const fewestNoisy = 8;
/** Answers per row up to which each is given often enough to tell mistakes from other answers. */
const fewAnswers = 0.1;
/** Determining columns looked at: those that group rows best. Keeps the work linear in columns. */
const mostSources = 30;

type Source = { i: number; groups: GroupedRows };

/**
 * Finds columns that determine others (approximately) and the cells that disagree. Every determining
 * column has a vote on a cell, so a wrong determining value does not blame all it determines.
 * Texts are read of the columns alone in which something disagrees.
 *
 * @param onCut told how many columns were looked at as determining ones where there are more
 */
export async function dependencyExceptions(
  coded: readonly Coded[],
  textsOf: TextsOf,
  onCut: (looked: number, of: number) => void = () => {},
): Promise<Exceptions[]> {
  const grouping = coded.map((one, i) => ({ i, one })).filter(({ one }) => groupsRows(one));
  if (grouping.length > mostSources) onCut(mostSources, grouping.length);
  const sources = grouping
    .sort((a, b) => b.one.counts.length - a.one.counts.length)
    .slice(0, mostSources)
    .map(({ i, one }) => ({ i, groups: groupRows(one) }));
  const tally = new Int32Array(coded.reduce((most, { counts }) => Math.max(most, counts.length), 0));
  const determined = coded.flatMap((target, t) => {
    const shares = sources.map((source) =>
      source.i === t ? 0 : (dependencyOn(target, source, tally)?.share ?? 0),
    );
    const found = sources.filter((_, i) => (shares[i] ?? 0) > 0);
    const disputed = target.present < target.codes.length || shares.some((share) => share > 0 && share < 1);
    return found.length === 0 ? [] : [{ t, target, found, disputed }];
  });
  const texts = await textsOf(determined.flatMap(({ t, disputed }) => (disputed ? [t] : [])));
  const contradictions = new Contradictions(coded);
  return determined.map(({ t, target, found }) => {
    const values = texts.get(t) ?? [];
    const voted = { ...target, values, lengths: usualLengths({ ...target, values }) };
    let evaluated = 0;
    for (const source of found) {
      const known = dependencyOn(target, source, tally);
      if (!known) continue;
      evaluated = Math.max(evaluated, known.answers.support);
      contradictions.vote({ ...known, behind: source.i < t }, voted);
    }
    return {
      target: t,
      sources: found.map(({ i }) => i),
      evaluated,
      ...contradictions.settle(t, voted),
    };
  });
}

/** Whether a column has several values and most rows share theirs with at least two others. */
function groupsRows({ counts, present }: Coded): boolean {
  if (counts.length < 2 || present === 0) return false;
  const grouped = counts.reduce((sum, count) => (count >= 3 ? sum + count : sum), 0);
  return grouped / present >= 0.3;
}

/** How a column settles another one; null where it does not, or says no more than "most rows have the most frequent value anyway". */
function dependencyOn(
  target: Coded,
  { groups }: Source,
  tally: Int32Array,
): Omit<Dependency, "behind"> | null {
  if (target.counts.length < 2) return null;
  const baseline = target.largest / target.present;
  const least = Math.max(loose, baseline + beyondChance * (1 - baseline));
  const answers = answersOf(groups, target, least, tally);
  if (!answers) return null;
  const { support, agree, contradictions, best, bestCounts, sizes } = answers;
  const share = agree / support;
  const different = new Set(best.filter((_, g) => (sizes[g] ?? 0) >= 3 && (bestCounts[g] ?? 0) >= 2)).size;
  if (support < 10 || different < 2 || share < loose || (share - baseline) / (1 - baseline) < beyondChance)
    return null;
  const believed =
    share >= firm ||
    (share >= noisy && different <= support * fewAnswers && isNoise(contradictions, support - agree));
  return { groups, answers, share, believed };
}

/**
 * Whether those that contradict a dependency do so each in its own way. Exceptions by right come in
 * kinds: the same value of the one column stands beside the same other one time and again.
 */
const isNoise = (contradictions: number, contradicting: number) =>
  contradicting >= fewestNoisy && contradictions >= contradicting * ownContradictions;
