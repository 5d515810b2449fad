import type { Coded } from "./coded-column";
import type { TextsOf } from "./row-cells";

/** What several sources say about the same things: rows `key` × `source`, each pair once. */
export type Conflicts = {
  key: number;
  source: number;
  columns: {
    target: number;
    evaluated: number;
    /** Cells that differ from what the sources agree on, and empty ones where they agree. */
    differing: { row: number; suggestion: string }[];
    empty: { row: number; suggestion: string }[];
  }[];
};

const fewestSources = 4;
const mostSources = 500;
/** Rows per thing, and share of all pairs of source and thing that are there. */
const fewestPerThing = 3;
const fewestThings = 10;
const density = 0.25;
/** Share of rows that may repeat a pair, or lack one of the two. */
const repeated = 0.02;
const candidates = 8;

/** Share of rows that must hold the most frequent value of their thing, beyond those that do so by chance, for the column to state facts about it. */
const agreeing = 0.4;
const agreeingOfFew = 0.6;
/** Different facts per thing: a column with few values may be an opinion or a category. */
const differentFacts = 0.2;
/** Sources that must be reliable for the others to be wrong, and what makes one reliable. */
const reliable = 0.8;
const fewestReliable = 2;
/** Values from which it can be said how often a source is right. */
const fewestSaid = 4;
const reliableShare = 0.1;
/** Share of the votes a value needs to be believed. */
const believed = 0.34;
const rounds = 3;

/**
 * Finds the two columns that say which source reports on which thing, and the cells in which a source
 * differs from what the sources together, weighed by how often each is right, say (truth discovery
 * after Galland et al. 2010). Null where the table has no such form. `names`: columns whose values may
 * name a source. Linear in rows.
 */
export async function conflictingSources(
  coded: readonly Coded[],
  names: readonly number[],
  textsOf: TextsOf,
): Promise<Conflicts | null> {
  const rows = coded[0]?.codes.length ?? 0;
  const full = ({ present }: Coded) => present >= rows * (1 - repeated);
  // Misspelt names of a thing make more things: the column with fewest values names it best.
  const bySize = (a: number, b: number) => (coded[a]?.counts.length ?? 0) - (coded[b]?.counts.length ?? 0);
  const sources = names
    .filter((i) => {
      const one = coded[i];
      const n = one?.counts.length ?? 0;
      return one && full(one) && n >= fewestSources && n <= Math.min(mostSources, rows / fewestPerThing);
    })
    .sort(bySize);
  const keys = coded
    .flatMap((one, i) => {
      const n = one.counts.length;
      return full(one) && n >= fewestThings && n <= rows / fewestPerThing ? [i] : [];
    })
    .sort(bySize);
  for (const source of sources.slice(-candidates))
    for (const key of thingsOf(coded, source, keys, rows)) {
      const [k, s] = [coded[key], coded[source]];
      if (!k || !s) continue;
      const facts = coded.map((target, i) => (i === key || i === source ? null : factsOf(k, s, target)));
      if (!facts.some((one) => one?.certain)) continue;
      // Once it is known that sources report on things, a column of few values is a fact too.
      const columns = facts.flatMap((one, i) => (one ? (cellsOfFacts(k, coded[i], one, i) ?? []) : []));
      return columns.length > 0 ? { key, source, columns: await inWords(columns, textsOf) } : null;
    }
  return null;
}

/** Share of rows up to which pairs that meet again are slips, and not two things that are taken for one. */
const hardlyAgain = 0.005;

/** The columns that may name what the source reports on: first those of which hardly any two are taken for one. */
function thingsOf(coded: readonly Coded[], source: number, keys: readonly number[], rows: number): number[] {
  const found = keys.flatMap((key) => {
    const [k, s] = [coded[key], coded[source]];
    const again = k && s && key !== source ? meetingAgain(k, s, rows) : null;
    return again === null ? [] : [{ key, often: again > rows * hardlyAgain }];
  });
  return found.sort((a, b) => Number(a.often) - Number(b.often)).map(({ key }) => key);
}

/**
 * Rows in which source and thing meet again, where they meet often enough for all sources to speak of the same
 * things; null where they do not, or meet again too often.
 */
function meetingAgain(key: Coded, source: Coded, rows: number): number | null {
  const width = source.counts.length;
  if (rows < key.counts.length * width * density) return null;
  // Not larger than some rows of the table, as there are no more pairs than `density` allows.
  const seen = new Uint8Array((key.counts.length + 1) * (width + 1));
  const most = Math.max(1, rows * repeated);
  let again = 0;
  for (let row = 0; row < rows; row++) {
    const pair = ((key.codes[row] as number) + 1) * (width + 1) + (source.codes[row] as number) + 1;
    if (seen[pair] === 1 && ++again > most) return null;
    seen[pair] = 1;
  }
  return again;
}

type Winner = { value: number; share: number };

/** A column with cells that differ, their suggestions by number. */
type FoundColumn = Omit<Conflicts["columns"][number], "differing" | "empty"> &
  Record<"differing" | "empty", { row: number; value: number }[]>;

/** What the sources agree on of each thing; `certain` where that alone shows that they report facts. */
type Facts = { winners: readonly (Winner | null)[]; certain: boolean };

