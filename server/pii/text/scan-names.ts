import type { PiiEntity, PiiSpan } from "../schema";
import { everyday, givenNames, nameParticles, surnames, towns } from "../words/lists";
import { regions } from "../words/places";
import type { TextSource } from "./finding";
import {
  geography,
  institutionEnding,
  institutions,
  introductions,
  knownInstitutions,
  placePrepositions,
  speech,
  titles,
} from "./name-words";
import { type Token, tokenise } from "./tokens";

type Kind = Extract<PiiEntity, "PERSON" | "LOCATION" | "ORGANISATION">;
type Scores = Record<Kind, number>;
type Run = { from: number; to: number };

/** Least evidence for a claim; every point is a clue from dictionary, grammar or neighbouring words. */
const enough = 2;

/** Persons, places and organisations by dictionaries, capital letters and the words around them. */
export function scanNames({ text, language }: TextSource): PiiSpan[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const tokens = tokenise(text);
  const shouting = tokens.filter((token) => token.shouted).length > tokens.length * 0.5;
  const runs = findRuns(tokens, text);
  const people = new Set<string>();
  const spans: PiiSpan[] = [];
  const claims = runs.map((run) => ({ run, ...weigh(tokens, run, text, language, shouting) }));
  for (const { run, kind } of claims)
    if (kind === "PERSON" && run.to > run.from) people.add((tokens[run.to] as Token).folded);
  for (const { run, kind, score } of claims) {
    const first = tokens[run.from] as Token;
    const last = tokens[run.to] as Token;
    // Somebody introduced with the full name is often mentioned by surname afterwards.
    const known = run.from === run.to && people.has(first.folded) && score < 4;
    const entity = known ? "PERSON" : kind;
    const evidence = known ? 3 : score;
    if (evidence < enough) continue;
    spans.push({
      start: first.start,
      end: last.end,
      entity,
      score: Math.round(Math.min(0.88, 0.45 + evidence * 0.08) * 100) / 100,
      recogniser: `${entity.toLowerCase()}-words`,
    });
  }
  return spans;
}

