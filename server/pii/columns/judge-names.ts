import { hints } from "../header/hints";
import { isTelling, namedBy } from "../header/read-header";
import { whatHeaderSays } from "../header/what-header-says";
import { legalForm } from "../words/organisations";
import { isStreetName } from "../words/streets";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { type NameFacts, nameFacts } from "./name-facts";
import { animals } from "./persons";
import type { ColumnSample } from "./sample";

/** Persons, towns and organisations: told by words, never by form alone. */
export const judgeNames: Judge = (sample, table) => {
  if (sample.values.length === 0 || !readsAsWords(sample)) return null;
  const facts = nameFacts(sample);
  return (
    judgePerson(sample, facts, table) ?? judgeTown(sample, facts, table) ?? judgeOrganisation(sample, facts)
  );
};

function readsAsWords(sample: ColumnSample): boolean {
  if (sample.type !== null && sample.type !== "text") return false;
  return (
    shareOf(sample.values.slice(0, 50), (text) => /\p{L}/u.test(text) && text.length <= 120).distinct > 0.6
  );
}

function judgePerson(sample: ColumnSample, facts: NameFacts, table: TableContext): Candidate | null {
  const says = whatHeaderSays(sample.header, "PERSON");
  const known = facts.full + Math.max(facts.given, facts.surname) + facts.initialled;
  if (says === "against" || facts.organisation > 0.3 || facts.region > 0.5) return null;
  const person = (confidence: number, headerSpeaks: boolean): Candidate => ({
    entity: "PERSON",
    class: "direct",
    confidence,
    share: Math.max(known, headerSpeaks ? facts.like : known),
    evidence: [
      facts.full >= Math.max(facts.given, facts.surname)
        ? `${percent(facts.full)} of the distinct values are a known given name followed by a further name.`
        : `${percent(Math.max(facts.given, facts.surname))} of the distinct values are names of persons in our dictionaries.`,
      ...(headerSpeaks ? ["The column name says so."] : []),
    ],
  });
  if (
    (says === "strong" || isNamePart(sample)) &&
    // "White" and "Black" are surnames too, but not where every value is a word.
    (facts.everyday < 0.9 || facts.n > sample.sampled * 0.2) &&
    facts.like > 0.6 &&
    known >= 0.2 &&
    facts.town <= known + 0.3
  )
    return person(0.93, true);
  const meant = says === "strong" || isNamePart(sample) || (says === "weak" && areFirstAndLast(sample));
  if (meant && facts.foreign > 0.8 && areShort(sample)) return foreignNames(facts);
  // Names of whole countries are in no dictionary of ours: what stands under "surname" and is no word of daily use is one.
  if (
    says === "strong" &&
    facts.like > 0.9 &&
    facts.everyday < 0.2 &&
    facts.city < 0.5 &&
    capitalised(sample)
  )
    return person(0.78, true);
  if (says === "strong" && facts.initials > 0.5) return person(0.8, true);
  // Names in tables of animals are theirs; who watched or keeps them is a person.
  const ofAnimals = [...table.words].some((word) => animals.test(word)) || isOfStorms(table);
  if (ofAnimals && (says !== "weak" || ownName.test(sample.header.text))) return null;
  if (says === "weak" && facts.like > 0.7 && facts.everyday < 0.4) {
    if (facts.full + facts.initialled > 0.45) return person(0.86, true);
    // Two or three words with capitals, none of them of daily use: names of a country whose names are rare here.
    const rare = facts.n >= 20 && facts.everyday < 0.05 && facts.organisation < 0.03 && facts.city < 0.05;
    if (rare && known > 0.2 && facts.like > 0.95 && areFirstAndLast(sample)) return person(0.72, true);
    if (known > 0.5 && facts.n >= 4 && facts.town < 0.5 && facts.organisation < 0.1) return person(0.8, true);
  }
  if (says !== "nothing" || facts.like < 0.85 || facts.everyday > 0.2) return null;
  // Streets bear names of persons: `Strada Mocanu`, `Rue Jean Jaurès`.
  if (shareOf(sample.values.slice(0, 60), isStreetName).distinct > 0.4) return null;
  const margin = isTelling(sample.header) ? 0.1 : 0;
  if (facts.full > 0.65 + margin && facts.n >= 6) return person(0.74, false);
  // Initials before a surname: nothing else is written so, and of many surnames some are known.
  if (facts.initialled > 0.85 && facts.initialledKnown > 0.1 && facts.n >= 12) return person(0.7, false);
  const single = Math.max(facts.given, facts.surname);
  if (
    single > 0.6 + margin &&
    facts.single > 0.8 &&
    facts.n >= (isTelling(sample.header) ? 30 : 12) &&
    facts.town < single * 0.6 &&
    facts.organisation < 0.05
  )
    return person(0.66, false);
  return null;
}

