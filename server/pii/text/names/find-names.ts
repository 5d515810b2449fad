import { gunzipSync } from "node:zlib";
import { recognisers } from "../../registry";
import type { PiiSpan } from "../../schema";
import { fold } from "../../words/fold";
import type { TextSource } from "../finding";
import { tokenise } from "../tokens";
import { featuresOf, type PlacedWord, roles, rowsOfWord, sentencesOf, usageOf } from "./features";
import { nameWeights } from "./generated-name-weights";
import { bestLabels, kinds, labelCount, type PairWeights } from "./viterbi";
import type { WordFacts } from "./word-facts";

type Weights = {
  rows: Int16Array;
  /** 1 for each row that says anything: most do not, and asking is cheaper than adding zeros. */
  telling: Uint8Array;
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
  const rows = Int16Array.from(roots, (root) => Math.round(Math.sign(root) * (root / 127) ** 2 * units));
  const telling = new Uint8Array(rows.length / labelCount);
  for (let i = 0; i < rows.length; i++) if (rows[i] !== 0) telling[Math.floor(i / labelCount)] = 1;
  return { rows, telling, pairs: nameWeights.pairs.map((weight) => (weight / nameWeights.largest) * units) };
}

/** Words of one sentence that are looked at together; longer lists of words are no sentence. */
const longestSentence = 400;

/** Persons, places, organisations and addresses, by weights learnt from annotated texts. */
export function findNames({ text }: TextSource): PiiSpan[] {
  const tokens = tokenise(text);
  const seen = usageOf(tokens);
  const spans: PiiSpan[] = [];
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
          isNameLike(text.slice(first.start, last.end))
        )
          spans.push({
            start: first.start,
            end: last.end,
            entity,
            score: confidenceOf(own, i, to, label),
            recogniser: `${entity.toLowerCase()}-in-text`,
          });
        i = to;
      }
    }
  return spans;
}

/** Digits with a letter here and there are a number of something, whatever the words around suggest. */
function isNameLike(value: string): boolean {
  return !/(?:\d\D*){8}/.test(value) || /\p{Ll}|\p{L}{3}/u.test(value);
}

let kindWords: Set<string> | undefined;

/** `CPR`, `IBAN`, `SSN`: words that announce a number are capitalised like names and are none. */
function namesAKind(folded: string): boolean {
  kindWords ??= new Set(recognisers.flatMap(({ names }) => names.map(fold)));
  return kindWords.has(folded);
}

/** Weights of the labels of each word, `word * labelCount + label`. */
function weighWords(placed: readonly PlacedWord[]): Int32Array {
  const { rows, telling } = weights();
  const own = new Int32Array(placed.length * labelCount);
  for (const [i, { words, together }] of placed.entries()) {
    const at = i * labelCount;
    for (let role = 0; role < roles; role++) {
      const sums = sumsOf(words[role] as WordFacts, role);
      for (let label = 0; label < labelCount; label++)
        own[at + label] = (own[at + label] as number) + (sums[label] as number);
    }
    for (const row of together) {
      if (telling[row] === 0) continue;
      for (let label = 0; label < labelCount; label++)
        own[at + label] = (own[at + label] as number) + (rows[row * labelCount + label] as number);
    }
  }
  return own;
}

/** Words repeat: what weights say of one in a role is summed once. */
function sumsOf(facts: WordFacts, role: number): Int32Array {
  const known = facts.sums[role];
  if (known) return known;
  const { rows } = weights();
  const sums = new Int32Array(labelCount);
  for (const row of rowsOfWord(facts, role))
    for (let label = 0; label < labelCount; label++)
      sums[label] = (sums[label] as number) + (rows[row * labelCount + label] as number);
  facts.sums[role] = sums;
  return sums;
}

/** By how much the weights prefer this kind to none, word by word, as a share between one half and one. */
function confidenceOf(own: Int32Array, from: number, to: number, first: number): number {
  let margin = 0;
  for (let i = from; i <= to; i++) {
    const at = i * labelCount;
    margin += Math.max(own[at + first] as number, own[at + first + 1] as number) - (own[at] as number);
  }
  const share = 1 / (1 + Math.exp(((-margin / units) * nameWeights.largest) / (to - from + 1) / 8));
  return Math.round(Math.min(0.89, Math.max(0.5, share)) * 100) / 100;
}