/** Runs of capitalised words, with the particles of names between them. */
function findRuns(tokens: Token[], text: string): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens[i])) {
      i++;
      continue;
    }
    let to = i;
    for (let next = i + 1; next < tokens.length; next++) {
      const token = tokens[next] as Token;
      const gap = text.slice((tokens[next - 1] as Token).end, token.start);
      if (
        !/^(?:[ \u00a0]|\. (?=\p{Lu})|-|['’]s )$/u.test(gap) ||
        (gap.startsWith(".") && (tokens[next - 1] as Token).text.length > 2)
      )
        break;
      if (/['’]s /.test(gap)) break;
      if (isNameWord(token)) to = next;
      else if (
        !nameParticles.has(token.folded) ||
        ["i", "y", "e", "and", "og", "af", "of"].includes(token.folded) ||
        next - to > 2
      ) {
        if (
          !(token.folded === "of" || token.folded === "af" || token.folded === "for") ||
          !institutions.has((tokens[to] as Token).folded)
        )
          break;
      }
    }
    runs.push(...withoutOpening(tokens, { from: i, to }));
    i = to + 1;
  }
  return runs;
}

const isNameWord = (token: Token | undefined) => token?.capital === true && token.text.length > 0;

/** Without titles and without an everyday word that is only capitalised because it opens a sentence. */
function withoutOpening(tokens: Token[], run: Run): Run[] {
  let { from } = run;
  while (from <= run.to) {
    const token = tokens[from] as Token;
    const opensOnly =
      token.first &&
      everyday().has(token.folded) &&
      (run.to === from || !givenNames().has(token.folded) || isCommon(token.folded));
    const next = tokens[from + 1];
    // "Kunden Bo Jensen": a noun that opens the sentence stands before a name.
    const beforeName =
      token.first &&
      from < run.to &&
      next !== undefined &&
      !isGiven(token.folded) &&
      !isSurname(token.folded) &&
      isGiven(next.folded);
    if (
      !titles.has(token.folded) &&
      !opensOnly &&
      !beforeName &&
      !(token.folded === "i" && token.text === "I")
    )
      break;
    from++;
  }
  return from > run.to ? [] : [{ from, to: run.to }];
}

/** Function words that happen to be names too. */
const isCommon = (folded: string) =>
  folded.length <= 3 ||
  [
    "will",
    "may",
    "mark",
    "grace",
    "hope",
    "faith",
    "dean",
    "guy",
    "art",
    "bill",
    "even",
    "just",
    "such",
    "both",
    "when",
    "then",
    "here",
    "this",
    "that",
  ].includes(folded);

function weigh(
  tokens: Token[],
  run: Run,
  text: string,
  language: string,
  shouting: boolean,
): { kind: Kind; score: number } {
  const words = tokens.slice(run.from, run.to + 1);
  const before = tokens[run.from - 1];
  const after = tokens[run.to + 1];
  const scores: Scores = { PERSON: 0, LOCATION: 0, ORGANISATION: 0 };
  fromDictionaries(words, scores);
  fromForm(words, scores, shouting, language);
  fromNeighbours(words, before, after, scores, text);
  const everydayWords = words.filter((word) => everyday().has(word.folded)).length;
  if (everydayWords === words.length)
    for (const kind of Object.keys(scores) as Kind[]) scores[kind] -= words[0]?.first ? 3 : 1.2;
  let kind: Kind = "PERSON";
  for (const other of ["LOCATION", "ORGANISATION"] as const) if (scores[other] > scores[kind]) kind = other;
  return { kind, score: scores[kind] };
}

function fromDictionaries(words: Token[], scores: Scores): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const whole = words.map((word) => word.folded).join(" ");
  const genitive = whole.replace(/s$/, "");
  const given = isGiven(first.folded);
  const surname = isSurname(last.folded);
  if (words.length === 1) {
    if (given) scores.PERSON += 2.4;
    if (surname) scores.PERSON += given ? 0.3 : 1;
  } else {
    if (given) scores.PERSON += words.length <= 4 ? 3 : 1;
    if (surname) scores.PERSON += 1.4;
    if (words.some((word) => /^\p{Lu}\.?$/u.test(word.text))) scores.PERSON += 0.8;
  }
  if (regions().has(whole) || regions().has(genitive)) scores.LOCATION += 4.5;
  else if (towns().has(whole) || (whole.length > 4 && towns().has(genitive)))
    scores.LOCATION += words.length > 1 ? 4 : 2.7;
  else if (words.length > 1 && (regions().has(last.folded) || towns().has(last.folded)))
    scores.LOCATION += 0.8;
  if (words.length === 1 && knownInstitutions.has(first.folded)) scores.ORGANISATION += 4;
}

const isGiven = (word: string) =>
  givenNames().has(word) || (word.endsWith("s") && word.length > 4 && givenNames().has(word.slice(0, -1)));
const isSurname = (word: string) =>
  surnames().has(word) || (word.endsWith("s") && word.length > 5 && surnames().has(word.slice(0, -1)));

function fromForm(words: Token[], scores: Scores, shouting: boolean, language: string): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  if (words.some((word) => institutions.has(word.folded))) {
    scores.ORGANISATION += words.length > 1 ? 3.2 : -0.5;
    scores.PERSON -= 2.5;
  }
  if (
    words.length > 1 &&
    (geography.has(last.folded) ||
      ["lake", "mount", "fort", "cape", "port", "river", "san", "saint"].includes(first.folded))
  ) {
    scores.LOCATION += 2.6;
    scores.PERSON -= 1.5;
  }
  if (institutionEnding.test(last.folded) && language !== "en")
    scores.ORGANISATION += words.length === 1 && first.first ? 2.4 : 3.4;
  if (words.length === 1 && first.shouted && !shouting && /^\p{Lu}{2,6}$/u.test(first.text))
    scores.ORGANISATION += 1.9;
  if (words.length === 1 && /^\p{Lu}[\p{L}]*\p{Ll}\p{Lu}|&/u.test(first.text)) scores.ORGANISATION += 1.4;
  if (words.length === 2 || words.length === 3)
    scores.PERSON += words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text)) ? 0.5 : 0;
  if (words.length > 4) scores.PERSON -= 1.5;
  if (words.some((word) => /\d/.test(word.text)))
    for (const kind of Object.keys(scores) as Kind[]) scores[kind] -= 2;
}

function fromNeighbours(
  words: Token[],
  before: Token | undefined,
  after: Token | undefined,
  scores: Scores,
  text: string,
): void {
  const adjacent = before && /^[\s.,]{1,2}$/.test(text.slice(before.end, words[0]?.start ?? before.end));
  if (before && adjacent && !before.first) {
    if (placePrepositions.has(before.folded)) scores.LOCATION += 1.1;
    if (["the", "den", "det", "de"].includes(before.folded)) scores.PERSON -= 1.2;
    if (["at", "for", "joined", "hos", "the"].includes(before.folded)) scores.ORGANISATION += 0.6;
  }
  if (before && adjacent) {
    if (titles.has(before.folded)) scores.PERSON += 3;
    if (introductions.has(before.folded)) scores.PERSON += 1.3;
    if (
      /^(?:is|i'm|im|am|er)$/.test(before.folded) &&
      /name is |i'm |i am |this is |hedder |navn er /i.test(
        text.slice(Math.max(0, before.start - 10), before.end + 1),
      )
    )
      scores.PERSON += 2;
  }
  if (after && speech.has(after.folded)) scores.PERSON += 0.7;
}
