import {
  cities,
  englishNames,
  everyday,
  givenNames,
  nameParticles,
  surnames,
  towns,
} from "../../words/lists";
import { regions } from "../../words/places";
import {
  geography,
  institutionEnding,
  institutions,
  introductions,
  knownInstitutions,
  placePrepositions,
  speech,
  titles,
} from "../name-words";
import { kindOfWord } from "./word-kinds";

/** What dictionaries say of a word, one bit each. */
const dictionaries: readonly ((folded: string) => boolean)[] = [
  (word) => givenNames().has(word),
  (word) => surnames().has(word),
  (word) => towns().has(word),
  (word) => regions().has(word),
  (word) => everyday().has(word),
  (word) => institutions.has(word),
  (word) => titles.has(word),
  (word) => geography.has(word),
  (word) => placePrepositions.has(word),
  (word) => speech.has(word),
  (word) => nameParticles.has(word),
  (word) => institutionEnding.test(word),
  (word) => knownInstitutions.has(word),
  (word) => introductions.has(word),
  (word) => cities().has(word),
  (word) => englishNames().has(word),
];

/** What is known of a word wherever it stands: computed once per word, as texts repeat theirs. */
export type WordFacts = {
  /** Hash of the word, folded. */
  word: number;
  /** Hash of its shape: `Xx`, `XX`, `x`, `9`, `Xx-Xx`. */
  shape: number;
  /** Bits of {@link dictionaries}. */
  known: number;
  /** Coarse kind of the word by the company it keeps ({@link kindOfWord}). */
  kind: number;
  /** Features of the word itself, and as a neighbour: hashes without the place they stand in. */
  own: readonly number[];
  beside: readonly number[];
  /** Sums of weights of the word in each role, kept by whoever has the weights. */
  sums: Int32Array[];
};

const remembered = new Map<string, WordFacts>();
/** Words kept; a text without repetition must not fill the memory. */
const mostRemembered = 50_000;

/** Facts of a word as it is written; `folded` is the same in lower case without accents. */
export function factsOf(text: string, folded: string): WordFacts {
  const found = remembered.get(text);
  if (found) return found;
  if (remembered.size >= mostRemembered) remembered.clear();
  const made = describe(text, folded);
  remembered.set(text, made);
  return made;
}

function describe(text: string, folded: string): WordFacts {
  const digits = folded.replace(/\d/g, "0");
  const word = hashText(digits, 1);
  const shape = hashText(shapeOf(text), 2);
  let known = 0;
  for (const [bit, has] of dictionaries.entries()) if (has(folded)) known |= 1 << bit;
  const { fine, coarse } = kindOfWord(folded);
  const own = [word, hashText(text, 3), shape, mix(4, known), mix(5, Math.min(text.length, 12))];
  own.push(mix(6, fine), mix(7, coarse));
  for (let length = 1; length <= 4 && length < digits.length; length++) {
    own.push(hashText(digits.slice(-length), 10 + length));
    if (length > 1) own.push(hashText(digits.slice(0, length), 20 + length));
  }
  for (let bit = 0; bit < dictionaries.length; bit++) if (known & (1 << bit)) own.push(mix(30, bit));
  return {
    word,
    shape,
    known,
    kind: coarse,
    own,
    beside: [word, shape, mix(4, known), hashText(digits.slice(-3), 13), mix(6, fine), mix(7, coarse)],
    sums: [],
  };
}

/** `McDonald's` is `XxXx'x`: letters by case, digits, runs shortened. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, "X")
    .replace(/[^\p{Lu}\P{L}X]/gu, "x")
    .replace(/\p{N}/gu, "9")
    .replace(/(.)\1{2,}/g, "$1$1");
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, 0);
}

/** Two 32-bit numbers as one, well spread. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
