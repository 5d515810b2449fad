import { fold } from "../words/fold";
import { isLeftOut, writtenOut } from "./shortened-words";
import { headerVocabulary } from "./vocabulary";

/** A header as words: `customerEmail_2` is `customer email 2`, `mailingcity` is `mailing city`. */
export type Header = {
  /** Folded words, without accents. */
  words: string[];
  /** The words joined by one space. */
  text: string;
  /** The words before letters left out were put in. */
  written: string[];
};

export function readHeader(name: string): Header {
  const spaced = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2");
  const written = fold(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap(splitCompound);
  const words = written.map(writtenOut);
  return { words, text: words.join(" "), written };
}

/** `agentmailingcity` as its words where all of it is words of headers; otherwise the word itself. */
function splitCompound(word: string): string[] {
  const vocabulary = headerVocabulary();
  if (word.length < 6 || vocabulary.has(word)) return [word];
  // reached[i] holds the fewest words that make up the first i letters.
  const reached: (string[] | undefined)[] = [[]];
  for (let end = 3; end <= word.length; end++)
    for (let start = 0; start <= end - 3; start++) {
      const before = reached[start];
      const piece = word.slice(start, end);
      if (before && vocabulary.has(piece) && before.length + 1 < (reached[end]?.length ?? 99))
        reached[end] = [...before, piece];
    }
  return reached[word.length] ?? [word];
}

/** Whether the phrase stands in the header as whole words. */
export function hasPhrase(header: Header, phrase: string): boolean {
  return ` ${header.text} `.includes(` ${phrase} `);
}

/** What a list of phrases is asked for: the phrases, and each without its spaces. */
type PhraseIndex = { phrases: Set<string>; joined: Map<string, string> };

/** Lists of phrases are a fixed vocabulary, asked for again with every column. */
const indexes = new WeakMap<readonly string[], PhraseIndex>();

function indexOf(phrases: readonly string[]): PhraseIndex {
  let index = indexes.get(phrases);
  if (index) return index;
  index = { phrases: new Set(phrases), joined: new Map() };
  for (const phrase of phrases) {
    const joined = phrase.replaceAll(" ", "");
    if (phrase.length > (index.joined.get(joined)?.length ?? 0)) index.joined.set(joined, phrase);
  }
  indexes.set(phrases, index);
  return index;
}

/** A phrase of fewer letters is no part of a compound: `date` stands in `update`. */
const leastCompound = 6;

/**
 * The longest of the phrases that names the column, or null: as whole words, as all of the header without its spaces, or
 * as the beginning or end of a word (`kontaktemailadresse`). Phrases must be folded.
 */
export function namedBy(header: Header, phrases: readonly string[]): string | null {
  const index = indexOf(phrases);
  let best: string | null = null;
  const take = (phrase: string | undefined) => {
    if (phrase !== undefined && phrase.length > (best?.length ?? 0)) best = phrase;
  };
  const { words } = header;
  for (let from = 0; from < words.length; from++) {
    let run = "";
    for (let to = from; to < words.length; to++) {
      run = to === from ? (words[from] ?? "") : `${run} ${words[to]}`;
      if (index.phrases.has(run)) take(run);
    }
  }
  take(index.joined.get(words.join("")));
  for (const word of words)
    for (let length = leastCompound; length < word.length; length++) {
      take(index.joined.get(word.slice(0, length)));
      take(index.joined.get(word.slice(word.length - length)));
    }
  return best;
}

/**
 * Whether the name says anything: `c3`, `column_7` and `value` do not, and `frnv` is anything. What such letters may stand
 * for is tried, but keeps nobody from looking at the values.
 */
export function isTelling(header: Header): boolean {
  return header.written.some(
    (word) =>
      !/^\d+$/.test(word) &&
      !isLeftOut(word) &&
      !/^(?:c|v|x|f|a|col|column|field|felt|kolonne|spalte|feld|value|vaerdi|wert|var|attr|attribute|unnamed|data|text)$/.test(
        word,
      ),
  );
}
