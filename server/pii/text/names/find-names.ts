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
  /** The rows that say anything, one after another; the first of them is all zeros. */
  rows: Int16Array;
  /** Where each row of the whole table stands among them; 0 for the many that say nothing. */
  places: Uint32Array;
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
  const places = new Uint32Array(roots.length / labelCount);
  let telling = 1;
  for (let row = 0; row < places.length; row++) {
    const at = row * labelCount;
    for (let i = at; i < at + labelCount && places[row] === 0; i++)
      if (roots[i] !== 0) places[row] = telling++ * labelCount;
  }
  const rows = new Int16Array(telling * labelCount);
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (place === 0) continue;
    for (let label = 0; label < labelCount; label++)
      rows[place + label] = squares[(roots[row * labelCount + label] as number) & 255] as number;
  }
  const pairs = Float64Array.from(nameWeights.pairs, (weight) => (weight / nameWeights.largest) * units);
  return { rows, places, pairs };
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
            score: confidenceOf(own, i, to, label),
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
  if (/[|(){}<>=`$\\]| --|^--/.test(value)) return false;
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

/** Weights of the labels of each word, `word * labelCount + label`. */
function weighWords(placed: readonly PlacedWord[]): Int32Array {
  const { rows, places } = weights();
  const own = new Int32Array(placed.length * labelCount);
  for (let i = 0; i < placed.length; i++) {
    const { words, together } = placed[i] as PlacedWord;
    const at = i * labelCount;
    for (let role = 0; role < roles; role++) addRow(own, at, sumsOf(words[role] as WordFacts, role), 0);
    for (let k = 0; k < together.length; k++) {
      const place = places[together[k] as number] as number;
      if (place !== 0) addRow(own, at, rows, place);
    }
  }
  return own;
}

/**
 * Adds the eleven weights of a row, written out: this is the innermost work of reading a text, and a loop over the
 * labels takes half as long again.
 */
function addRow(own: Int32Array, at: number, row: Int16Array | Int32Array, from: number): void {
  own[at] = (own[at] as number) + (row[from] as number);
  own[at + 1] = (own[at + 1] as number) + (row[from + 1] as number);
  own[at + 2] = (own[at + 2] as number) + (row[from + 2] as number);
  own[at + 3] = (own[at + 3] as number) + (row[from + 3] as number);
  own[at + 4] = (own[at + 4] as number) + (row[from + 4] as number);
  own[at + 5] = (own[at + 5] as number) + (row[from + 5] as number);
  own[at + 6] = (own[at + 6] as number) + (row[from + 6] as number);
  own[at + 7] = (own[at + 7] as number) + (row[from + 7] as number);
  own[at + 8] = (own[at + 8] as number) + (row[from + 8] as number);
  own[at + 9] = (own[at + 9] as number) + (row[from + 9] as number);
  own[at + 10] = (own[at + 10] as number) + (row[from + 10] as number);
}

/** Words repeat: what weights say of one in a role is summed once. */
function sumsOf(facts: WordFacts, role: number): Int32Array {
  const known = facts.sums[role];
  if (known) return known;
  const { rows, places } = weights();
  const sums = new Int32Array(labelCount);
  for (const row of rowsOfWord(facts, role)) {
    const place = places[row] as number;
    for (let label = 0; label < labelCount; label++)
      sums[label] = (sums[label] as number) + (rows[place + label] as number);
  }
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
