import { gunzipSync } from "node:zlib";
import { listed, nameParticles } from "../../words/lists";
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
import { wordKinds } from "./generated-word-kinds";

/** Bits of the lists that hold a word; the weights were learnt with these numbers. */
const lists = {
  givenNames: 0,
  surnames: 1,
  towns: 2,
  regions: 3,
  everyday: 4,
  institutions: 5,
  titles: 6,
  geography: 7,
  placePrepositions: 8,
  speech: 9,
  nameParticles: 10,
  institutionEnding: 11,
  knownInstitutions: 12,
  introductions: 13,
  cities: 14,
  englishNames: 15,
};
export const listCount = 16;
const anyList = 2 ** listCount - 1;
const place = (1 << lists.towns) | (1 << lists.cities) | (1 << lists.regions);
const town = (1 << lists.towns) | (1 << lists.cities);
/** First word of a place whose name has more than one. */
const beginning = 1 << listCount;
/** Above the bits stands the fine kind. */
const kindShift = listCount + 1;

/** What is known of a word. */
type WordEntry = {
  /** A bit for each list. */
  known: number;
  /** Kinds from 1 on, 0 for a word without one: words share one that stand in the same surroundings in English texts. */
  fine: number;
  coarse: number;
  beginsAPlace: boolean;
};

/** What is known of a folded word. */
export function lookUp(folded: string): WordEntry {
  const said = entries().get(folded) ?? 0;
  const fine = said >>> kindShift;
  return {
    known: (said & anyList) | (institutionEnding.test(folded) ? 1 << lists.institutionEnding : 0),
    fine,
    coarse: fine === 0 ? 0 : (wordKinds.coarse[fine - 1] ?? 0) + 1,
    beginsAPlace: (said & beginning) !== 0,
  };
}

/** Whether one or more folded words are the name of a place; of a town. */
export const isPlace = (folded: string) => ((entries().get(folded) ?? 0) & place) !== 0;
export const isTown = (folded: string) => ((entries().get(folded) ?? 0) & town) !== 0;

let made: Map<string, number> | undefined;

/** All lists in one table: a word is looked up once, not in each of them. Made with the first text. */
function entries(): Map<string, number> {
  made ??= make();
  return made;
}

function make(): Map<string, number> {
  const words = new Map<string, number>();
  const kinds = gunzipSync(Buffer.from(wordKinds.words, "base64")).toString("utf8").split("\n");
  for (const [i, list] of kinds.entries())
    for (const word of list.split(" ")) words.set(word, (i + 1) << kindShift);
  const mark = (list: Iterable<string>, bit: number) => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
  };
  const [places, towns, cities] = [regions(), listed.towns(), listed.cities()];
  mark(listed.givenNames(), 1 << lists.givenNames);
  mark(listed.surnames(), 1 << lists.surnames);
  mark(places, 1 << lists.regions);
  mark(towns, 1 << lists.towns);
  mark(cities, 1 << lists.cities);
  mark(listed.everyday(), 1 << lists.everyday);
  mark(listed.englishNames(), 1 << lists.englishNames);
  mark(institutions, 1 << lists.institutions);
  mark(titles, 1 << lists.titles);
  mark(geography, 1 << lists.geography);
  mark(placePrepositions, 1 << lists.placePrepositions);
  mark(speech, 1 << lists.speech);
  mark(nameParticles, 1 << lists.nameParticles);
  mark(knownInstitutions, 1 << lists.knownInstitutions);
  mark(introductions, 1 << lists.introductions);
  for (const list of [places, towns, cities]) mark(beginnings(list), beginning);
  return words;
}

function* beginnings(places: Iterable<string>): Generator<string> {
  for (const name of places) {
    const space = name.indexOf(" ");
    if (space > 0) yield name.slice(0, space);
  }
}
