import { edge } from "../gaps";
import type { Token } from "../tokens";
import { isPlace } from "./dictionary";
import { featuresOfWord, mix, nowhere, type WordFacts } from "./word-facts";

/** Table of weights has two to this many rows. */
export const rowBits = 18;

/** Rows about how a word stands among others, at most: a place in {@link PlacedWords.together} for each. */
export const mostTogether = 20;
/** Ends the rows of a word that has fewer. */
export const noRow = -1;

/** A row of the table for a value under a template. */
const rowOf = (template: number, value: number) => mix(template, value) >>> (32 - rowBits);

/** Where a word stands from the one that is looked at: itself, before, after, two before, two after. */
export const roles = 5;

/** Rows that speak about a word, role by role; they depend on the word alone, so their sums can be kept. */
export function rowsOfWord(facts: WordFacts): number[][] {
  const { word, shape, kind } = facts;
  const { own, beside } = facts === nowhere ? { own: [], beside: [7] } : featuresOfWord(facts);
  return [
    own.map((feature) => rowOf(100, feature)),
    beside.map((feature) => rowOf(101, feature)),
    beside.map((feature) => rowOf(102, feature)),
    [rowOf(103, word), rowOf(105, shape), rowOf(107, kind)],
    [rowOf(104, word), rowOf(106, shape), rowOf(108, kind)],
  ];
}

/** Templates of the rows about how a word stands among others, in their order, and of places of several words. */
const templates = Uint8Array.from([
  112, 113, 114, 115, 116, 117, 118, 119, 120, 122, 123, 124, 125, 126, 127, 129, 130, 131,
]);
const placeTemplate = 128;

/** What is known of the words of a sentence in their places. */
export type PlacedWords = {
  /** The words, with two that stand nowhere before the first and after the last. */
  words: readonly WordFacts[];
  /** Rows about how they stand together, {@link mostTogether} places for each word; {@link noRow} ends them. */
  together: Int32Array;
};

/** Where the word of a role stands in {@link PlacedWords.words}, from the place of the word that is looked at. */
export const placeOfRole = [2, 1, 3, 0, 4] as const;

let scratch = new Int32Array(400 * mostTogether);

/**
 * What speaks about each word of a sentence: the word, its neighbours, what dictionaries say of them, and how they
 * stand together. The rows are good until the next sentence is asked about: an array for each costs more than the rows.
 */
export function featuresOf(tokens: readonly Token[], from: number, to: number): PlacedWords {
  const words: WordFacts[] = [nowhere, nowhere];
  for (let i = from; i < to; i++) words.push((tokens[i] as Token).word);
  words.push(nowhere, nowhere);
  if (scratch.length < (to - from) * mostTogether) scratch = new Int32Array((to - from) * mostTogether);
  const together = scratch;
  const inPlace = placesOf(tokens, from, to);
  let gapBefore = edge;
  // What two neighbours are together speaks about both.
  const start = words[2] as WordFacts;
  let [shapes, known, kinds] = [
    mix(nowhere.shape, start.shape),
    mix(nowhere.known, start.known),
    mix(nowhere.kind, start.kind),
  ];
  for (let i = 0; i < to - from; i++) {
    const before = words[i + 1] as WordFacts;
    const [here, after] = [words[i + 2] as WordFacts, words[i + 3] as WordFacts];
    const gapAfter = from + i + 1 < to ? (tokens[from + i + 1] as Token).gap.kind : edge;
    const { usage } = tokens[from + i] as Token;
    const n = i * mostTogether;
    const [nextShapes, nextKnown, nextKinds] = [
      mix(here.shape, after.shape),
      mix(here.known, after.known),
      mix(here.kind, after.kind),
    ];
    together[n] = shapes;
    together[n + 1] = nextShapes;
    together[n + 2] = mix(shapes, after.shape);
    together[n + 3] = known;
    together[n + 4] = nextKnown;
    together[n + 5] = mix(known, after.known);
    together[n + 6] = mix(before.word, here.shape);
    together[n + 7] = mix(after.word, here.shape);
    together[n + 8] = mix(here.known, here.shape);
    together[n + 9] = mix(gapBefore, here.shape);
    together[n + 10] = mix(gapAfter, here.shape);
    together[n + 11] = mix(mix(gapBefore, gapAfter), here.known);
    const used = i === 0 ? 1 : 0;
    together[n + 12] = mix(usage, used);
    together[n + 13] = mix(mix(usage, here.shape), used);
    together[n + 14] = 0;
    together[n + 15] = mix(kinds, here.shape);
    together[n + 16] = mix(nextKinds, here.shape);
    together[n + 17] = mix(mix(before.kind, after.kind), here.shape);
    for (let k = 0; k < templates.length; k++)
      together[n + k] = rowOf(templates[k] as number, together[n + k] as number);
    const placed = inPlace === null ? 0 : (inPlace[i] as number);
    together[n + templates.length] = placed === 0 ? noRow : rowOf(placeTemplate, placed);
    if (placed !== 0) together[n + templates.length + 1] = noRow;
    gapBefore = gapAfter;
    [shapes, known, kinds] = [nextShapes, nextKnown, nextKinds];
  }
  return { words, together };
}

/** Words that together are the name of a place of two or three words: 1 its first, 2 a further one. Null where none are. */
function placesOf(tokens: readonly Token[], from: number, to: number): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (let i = from; i + 1 < to; i++) {
    const first = (tokens[i] as Token).word;
    if (!first.beginsAPlace || !first.capital || found?.[i - from]) continue;
    let name = first.folded;
    for (let k = i + 1; k < Math.min(to, i + 3); k++) {
      name += ` ${(tokens[k] as Token).word.folded}`;
      if (!isPlace(name)) continue;
      found ??= new Uint8Array(to - from);
      found[i - from] = 1;
      found.fill(2, i - from + 1, k - from + 1);
    }
  }
  return found;
}

/** Sentences of a text, as ranges of its words. A line end does not end one: addresses go on over several. */
export function* sentencesOf(tokens: readonly Token[]): Generator<[number, number]> {
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    const { gap, word } = tokens[i] as Token;
    if (!gap.ends) continue;
    if (gap.pointAndSpace && (tokens[i - 1] as Token).word.text.length <= 2) continue;
    if (!word.capital && !gap.newLine && i - from < 200) continue;
    yield [from, i];
    from = i;
  }
  if (tokens.length > 0) yield [from, tokens.length];
}
