import { gunzipSync } from "node:zlib";
import { recognisers } from "../../registry";
import type { PiiSpan } from "../../schema";
import { fold } from "../../words/fold";
import type { TextSource } from "../finding";
import { tokenise } from "../tokens";
import {
  featuresOf,
  mostTogether,
  noRow,
  type PlacedWords,
  placeOfRole,
  roles,
  rowBits,
  rowsOfWord,
  sentencesOf,
  usageOf,
} from "./features";
import { nameWeights } from "./generated-name-weights";
import { bestLabels, kinds, labelCount, type PairWeights } from "./viterbi";
import type { WordFacts } from "./word-facts";

type Weights = {
  /** One row of weights after the other. */
  rows: Int16Array;
  /** A bit for each row that says anything: most do not. */
  telling: Uint32Array;
  pairs: PairWeights;
};

let unpacked: Weights | undefined;

/** Unpacked with the first text: a process that reads none does not pay for it. */
function weights(): Weights {
  unpacked ??= unpack();
  return unpacked;
}

/** The largest weight in the table is this many; the file keeps square roots in eight bits. */
const units = 32_767;

function unpack(): Weights {
  const roots = new Int8Array(gunzipSync(Buffer.from(nameWeights.rows, "base64")));
  // Eight bits have 256 squares: looked up, not computed for each of millions.
  const squares = Int16Array.from({ length: 256 }, (_, i) => {
    const root = i < 128 ? i : i - 256;
    return Math.round(Math.sign(root) * (root / 127) ** 2 * units);
  });
  const rows = new Int16Array(roots.length);
  const telling = new Uint32Array(2 ** rowBits / 32);
  for (let row = 0, at = 0; at < roots.length; row++)
    for (const end = at + labelCount; at < end; at++) {
      const root = roots[at] as number;
      if (root === 0) continue;
      rows[at] = squares[root & 255] as number;
      telling[row >>> 5] = (telling[row >>> 5] as number) | (1 << (row & 31));
    }
  const pairs = Float64Array.from(nameWeights.pairs, (weight) => (weight / nameWeights.largest) * units);
  return { rows, telling, pairs };
}

/** Words of one sentence that are looked at together; longer lists of words are no sentence. */
const longestSentence = 400;

/** `score` ranks it among what else was found in its place; `likely` is the share of its like that are right. */
export type NameSpan = PiiSpan & { likely: number };

/** Persons, places, organisations and addresses, by weights learnt from annotated texts. */
export function findNames({ text }: TextSource): NameSpan[] {
  const tokens = tokenise(text);
  const seen = usageOf(tokens);
  const spans: NameSpan[] = [];
  for (const [start, end] of sentencesOf(text, tokens))
    for (let from = start; from < end; from += longestSentence) {
      const features = featuresOf(text, tokens, from, Math.min(end, from + longestSentence), seen);
      const own = weighWords(features);
      const labels = bestLabels(own, weights().pairs);
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i] as number;
        if (label % 2 === 0) continue;
        let to = i;
        while (labels[to + 1] === label + 1) to++;
        const entity = kinds[(label - 1) / 2] ?? "OTHER";
        const [first, last] = [tokens[from + i], tokens[from + to]];
        if (
          entity !== "OTHER" &&
          first &&
          last &&
          !(first === last && namesAKind(first.folded)) &&
          isNameLike(text, first.start, last.end, entity)
        )
          spans.push({
            start: first.start,
            end: last.end,
            // A town's code stands where towns stand.
            entity:
              entity === "LOCATION" && /^\d{4,5}$/.test(text.slice(first.start, last.end))
                ? "POSTAL_CODE"
                : entity,
            ...confidenceOf(own, i, to, label),
            recogniser: `${entity.toLowerCase()}-in-text`,
          });
        i = to;
      }
    }
  return spans;
}

/**
 * Digits with a letter here and there are a number of something, whatever the words around suggest, and signs of code
 * are in nobody's name.
 */
