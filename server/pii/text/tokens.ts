import { type Gap, gapBetween } from "./gaps";
import { classOf, inWord, joined } from "./letters";
import { factsOf, startText, type WordFacts } from "./names/word-facts";

/** A word of the text. */
export type Token = {
  start: number;
  end: number;
  word: WordFacts;
  /** What stands before it, from the word before or the beginning of the text. */
  gap: Gap;
  /** First word of a sentence, line or quotation. */
  first: boolean;
  /** How the word is written in the whole text, as bits: small, with a capital inside a sentence, with one at its start. */
  usage: number;
};

/** Marks that go on a word when a letter or number follows: ' ’ . & - */
const connects = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x26 || code === 0x2d;

/** The code point at a place; what lies beyond 16 bits is rare. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? 0) : unit;
}

/** Where the word that begins at `start` ends: letters, marks and numbers, joined by one connecting mark each. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (classOf(code) & inWord) at += code > 0xffff ? 2 : 1;
    else if (connects(code) && at + 1 < text.length && classOf(codeAt(text, at + 1)) & joined) at++;
    else break;
  }
  return at;
}

export function tokenise(text: string): Token[] {
  startText();
  const tokens: Token[] = [];
  // Where the last word ends, without and with its possessive.
  let [end, wordEnd] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const code = codeAt(text, start);
    if (!(classOf(code) & inWord)) {
      start += code > 0xffff ? 2 : 1;
      continue;
    }
    const gap = gapBetween(text, end, start);
    const anew = end === wordEnd ? gap.startsAnew : gapBetween(text, wordEnd, start).startsAnew;
    wordEnd = endOfWord(text, start);
    end = wordEnd - start > 2 && isPossessive(text, wordEnd) ? wordEnd - 2 : wordEnd;
    const word = factsOf(text, start, end);
    const first = tokens.length === 0 || anew;
    word.usage.bits |= !word.capital ? 1 : first ? 4 : 2;
    tokens.push({ start, end, word, gap, first, usage: 0 });
    start = wordEnd;
  }
  for (const token of tokens) token.usage = token.word.usage.bits;
  return tokens;
}

/** Whether a word ends in 's. */
function isPossessive(text: string, end: number): boolean {
  const letter = text.charCodeAt(end - 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === 0x27 || mark === 0x2019;
}
