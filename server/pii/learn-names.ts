import {
  featuresOf,
  mostTogether,
  noRow,
  type PlacedWords,
  placeOfRole,
  rowBits,
  rowsOfWord,
  sentencesOf,
} from "./text/names/features";
import { bestLabels, firstLabel, furtherLabel, kinds, labelCount } from "./text/names/viterbi";
import { type Token, tokenise } from "./text/tokens";

const rounds = 8;
/** Rows seen in fewer sentences than this say nothing about texts to come. */
const leastSeen = 2;

export type AnnotatedText = {
  text: string;
  spans: readonly { start: number; end: number; entity: string | null; type: string }[];
  /** Parts of which nobody says whether they are names. */
  unknown?: readonly { start: number; end: number }[];
};
/** Rows of the table of weights for each word, and the label it should get. */
export type LabelledSentence = { features: Uint32Array[]; gold: Uint8Array };
/** Nobody says which label the word should get: learning takes what it finds. */
export const unknownLabel = 255;
export type LearntNames = { rows: Float64Array; pairs: Float64Array };

/** Kind of a source's span; undefined where the set says nothing about names there. */
function kindOf({ entity, type }: AnnotatedText["spans"][number]): number | undefined {
  const named = (kinds as readonly (string | null)[]).indexOf(entity);
  if (named >= 0) return named;
  return entity === null && type === "MISC" ? kinds.indexOf("OTHER") : undefined;
}

function labelsOf(tokens: readonly Token[], { spans, unknown }: AnnotatedText): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const span of spans) {
    const kind = kindOf(span);
    if (kind === undefined) continue;
    let begun = false;
    for (const [i, token] of tokens.entries()) {
      if (token.end <= span.start || token.start >= span.end) continue;
      labels[i] = begun ? furtherLabel(kind) : firstLabel(kind);
      begun = true;
    }
  }
  for (const { start, end } of unknown ?? [])
    for (const [i, token] of tokens.entries())
      if (token.end > start && token.start < end) labels[i] = unknownLabel;
  return labels;
}

/** The sentences of annotated texts as learning sees them. */
export function* labelledSentences(annotated: AnnotatedText): Generator<LabelledSentence> {
  const { text } = annotated;
  const tokens = tokenise(text);
  const gold = labelsOf(tokens, annotated);
  for (const [from, to] of sentencesOf(tokens))
    yield {
      features: rowsOfSentence(featuresOf(tokens, from, to)),
      gold: gold.slice(from, to),
    };
}

function rowsOfSentence({ words, together }: PlacedWords): Uint32Array[] {
  const byWord = words.map(rowsOfWord);
  return words.slice(4).map((_, i) => {
    const alone = placeOfRole.flatMap((place, role) => byWord[i + place]?.[role] ?? []);
    const rows = together.subarray(i * mostTogether, (i + 1) * mostTogether);
    return Uint32Array.from([...alone, ...rows.subarray(0, rows.indexOf(noRow))]);
  });
}

/** A small generator: the same weights come out of the same texts. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const copy = [...list];
  let state = seed;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const k = state % (i + 1);
    [copy[i], copy[k]] = [copy[k] as T, copy[i] as T];
  }
  return copy;
}

/** Weights of the labels of each word: `word * labelCount + label`. */
function sum(features: readonly Uint32Array[], rows: Float64Array): Float64Array {
  const own = new Float64Array(features.length * labelCount);
  for (let i = 0; i < features.length; i++) {
    const list = features[i] as Uint32Array;
    const to = i * labelCount;
    for (let k = 0; k < list.length; k++) {
      const from = (list[k] as number) * labelCount;
      for (let label = 0; label < labelCount; label++)
        own[to + label] = (own[to + label] as number) + (rows[from + label] as number);
    }
  }
  return own;
}

/** Share of what speaks about a word that learning leaves out, anew each time: weights must not lean on few features. */
const dropped = 0.1;

/** Numbers from 0 to 1, the same ones each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const dropSome = (features: readonly Uint32Array[], share: number, random: () => number) =>
  features.map((list) => {
    const kept = new Uint32Array(list.length);
    let n = 0;
    for (let k = 0; k < list.length; k++) if (random() >= share) kept[n++] = list[k] as number;
    return kept.subarray(0, n);
  });

/** Rows seen in too few sentences are taken out in place. */
function leaveOutRare(sentences: readonly LabelledSentence[]): LabelledSentence[] {
  const counts = new Uint16Array(2 ** rowBits);
  const lastSeen = new Int32Array(2 ** rowBits).fill(-1);
  for (const [s, { features }] of sentences.entries())
    for (const list of features)
      for (let k = 0; k < list.length; k++) {
        const row = list[k] as number;
        if (lastSeen[row] === s) continue;
        lastSeen[row] = s;
        counts[row] = Math.min(65_535, (counts[row] as number) + 1);
      }
  return sentences.map(({ features, gold }) => ({
    gold,
    features: features.map((list) => list.filter((row) => (counts[row] as number) >= leastSeen)),
  }));
}