function isNameLike(text: string, start: number, end: number, entity: string): boolean {
  const value = text.slice(start, end);
  if (/(?:\d\D*){8}/.test(value) && !/\p{Ll}|\p{L}{3}/u.test(value)) return false;
  if (entity === "ADDRESS") return true;
  if (/[|(){}<>=;`$\\]| --|^--/.test(value)) return false;
  if (entity === "PERSON" && value.length === 1) return false;
  if (entity === "LOCATION" && /^\d{4,5}$/.test(value)) return true;
  if (entity !== "ORGANISATION" && /^(?=.*\d.*\d)(?:[\p{Lu}\d .-]+|[\da-f]{6,})$/u.test(value)) return false;
  return !isCode(text, start, end);
}

/** A small word that hangs on signs of code: `--padding=`, `/dev/null`, `alpha_`, `:func:`. */
function isCode(text: string, start: number, end: number): boolean {
  if (!/^[\p{Ll}\d.-]+$/u.test(text.slice(start, end))) return false;
  const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
  return (
    "`_/\\=$<[{-.".includes(before) ||
    "`_/\\=([{<".includes(after) ||
    /^[.:][\w`]/.test(text.slice(end, end + 2))
  );
}

let kindWords: Set<string> | undefined;

/** `CPR`, `IBAN`, `SSN`: words that announce a number are capitalised like names and are none. */
function namesAKind(folded: string): boolean {
  kindWords ??= new Set(recognisers.flatMap(({ names }) => names.map(fold)));
  return kindWords.has(folded);
}

const tells = (telling: Uint32Array, row: number) =>
  ((telling[row >>> 5] as number) & (1 << (row & 31))) !== 0;

/**
 * Weights of the labels of each word, `word * labelCount + label`. The eleven labels are written out, and summed apart
 * from the array: this is the innermost work of reading a text, and a loop over the labels takes twice as long.
 */
function weighWords({ words, together }: PlacedWords): Int32Array {
  const { rows, telling } = weights();
  const own = new Int32Array((words.length - 4) * labelCount);
  for (let i = 0; i < words.length - 4; i++) {
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let role = 0; role < roles; role++) {
      const facts = words[i + (placeOfRole[role] as number)] as WordFacts;
      const sums = facts.sums ?? sumsOf(facts);
      const from = facts.at + role * labelCount;
      s0 += sums[from] as number;
      s1 += sums[from + 1] as number;
      s2 += sums[from + 2] as number;
      s3 += sums[from + 3] as number;
      s4 += sums[from + 4] as number;
      s5 += sums[from + 5] as number;
      s6 += sums[from + 6] as number;
      s7 += sums[from + 7] as number;
      s8 += sums[from + 8] as number;
      s9 += sums[from + 9] as number;
      s10 += sums[from + 10] as number;
    }
    for (let k = i * mostTogether; together[k] !== noRow; k++) {
      const row = together[k] as number;
      if (!tells(telling, row)) continue;
      const from = row * labelCount;
      s0 += rows[from] as number;
      s1 += rows[from + 1] as number;
      s2 += rows[from + 2] as number;
      s3 += rows[from + 3] as number;
      s4 += rows[from + 4] as number;
      s5 += rows[from + 5] as number;
      s6 += rows[from + 6] as number;
      s7 += rows[from + 7] as number;
      s8 += rows[from + 8] as number;
      s9 += rows[from + 9] as number;
      s10 += rows[from + 10] as number;
    }
    const at = i * labelCount;
    own[at] = s0;
    own[at + 1] = s1;
    own[at + 2] = s2;
    own[at + 3] = s3;
    own[at + 4] = s4;
    own[at + 5] = s5;
    own[at + 6] = s6;
    own[at + 7] = s7;
    own[at + 8] = s8;
    own[at + 9] = s9;
    own[at + 10] = s10;
  }
  return own;
}

/** Sums of many words in one array: one of its own for each word costs more than the sums. */
const wordsTogether = 256;
const sumsOfWord = roles * labelCount;
let shelf = { sums: new Int32Array(0), used: 0 };

/** Words repeat: what weights say of one in each role is summed once. */
function sumsOf(facts: WordFacts): Int32Array {
  const { rows, telling } = weights();
  if (shelf.used === shelf.sums.length) shelf = { sums: new Int32Array(wordsTogether * sumsOfWord), used: 0 };
  const { sums, used } = shelf;
  let at = used;
  for (const rowsOfRole of rowsOfWord(facts)) {
    for (const row of rowsOfRole)
      for (let label = 0; tells(telling, row) && label < labelCount; label++)
        sums[at + label] = (sums[at + label] as number) + (rows[row * labelCount + label] as number);
    at += labelCount;
  }
  shelf.used = at;
  facts.sums = sums;
  facts.at = used;
  return sums;
}

/**
 * Shares of names that are right, fitted (logistic regression on the logarithm of the margin) to 6,400 names that the
 * weights found in texts of sources they had seen nothing of.
 */
const likelihood = { slope: 0.614, PERSON: -1.88, LOCATION: -2.21, ORGANISATION: -2.89, ADDRESS: -2.21 };
const share = (logit: number) => 1 / (1 + Math.exp(-logit));
const rounded = (value: number) => Math.round(value * 100) / 100;

/** By how much the weights prefer this kind to none, word by word. */
function confidenceOf(own: Int32Array, from: number, to: number, first: number) {
  let sum = 0;
  for (let i = from; i <= to; i++) {
    const at = i * labelCount;
    sum += Math.max(own[at + first] as number, own[at + first + 1] as number) - (own[at] as number);
  }
  const margin = (sum / units) * (nameWeights.largest / (to - from + 1));
  const kind = kinds[(first - 1) / 2] ?? "OTHER";
  const constant = kind === "OTHER" ? 0 : likelihood[kind];
  return {
    score: rounded(Math.min(0.89, Math.max(0.5, share(margin / 8)))),
    likely: rounded(Math.min(0.97, share(constant + likelihood.slope * Math.log(Math.max(1, margin))))),
  };
}
