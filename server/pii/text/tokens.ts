import { fold } from "../words/fold";
import { capital, classOf, inWord, joined } from "./letters";

/** A word of the text. */
export type Token = {
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters are capitals, two or more. */
  shouted: boolean;
  /** First word of a sentence, line or quotation. */
  first: boolean;
};

const remembered = new Map<string, string>();
/** Words kept; a text without repetition must not fill the memory. */
const mostRemembered = 50_000;

/** A word folded; texts repeat theirs, and what is asked about the same string again is answered sooner. */
function folded(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const made = fold(word);
  remembered.set(word, made);
  return made;
}

/** Marks that go on a word when a letter or number follows. */
const connecting = new Set([..."'’.&-"].map((mark) => mark.charCodeAt(0)));

/** Where the word that begins at `start` ends: letters, marks and numbers, joined by one connecting mark each. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (classOf(code) & inWord) at += code > 0xffff ? 2 : 1;
    else if (connecting.has(code) && classOf(text.codePointAt(at + 1) ?? 0) & joined) at++;
    else break;
  }
  return at;
}

const startsAnew = /[.!?:"“”„»«\n–—]|^\s*-\s/;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) as number;
    const kind = classOf(code);
    if (!(kind & inWord)) {
      start += code > 0xffff ? 2 : 1;
      continue;
    }
    const wordEnd = endOfWord(text, start);
    const possessive = wordEnd - start > 2 && isPossessive(text, wordEnd);
    const end = possessive ? wordEnd - 2 : wordEnd;
    const value = text.slice(start, end);
    const between = text.slice(previousEnd, start);
    const isCapital = (kind & capital) !== 0;
    tokens.push({
      start,
      end,
      text: value,
      folded: folded(value),
      capital: isCapital,
      shouted: isCapital && value.length > 1 && value === value.toUpperCase(),
      first: tokens.length === 0 || (between !== " " && startsAnew.test(between)),
    });
    previousEnd = wordEnd;
    start = wordEnd;
  }
  return tokens;
}

/** Whether a word ends in 's. */
function isPossessive(text: string, end: number): boolean {
  const [mark, letter] = [text[end - 2], text[end - 1]];
  return (letter === "s" || letter === "S") && (mark === "'" || mark === "’");
}
