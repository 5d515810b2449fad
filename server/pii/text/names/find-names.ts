import { recognisers } from "../../registry";
import type { PiiSpan } from "../../schema";
import { fold } from "../../words/fold";
import type { TextSource } from "../finding";
import { type Token, tokenise } from "../tokens";
import { featuresOf, sentencesOf } from "./features";
import { nameWeights } from "./generated-name-weights";
import { bestLabels, kinds, labelCount } from "./viterbi";
import { longestSentence, weighWords } from "./weigh-words";
import { units, weights } from "./weights";

/** `score` ranks it among what else was found in its place; `likely` is the share of its like that are right. */
export type NameSpan = PiiSpan & { likely: number };

/** Persons, places, organisations and addresses, by weights learnt from annotated texts. */
export function findNames({ text }: TextSource): NameSpan[] {
  const tokens = tokenise(text);
  const spans: NameSpan[] = [];
  for (const [start, end] of sentencesOf(tokens))
    for (let from = start; from < end; from += longestSentence) {
      const count = Math.min(end - from, longestSentence);
      const own = weighWords(featuresOf(tokens, from, from + count));
      const labels = bestLabels(own, weights().pairs, count);
      for (let i = 0; i < count; i++) {
        const label = labels[i] as number;
        if (label % 2 === 0) continue;
        let to = i;
        while (labels[to + 1] === label + 1) to++;
        const span = nameOf(text, tokens[from + i] as Token, tokens[from + to] as Token, label);
        if (span) {
          const { start, end, entity, recogniser } = span;
          const { score, likely } = confidenceOf(own, i, to, label);
          spans.push({ start, end, entity, score, likely, recogniser });
        }
        i = to;
      }
    }
  return spans;
}

/** What the labels call a name, where it looks like one. */
function nameOf(text: string, first: Token, last: Token, label: number) {
  const kind = kinds[(label - 1) / 2] ?? "OTHER";
  if (kind === "OTHER" || (first === last && namesAKind(first.word.folded))) return null;
  const { start } = first;
  const { end } = last;
  const value = text.slice(start, end);
  if (!isNameLike(text, start, end, kind)) return null;
  // A town's code stands where towns stand.
  const entity: PiiSpan["entity"] = kind === "LOCATION" && /^\d{4,5}$/.test(value) ? "POSTAL_CODE" : kind;
  return { start, end, entity, recogniser: recogniserOf[kind] };
}

const recogniserOf = {
  PERSON: "person-in-text",
  LOCATION: "location-in-text",
  ORGANISATION: "organisation-in-text",
  ADDRESS: "address-in-text",
};

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
