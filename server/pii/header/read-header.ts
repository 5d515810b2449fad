import { fold } from "../words/fold";
import { headerVocabulary } from "./vocabulary";

/** A header as words: `customerEmail_2` is `customer email 2`, `mailingcity` is `mailing city`. */
export type Header = {
  /** Folded words, without accents. */
  words: string[];
  /** The words joined by one space. */
  text: string;
};

export function readHeader(name: string): Header {
  const spaced = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2");
  const words = fold(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap(splitCompound);
  return { words, text: words.join(" ") };
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

/** Phrases without their spaces. They are a fixed vocabulary, asked for again with every column. */
const joinedPhrases = new Map<string, string>();

function join(phrase: string): string {
  let joined = joinedPhrases.get(phrase);
  if (joined === undefined) {
    joined = phrase.replaceAll(" ", "");
    joinedPhrases.set(phrase, joined);
  }
  return joined;
}

/** Whether a long phrase is the beginning or end of a word: `kontaktemailadresse`. */
function hasCompound(header: Header, phrase: string): boolean {
  const joined = join(phrase);
  if (joined.length < 6) return false;
  return header.words.some(
    (word) => word.length > joined.length && (word.endsWith(joined) || word.startsWith(joined)),
  );
}

/** The longest of the phrases that names the column, or null. Phrases must be folded. */
export function namedBy(header: Header, phrases: readonly string[]): string | null {
  const joined = header.text.replaceAll(" ", "");
  let best: string | null = null;
  for (const phrase of phrases) {
    if (phrase.length <= (best?.length ?? 0)) continue;
    if (hasPhrase(header, phrase) || joined === join(phrase) || hasCompound(header, phrase)) best = phrase;
  }
  return best;
}

/** Whether the name says anything: `c3`, `column_7` and `value` do not. */
export function isTelling(header: Header): boolean {
  return header.words.some(
    (word) =>
      !/^\d+$/.test(word) &&
      !/^(?:c|v|x|f|a|col|column|field|felt|kolonne|spalte|feld|value|vaerdi|wert|var|attr|attribute|unnamed|data|text)$/.test(
        word,
      ),
  );
}