/** Words with a capital each, or all of capitals: not the flags and codes that stand under many a header. */
const capitalised = ({ values }: ColumnSample) =>
  shareOf(values, (text) =>
    /^(?:(?:van|von|de|der|den|ter|ten|te|du|la|le|di|da|dos|el|al|bin|['’]t) )*(?:[dDlLO]['’])?\p{Lu}\p{L}+/u.test(
      text,
    ),
  ).distinct > 0.8 && values.length >= 4;

const areFirstAndLast = ({ values }: ColumnSample) =>
  shareOf(values, (text) => /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text)).distinct > 0.9;

const areShort = ({ values }: ColumnSample) => shareOf(values, (text) => text.length <= 40).distinct > 0.95;

/** Names in scripts our dictionaries do not hold: the column name and the form of words must do. */
const foreignNames = (facts: NameFacts): Candidate => ({
  entity: "PERSON",
  class: "direct",
  confidence: 0.8,
  share: facts.like,
  evidence: [
    `${percent(facts.foreign)} of the distinct values are short words of a script without dictionaries here.`,
    "The column name says so.",
  ],
});

/** Storms are called by given names. */
const isOfStorms = ({ words }: TableContext) =>
  ["storm", "hurricane", "cyclone", "typhoon"].some((word) => words.has(word)) ||
  (words.has("wind") && words.has("pressure"));

const ownName = /\b(?:names?|navn|namn|nom|nombre|nome|naam|nimi|nazwa)\b/;

/** A column called just "first" or "last", as forms of persons have them. */
const isNamePart = (sample: ColumnSample) =>
  /^(?:first|last|middle|ad|adi|sei|mei|姓|名)$/.test(sample.header.text);

/** Headers of towns that mean other things as well: by, place, grade, harbour. */
const alsoOthers = new Set("by ort grad mesto sted stad plaats linn vald locality localidad".split(" "));
const plainlyTowns = hints.LOCATION?.strong.filter((phrase) => !alsoOthers.has(phrase)) ?? [];

function judgeTown(sample: ColumnSample, facts: NameFacts, table: TableContext): Candidate | null {
  const says = whatHeaderSays(sample.header, "LOCATION");
  if (says === "against" || facts.organisation > 0.35 || facts.region > 0.5 || facts.like < 0.75) return null;
  const place = (confidence: number, evidence: string[]): Candidate => ({
    entity: "LOCATION",
    class: "quasi",
    confidence,
    share: facts.like,
    evidence,
  });
  const share = `${percent(facts.town)} of the distinct values are towns we know.`;
  const beside = [
    "zip",
    "zipcode",
    "postal",
    "postcode",
    "postnr",
    "plz",
    "state",
    "address",
    "street",
    "adresse",
  ].some((word) => [...table.words].some((other) => other.includes(word)));
  if (says === "strong" && (facts.town >= 0.1 || facts.foreign > 0.8 || (beside && facts.everyday < 0.3)))
    return place(0.88, [share, "The column name says so."]);
  if (
    says === "strong" &&
    namedBy(sample.header, plainlyTowns) !== null &&
    facts.like > 0.85 &&
    facts.everyday < 0.3 &&
    facts.n >= 4 &&
    facts.full + facts.given < 0.5 &&
    capitalised(sample)
  )
    return place(0.78, ["The values are words with a capital.", "The column name says so."]);
  if (says === "weak" && facts.town > 0.45) return place(0.7, [share, "The column name allows it."]);
  const mostly =
    facts.town > 0.55 || (facts.town > 0.45 && facts.city > 0.65 && facts.given + facts.full < 0.15);
  if (says === "nothing" && mostly && facts.n >= 8 && facts.everyday < 0.2) return place(0.64, [share]);
  return null;
}

function judgeOrganisation(sample: ColumnSample, facts: NameFacts): Candidate | null {
  const says = whatHeaderSays(sample.header, "ORGANISATION");
  if (says === "against" || shareOf(sample.values, (text) => text.length > 100).distinct > 0.1) return null;
  const forms = shareOf(sample.values, (text) => legalForm.test(text));
  const organisation = (confidence: number, evidence: string[]): Candidate => ({
    entity: "ORGANISATION",
    class: "quasi",
    confidence,
    share: Math.max(facts.organisation, forms.rows),
    evidence: [`${percent(forms.distinct)} of the distinct values end in a legal form.`, ...evidence],
  });
  const letters = shareOf(sample.values, (text) => /\p{L}{2}/u.test(text)).distinct;
  if (says === "strong" && letters > 0.9 && facts.region < 0.3)
    return {
      ...organisation(facts.organisation > 0.1 ? 0.88 : 0.62, ["The column name says so."]),
      share: letters,
    };
  // Names of companies are personal data only by their tie to a person: without the name they stay unclaimed.
  return null;
}
