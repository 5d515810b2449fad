import { cities, towns } from "../../words/lists";
import { regions } from "../../words/places";
import type { Token } from "../tokens";
import { factsOf, mix, type WordFacts } from "./word-facts";

/** Table of weights has two to this many rows. */
export const rowBits = 18;

const nowhere: WordFacts = { word: 7, shape: 7, known: 0, kind: 0, own: [], beside: [7], sums: [] };

/** A row of the table for a value under a template. */
const rowOf = (template: number, value: number) => mix(template, value) >>> (32 - rowBits);

/** Where a word stands from the one that is looked at: itself, before, after, two before, two after. */
export const roles = 5;

/** Rows that speak about a word in a role; they depend on the word alone, so their sums can be kept. */
export function rowsOfWord({ own, beside, word, shape, kind }: WordFacts, role: number): number[] {
  if (role === 0) return own.map((feature) => rowOf(100, feature));
  if (role === 1) return beside.map((feature) => rowOf(101, feature));
  if (role === 2) return beside.map((feature) => rowOf(102, feature));
  return role === 3
    ? [rowOf(103, word), rowOf(105, shape), rowOf(107, kind)]
    : [rowOf(104, word), rowOf(106, shape), rowOf(108, kind)];
}

/** What is known of a word in its place: the words around it by role, and rows about how they stand together. */
export type PlacedWord = { words: readonly WordFacts[]; together: Uint32Array };

/** What stands between two words, as far as it tells whether a name goes on. */
function gapOf(text: string, left: Token | undefined, right: Token | undefined): number {
  if (!left || !right) return 1;
  const gap = text.slice(left.end, right.start);
  if (gap === " ") return 2;
  if (gap === "") return 3;
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
): PlacedWord[] {
  const facts: WordFacts[] = [];
  for (let i = from; i < to; i++) facts.push(factsOf((tokens[i] as Token).text, (tokens[i] as Token).folded));
  const inPlace = placesOf(tokens, from, to);
  const placed: PlacedWord[] = [];
  for (let i = 0; i < facts.length; i++) {
    const here = facts[i] as WordFacts;
    const [before, after] = [facts[i - 1] ?? nowhere, facts[i + 1] ?? nowhere];
    const [farBefore, farAfter] = [facts[i - 2] ?? nowhere, facts[i + 2] ?? nowhere];
    const token = tokens[from + i] as Token;
    const gapBefore = gapOf(text, i > 0 ? tokens[from + i - 1] : undefined, token);
    const gapAfter = gapOf(text, token, i + 1 < facts.length ? tokens[from + i + 1] : undefined);
    const found = new Uint32Array(inPlace[i] ? 22 : 21);
    let n = 0;
    const add = (template: number, value: number) => {
      found[n++] = rowOf(template, value);
    };
    add(110, mix(before.word, here.word));
    add(111, mix(here.word, after.word));
    add(112, mix(before.shape, here.shape));
    add(113, mix(here.shape, after.shape));
    add(114, mix(mix(before.shape, here.shape), after.shape));
    add(115, mix(before.known, here.known));
    add(116, mix(here.known, after.known));
    add(117, mix(mix(before.known, here.known), after.known));
    add(118, mix(before.word, here.shape));
    add(119, mix(after.word, here.shape));
    add(120, mix(here.known, here.shape));
    add(121, mix(farBefore.word, before.word));
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
    placed.push({ words: [here, before, after, farBefore, farAfter], together: found });
  }
  return placed;
}

/** Words that together are the name of a place of two or three words: 1 its first, 2 a further one. */
function placesOf(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const found = new Uint8Array(to - from);
  for (let i = from; i + 1 < to; i++) {
    if (!(tokens[i] as Token).capital || found[i - from]) continue;
    let name = (tokens[i] as Token).folded;
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
    const abbreviated = (tokens[i - 1] as Token).text.length <= 2 && gap === ". ";
    if (!/[.!?…]['"”’)]*\s|\n\s*\n/.test(gap) || abbreviated) continue;
    if (token && !token.capital && !gap.includes("\n") && i - from < 200) continue;
    yield [from, i];
    from = i;
  }
}