function factsOf(key: Coded, source: Coded, target: Coded): Facts | null {
  if (target.present === 0 || isConstant(source, target)) return null;
  let weights: readonly number[] = new Array<number>(source.counts.length).fill(1);
  let winners = elect(key, source, target, weights);
  const shares = reliability(key, source, target, winners);
  const facts = new Set(winners.flatMap((one) => (one ? [one.value] : [])));
  const judged = winners.filter((one) => one !== null).length;
  const chance = target.largest / target.present;
  const beyondChance = (agreement(key, target, winners) / target.present - chance) / (1 - chance);
  const trusted = shares.filter((one) => one >= reliable).length;
  if (
    judged < fewestThings ||
    beyondChance < agreeing ||
    trusted < Math.max(fewestReliable, shares.length * reliableShare)
  )
    return null;
  const certain = facts.size >= Math.max(fewestThings, judged * differentFacts);
  if (!certain && beyondChance < agreeingOfFew) return null;
  for (let round = 0; round < rounds; round++) {
    // A source that is right nine times in ten weighs far more than one that is right every second time.
    weights = reliability(key, source, target, winners).map((one) => Math.max(0.05, one) ** 3);
    winners = elect(key, source, target, weights);
  }
  return { winners, certain };
}

function cellsOfFacts(
  key: Coded,
  target: Coded | undefined,
  { winners }: Facts,
  index: number,
): FoundColumn | null {
  if (!target) return null;
  const found: FoundColumn = { target: index, evaluated: 0, differing: [], empty: [] };
  for (let row = 0; row < key.codes.length; row++) {
    const winner = winners[key.codes[row] ?? -1];
    if (!winner || winner.share < believed) continue;
    found.evaluated++;
    const code = target.codes[row] ?? -1;
    if (code === winner.value) continue;
    (code < 0 ? found.empty : found.differing).push({ row, value: winner.value });
  }
  return found.differing.length + found.empty.length === 0 ? null : found;
}

async function inWords(columns: readonly FoundColumn[], textsOf: TextsOf): Promise<Conflicts["columns"]> {
  const texts = await textsOf(columns.map(({ target }) => target));
  return columns.map(({ differing, empty, ...column }) => {
    const values = texts.get(column.target) ?? [];
    const named = ({ row, value }: { row: number; value: number }) => ({
      row,
      suggestion: values[value] ?? "",
    });
    return { ...column, differing: differing.map(named), empty: empty.map(named) };
  });
}

/** Whether each source says one thing throughout: a column about the source. */
function isConstant(source: Coded, target: Coded): boolean {
  const first = new Map<number, number>();
  let same = 0;
  target.codes.forEach((code, row) => {
    const s = source.codes[row] ?? -1;
    if (code < 0) return;
    const known = first.get(s);
    if (known === undefined) first.set(s, code);
    if (known === undefined || known === code) same++;
  });
  return same >= target.present * 0.9;
}

/** The value with most weight of each thing, where two sources at least name one. */
function elect(key: Coded, source: Coded, target: Coded, weights: readonly number[]): (Winner | null)[] {
  const votes = new Map<number, number>();
  const width = target.counts.length;
  const totals = new Float64Array(key.counts.length);
  const voters = new Int32Array(key.counts.length);
  target.codes.forEach((code, row) => {
    const thing = key.codes[row] ?? -1;
    if (code < 0 || thing < 0) return;
    const weight = weights[source.codes[row] ?? -1] ?? 0;
    votes.set(thing * width + code, (votes.get(thing * width + code) ?? 0) + weight);
    totals[thing] = (totals[thing] ?? 0) + weight;
    voters[thing] = (voters[thing] ?? 0) + 1;
  });
  const winners: (Winner | null)[] = new Array<Winner | null>(key.counts.length).fill(null);
  for (const [pair, weight] of votes) {
    const thing = Math.floor(pair / width);
    const share = weight / (totals[thing] || 1);
    if ((voters[thing] ?? 0) >= 2 && share > (winners[thing]?.share ?? 0))
      winners[thing] = { value: pair % width, share };
  }
  return winners;
}

/** Share of each source's values that are the elected ones. */
function reliability(
  key: Coded,
  source: Coded,
  target: Coded,
  winners: readonly (Winner | null)[],
): number[] {
  const said = new Int32Array(source.counts.length);
  const right = new Int32Array(source.counts.length);
  target.codes.forEach((code, row) => {
    const s = source.codes[row] ?? -1;
    const winner = winners[key.codes[row] ?? -1];
    if (code < 0 || s < 0 || !winner) return;
    said[s] = (said[s] ?? 0) + 1;
    if (winner.value === code) right[s] = (right[s] ?? 0) + 1;
  });
  return [...said].map((n, s) => (n < fewestSaid ? 0 : (right[s] ?? 0) / n));
}

function agreement(key: Coded, target: Coded, winners: readonly (Winner | null)[]): number {
  let right = 0;
  target.codes.forEach((code, row) => {
    if (code >= 0 && winners[key.codes[row] ?? -1]?.value === code) right++;
  });
  return right;
}
