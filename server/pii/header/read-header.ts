import { fold } from "../words/fold";

/** A header as words: `customerEmail_2` is `customer email 2`. */
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
    .filter((word) => word !== "");
  return { words, text: words.join(" ") };
}

/** Whether the phrase stands in the header as whole words. */
export function hasPhrase(header: Header, phrase: string): boolean {
  return ` ${header.text} `.includes(` ${phrase} `);
}

/** Whether a long word of the phrase is the beginning or end of a compound: `kundeemail`, `mailingaddress`. */
export function hasCompound(header: Header, phrase: string): boolean {
  const joined = phrase.replaceAll(" ", "");
  if (joined.length < 5) return false;
  return header.words.some(
    (word) => word.length > joined.length && (word.endsWith(joined) || word.startsWith(joined)),
  );
}

/** The first of the phrases that names the column, or null. Phrases must be folded. */
export function namedBy(header: Header, phrases: readonly string[]): string | null {
  let best: string | null = null;
  for (const phrase of phrases) {
    const found = hasPhrase(header, phrase) || header.text.replaceAll(" ", "") === phrase.replaceAll(" ", "");
    if ((found || hasCompound(header, phrase)) && phrase.length > (best?.length ?? 0)) best = phrase;
  }
  return best;
}
