import { gunzipSync } from "node:zlib";
import { recognisers } from "../../registry";
import type { PiiSpan } from "../../schema";
import { fold } from "../../words/fold";
import type { TextSource } from "../finding";
import { tokenise } from "../tokens";
import { featuresOf, sentencesOf, usageOf } from "./features";
import { nameWeights } from "./generated-name-weights";
import { bestLabels, kinds, labelCount, type Weights } from "./viterbi";

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
  return { rows, pairs: nameWeights.pairs.map((weight) => (weight / nameWeights.largest) * units) };
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
      const labels = bestLabels(features, weights());
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i] as number;
        if (label % 2 === 0) continue;
        let to = i;
        while (labels[to + 1] === label + 1) to++;
        const entity = kinds[(label - 1) / 2] ?? "OTHER";
        const [first, last] = [tokens[from + i], tokens[from + to]];
        if (entity !== "OTHER" && first && last && !(first === last && namesAKind(first.folded)))
          spans.push({
            start: first.start,
            end: last.end,
            entity,
            score: confidenceOf(features.slice(i, to + 1), (label - 1) / 2),
            recogniser: `${entity.toLowerCase()}-in-text`,
          });
        i = to;
      }
    }
  return spans;
}

let kindWords: Set<string> | undefined;

/** `CPR`, `IBAN`, `SSN`: words that announce a number are capitalised like names and are none. */
function namesAKind(folded: string): boolean {
  kindWords ??= new Set(recognisers.flatMap(({ names }) => names.map(fold)));
  return kindWords.has(folded);
}

/** By how much the weights prefer this kind to none, word by word, as a share between one half and one. */
function confidenceOf(features: readonly Uint32Array[], kind: number): number {
  const { rows } = weights();
  let margin = 0;
  for (const list of features)
    for (const row of list) {
      const at = row * labelCount;
      const best = Math.max(rows[at + 1 + kind * 2] as number, rows[at + 2 + kind * 2] as number);
      margin += best - (rows[at] as number);
    }
  const share = 1 / (1 + Math.exp(((-margin / units) * nameWeights.largest) / features.length / 8));
  return Math.round(Math.min(0.89, Math.max(0.5, share)) * 100) / 100;
}
