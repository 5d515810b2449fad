import { fold } from "../../words/fold";
import { capital, classOf, joined, letter } from "../letters";
import { listCount, lookUp } from "./dictionary";
import { WordTable } from "./word-table";

/** How the words of one text that fold to the same are written, as bits. */
type Usage = { text: number; bits: number };

/** What is known of a word wherever it stands: computed once per word, as texts repeat theirs. */
export type WordFacts = {
  /** As it is written, and in lower case without accents. */
  text: string;
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters are capitals, two or more. */
  shouted: boolean;
  /** Hash of the word, folded. */
  word: number;
  /** Hash of its shape: `Xx`, `XX`, `x`, `9`, `Xx-Xx`. */
  shape: number;
  /** Bits of the lists that hold it. */
  known: number;
  /** Kinds of the word by the company it keeps. */
  kind: number;
  fine: number;
  /** First word of a place whose name has more than one. */
  beginsAPlace: boolean;
  usage: Usage;
  /** Where whoever has the weights keeps their sums for this word; `sums` is null until then. */
  sums: Int32Array | null;
  at: number;
};

const remembered = new WordTable<WordFacts>();
const usages = new Map<string, Usage>();
/** Words kept from text to text; texts without repetition must not fill the memory. */
const mostRemembered = 50_000;
let textNumber = 0;

/** The facts asked for next are of another text: how it writes its words is not known yet. */
export function startText(): void {
  textNumber++;
  if (remembered.size < mostRemembered) return;
  remembered.clear();
  usages.clear();
}

/** Facts of the word between two places of a text. */
export function factsOf(text: string, start: number, end: number): WordFacts {
  const facts = remembered.at(text, start, end, describe);
  const { usage } = facts;
  if (usage.text !== textNumber) {
    usage.text = textNumber;
    usage.bits = 0;
  }
  return facts;
}

function describe(text: string): WordFacts {
  const folded = fold(text);
  const { known, fine, coarse, beginsAPlace } = lookUp(folded);
  const isCapital = (classOf(text.codePointAt(0) ?? 0) & capital) !== 0;
  let usage = usages.get(folded);
  if (!usage) {
    usage = { text: 0, bits: 0 };
    usages.set(folded, usage);
  }
  return {
    text,
    folded,
    capital: isCapital,
    shouted: isCapital && text.length > 1 && text === text.toUpperCase(),
    word: hashText(folded, 1, 0, folded.length, true),
    shape: hashShape(text, 2),
    known,
    kind: coarse,
    fine,
    beginsAPlace,
    usage,
    sums: null,
    at: 0,
  };
}

/** What stands before the first word of a sentence and after its last. */
export const nowhere: WordFacts = {
  text: "",
  folded: "",
  capital: false,
  shouted: false,
  word: 7,
  shape: 7,
  known: 0,
  kind: 0,
  fine: 0,
  beginsAPlace: false,
  usage: { text: 0, bits: 0 },
  sums: null,
  at: 0,
};

/** Features of the word itself, and as a neighbour: hashes without the place they stand in. */
export function featuresOfWord({ text, folded, word, shape, known, fine, kind }: WordFacts): {
  own: number[];
  beside: number[];
} {
  const { length: end } = folded;
  const own = [word, hashText(text, 3), shape, mix(4, known), mix(5, Math.min(text.length, 12))];
  own.push(mix(6, fine), mix(7, kind));
  for (let length = 1; length <= 4 && length < end; length++) {
    own.push(hashText(folded, 10 + length, end - length, end, true));
    if (length > 1) own.push(hashText(folded, 20 + length, 0, length, true));
  }
  for (let bit = 0; bit < listCount; bit++) if (known & (1 << bit)) own.push(mix(30, bit));
  const ending = hashText(folded, 13, Math.max(0, end - 3), end, true);
  return { own, beside: [word, shape, mix(4, known), ending, mix(6, fine), mix(7, kind)] };
}

const [bigX, smallX, nine, zero] = [88, 120, 57, 48];
/** Only this much of a word has a shape. */
const longestShape = 24;

/** Hash of the shape of a word, as `XxXx'x` for `McDonald's`: letters by case, digits, runs of one cut to two. */
function hashShape(text: string, seed: number): number {
  let hash = firstHash(seed);
  let [last, run] = [-1, 0];
  const add = (unit: number) => {
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= 2) hash = withUnit(hash, unit);
  };
  const length = Math.min(longestShape, text.length);
  for (let i = 0; i < length; i++) {
    const wide = i + 1 < length ? (text.codePointAt(i) as number) : text.charCodeAt(i);
    const kind = classOf(wide);
    const unit = kind & capital ? bigX : kind & letter ? smallX : kind & joined ? nine : wide;
    if (wide > 0xffff) i++;
    if (unit <= 0xffff) add(unit);
    else {
      add(text.charCodeAt(i - 1));
      add(text.charCodeAt(i));
    }
  }
  return mix(hash, 0);
}

const firstHash = (seed: number) => Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
const withUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units of a text or a part of it, 32 bits; digits are all the same where `anyDigit`. */
function hashText(text: string, seed: number, from = 0, to = text.length, anyDigit = false): number {
  let hash = firstHash(seed);
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    hash = withUnit(hash, anyDigit && unit >= zero && unit <= nine ? zero : unit);
  }
  return mix(hash, 0);
}

/** Two 32-bit numbers as one, well spread. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