/** Averaged structured perceptron (Collins 2002). The same sentences give the same weights. */
export function learnNames(sentences: readonly LabelledSentence[]): LearntNames {
  const size = 2 ** rowBits * labelCount;
  const frequent = leaveOutRare(sentences);
  const rows = new Float64Array(size);
  const rowSums = new Float64Array(size);
  const pairs = new Float64Array(labelCount ** 2);
  const pairSums = new Float64Array(labelCount ** 2);
  const random = numbersFrom(1);
  let step = 1;
  const change = (list: Uint32Array, right: number, wrong: number) => {
    for (let k = 0; k < list.length; k++) {
      const at = (list[k] as number) * labelCount;
      rows[at + right] = (rows[at + right] as number) + 1;
      rowSums[at + right] = (rowSums[at + right] as number) + step;
      rows[at + wrong] = (rows[at + wrong] as number) - 1;
      rowSums[at + wrong] = (rowSums[at + wrong] as number) - step;
    }
  };
  const changePair = (previous: number, label: number, by: number) => {
    const at = previous * labelCount + label;
    pairs[at] = (pairs[at] as number) + by;
    pairSums[at] = (pairSums[at] as number) + by * step;
  };
  for (let round = 0; round < rounds; round++) {
    for (const { features: whole, gold } of shuffled(frequent, round + 1)) {
      const features = dropSome(whole, dropped, random);
      const guess = bestLabels(sum(features, rows), pairs);
      for (let i = 0, rightBefore = 0, wrongBefore = 0; i < gold.length; i++) {
        const wrong = guess[i] as number;
        const right = gold[i] === unknownLabel ? wrong : (gold[i] as number);
        if (right !== wrong) change(features[i] as Uint32Array, right, wrong);
        if (right !== wrong || rightBefore !== wrongBefore) {
          changePair(rightBefore, right, 1);
          changePair(wrongBefore, wrong, -1);
        }
        rightBefore = right;
        wrongBefore = wrong;
      }
      step++;
    }
  }
  for (let i = 0; i < size; i++) rows[i] = (rows[i] as number) - (rowSums[i] as number) / step;
  for (let i = 0; i < pairs.length; i++) pairs[i] = (pairs[i] as number) - (pairSums[i] as number) / step;
  return { rows, pairs };
}

/** Whole names with the right kind; OTHER is only there to be told apart. */
export function measureNames(sentences: readonly LabelledSentence[], weights: LearntNames): string {
  const counts = kinds.map(() => ({ right: 0, claimed: 0, there: 0 }));
  for (const { features, gold } of sentences) {
    const truth = namesOf(gold);
    const claims = namesOf(bestLabels(sum(features, weights.rows), weights.pairs));
    const all = new Set(truth.map(String));
    for (const [kind] of truth) (counts[kind] as (typeof counts)[number]).there++;
    for (const claim of claims) {
      const count = counts[claim[0]] as (typeof counts)[number];
      count.claimed++;
      if (all.has(String(claim))) count.right++;
    }
  }
  const line = (name: string, { right, claimed, there }: (typeof counts)[number]) =>
    `${name} n ${there} P ${(right / claimed || 0).toFixed(3)} R ${(right / there || 0).toFixed(3)} F1 ${((2 * right) / (claimed + there) || 0).toFixed(3)}`;
  const named = counts.slice(0, 4);
  const total = {
    right: named.reduce((sum, one) => sum + one.right, 0),
    claimed: named.reduce((sum, one) => sum + one.claimed, 0),
    there: named.reduce((sum, one) => sum + one.there, 0),
  };
  return [line("all", total), ...named.map((one, i) => line(kinds[i] as string, one))].join("\n  ");
}

function namesOf(labels: Uint8Array): [kind: number, from: number, to: number][] {
  const names: [number, number, number][] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === 0 || label % 2 === 0) continue;
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    names.push([(label - 1) / 2, i, to]);
  }
  return names;
}
