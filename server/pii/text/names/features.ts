import { cities, towns } from "../../words/lists";
import { regions } from "../../words/places";
import type { Token } from "../tokens";
import { factsOf, featuresOfWord, mix, type WordFacts } from "./word-facts";

/** Table of weights has two to this many rows. */
export const rowBits = 18;

/** Rows about how a word stands among others, at most: a place in {@link PlacedWords.together} for each. */
export const mostTogether = 20;
/** Ends the rows of a word that has fewer. */
export const noRow = 2 ** 32 - 1;

const nowhere: WordFacts = { text: "", folded: "", word: 7, shape: 7, known: 0, kind: 0, sums: null, at: 0 };

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

/** What is known of the words of a sentence in their places. */
export type PlacedWords = {
  /** The words, with two that stand nowhere before the first and after the last. */
  words: readonly WordFacts[];
  /** Rows about how they stand together, {@link mostTogether} places for each word; {@link noRow} ends them. */
  together: Uint32Array;
};

/** Where the word of a role stands in {@link PlacedWords.words}, from the place of the word that is looked at. */
export const placeOfRole = [2, 1, 3, 0, 4] as const;

/** What stands between two words, as far as it tells whether a name goes on. */
function gapOf(text: string, left: Token | undefined, right: Token | undefined): number {
  if (!left || !right) return 1;
  if (right.start - left.end === 1 && text[left.end] === " ") return 2;
  const gap = text.slice(left.end, right.start);
  if (gap === "") return 3;
  if (gap === ", ") return 6;
  if (gap === ". ") return 7;
  if (/^['’]s\b/.test(gap)) return 4;
  if (gap.includes("\n")) return 5;
  if (/^[ \t]+$/.test(gap)) return 18;
  if (gap.startsWith(",")) return 6;
  if (gap.startsWith(". ")) return 7;
  if (/[.!?]/.test(gap)) return 8;
  if (/["“”„»«]/.test(gap)) return 9;
  if (gap.includes("(")) return 10;
  if (gap.includes(")")) return 11;
  if (gap.includes("@")) return 12;
  if (gap.includes("#")) return 13;
  if (gap.includes(":")) return 14;
  if (/[-–—/]/.test(gap)) return 15;
  if (gap.includes("&")) return 16;
  return 17;
}

/**
 * What speaks about each word of a sentence: the word, its neighbours, what dictionaries say of them, and how they
 * stand together. `seen` tells how the words of the whole text are written.
 */
export function featuresOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  seen: ReadonlyMap<string, number>,
): PlacedWords {
  const words: WordFacts[] = [nowhere, nowhere];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    words.push(factsOf(token.text, token.folded));
  }
  words.push(nowhere, nowhere);
  const inPlace = placesOf(tokens, from, to);
  const together = new Uint32Array((to - from) * mostTogether);
  let gapBefore = gapOf(text, undefined, undefined);
  for (let i = 0; i < to - from; i++) {
    const before = words[i + 1] as WordFacts;
    const [here, after] = [words[i + 2] as WordFacts, words[i + 3] as WordFacts];
    const token = tokens[from + i] as Token;
    const gapAfter = gapOf(text, token, from + i + 1 < to ? tokens[from + i + 1] : undefined);
    let n = i * mostTogether;
    const add = (template: number, value: number) => {
      together[n++] = rowOf(template, value);
    };
    add(112, mix(before.shape, here.shape));
    add(113, mix(here.shape, after.shape));
    add(114, mix(mix(before.shape, here.shape), after.shape));
    add(115, mix(before.known, here.known));
    add(116, mix(here.known, after.known));
    add(117, mix(mix(before.known, here.known), after.known));
    add(118, mix(before.word, here.shape));
    add(119, mix(after.word, here.shape));
    add(120, mix(here.known, here.shape));
    add(122, mix(gapBefore, here.shape));
    add(123, mix(gapAfter, here.shape));
    add(124, mix(mix(gapBefore, gapAfter), here.known));
    const usage = seen.get(token.folded) ?? 0;
    add(125, mix(usage, i === 0 ? 1 : 0));
    add(126, mix(mix(usage, here.shape), i === 0 ? 1 : 0));
    add(127, 0);
    add(129, mix(mix(before.kind, here.kind), here.shape));
    add(130, mix(mix(here.kind, after.kind), here.shape));
    add(131, mix(mix(before.kind, after.kind), here.shape));
    if (inPlace[i]) add(128, inPlace[i] as number);
    together[n] = noRow;
    gapBefore = gapAfter;
  }
  return { words, together };
}

let placeBeginnings: Set<string> | undefined;

/** First words of the places whose name has more than one: most words begin none. */
function beginsAPlace(folded: string): boolean {
  if (!placeBeginnings) {
    placeBeginnings = new Set();
    for (const places of [cities(), towns(), regions()])
      for (const place of places) {
        const space = place.indexOf(" ");
        if (space > 0) placeBeginnings.add(place.slice(0, space));
      }
  }
  return placeBeginnings.has(folded);
}

/** Words that together are the name of a place of two or three words: 1 its first, 2 a further one. */
function placesOf(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const found = new Uint8Array(to - from);
  for (let i = from; i + 1 < to; i++) {
    const first = tokens[i] as Token;
    if (!first.capital || found[i - from] || !beginsAPlace(first.folded)) continue;
    let name = first.folded;
    for (let k = i + 1; k < Math.min(to, i + 3); k++) {
      name += ` ${(tokens[k] as Token).folded}`;
      if (!cities().has(name) && !towns().has(name) && !regions().has(name)) continue;
      found[i - from] = 1;
      found.fill(2, i - from + 1, k - from + 1);
    }
  }
  return found;
}

/** How each word of a text is written, as bits: small, with a capital inside a sentence, with one at its start. */
export function usageOf(tokens: readonly Token[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const token of tokens) {
    const bit = !token.capital ? 1 : token.first ? 4 : 2;
    seen.set(token.folded, (seen.get(token.folded) ?? 0) | bit);
  }
  return seen;
}

/** Sentences of a text, as ranges of its words. A line end does not end one: addresses go on over several. */
export function* sentencesOf(text: string, tokens: readonly Token[]): Generator<[number, number]> {
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i];
    const gap = token ? text.slice((tokens[i - 1] as Token).end, token.start) : "\n\n";
    if (gap === " ") continue;
    const abbreviated = (tokens[i - 1] as Token).text.length <= 2 && gap === ". ";
    if (!/[.!?…]['"”’)]*\s|\n\s*\n/.test(gap) || abbreviated) continue;
    if (token && !token.capital && !gap.includes("\n") && i - from < 200) continue;
    yield [from, i];
    from = i;
  }
}
