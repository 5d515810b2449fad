import { fold } from "../words/fold";
import {
  cities,
  easternSurnames,
  everyday,
  givenNames,
  nameParticles,
  surnames,
  towns,
} from "../words/lists";
import { legalForm, organisationWord } from "../words/organisations";
import { regions, withoutKindOfPlace } from "../words/places";
import { shareOf } from "./candidate";
import { type ColumnSample, thin } from "./sample";

/** How the distinct values of a column look as names; every number is a share of them, 0..1. */
export type NameFacts = {
  n: number;
  /** Only letters and what names carry, one to five words. */
  like: number;
  /** Two to four words with a known given name where one belongs. */
  full: number;
  /** One word that is a known given name. */
  given: number;
  /** One word that is a known surname. */
  surname: number;
  /** All words are words of daily use. */
  everyday: number;
  town: number;
  /** A town, or one of the many cities that bear names of persons or words as well. */
  city: number;
  region: number;
  organisation: number;
  /** One letter each, with or without a point. */
  initials: number;
  /** A surname with initials for the given names. */
  initialled: number;
  /** Of those, the ones whose surname is known. */
  initialledKnown: number;
  /** One word each. */
  single: number;
  /** In letters of a script the dictionaries do not hold: Cyrillic, Greek, Arabic, Chinese. */
  foreign: number;
};

const namePattern = /^[\p{L}\p{M}'’.,\s-]+$/u;
const title =
  /^(?:mr|mrs|ms|miss|dr|prof|rev|hon|sir|jr|sr|ii|iii|iv|phd|md|esq|hr|fru|frk|herr|frau|m|mme)\.?$/;

/** Words of a name, folded, without titles and particles. */
export function nameWords(text: string): string[] {
  return fold(text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/^['’.-]+|['’.]+$/g, ""))
    .filter((word) => word !== "" && !title.test(word) && !nameParticles.has(word));
}

const knownGiven = (word: string) =>
  givenNames().has(word) || word.split("-").some((part) => givenNames().has(part));
/**
 * Endings only surnames have, of the languages that make them by rule: patronymics, adjectives of place. Folded, so that
 * Cyrillic й is и.
 */
const surnameEnding =
  /.{3}(?:sen|sson|dottir|vic|owski|ewski|inski|ynski|nska|wska|sky|kova|nova|lova|rova|enko|chuk|yan|shvili|opoulos|idis|akis|inen|anen|onen|oglu|escu|czyk|wicz|auskas|iene|aite|aviciu?s|eviciu?s|quist|qvist|strom|gaard|[оеє]ва?|скии|ская|цькии|цька|енко|чук|οπουλο[συ]|ιδη[σς]?|ακη[σς]?|յան|შვილი|ძე)$/;
const knownSurname = (word: string) =>
  surnames().has(word) || easternSurnames.has(word) || word.split("-").some((part) => surnames().has(part));

/** Two to four words with a known given name first (or after the comma), none of them plainly a thing. */
export function isFullName(text: string): boolean {
  if (!namePattern.test(text) || organisationWord.test(text) || legalForm.test(text)) return false;
  const [before = "", after] = text.split(",", 2);
  const words = nameWords(text);
  if (words.length < 2 || words.length > 4) return false;
  const ordered = after === undefined ? words : [...nameWords(after), ...nameWords(before)];
  const [first = "", ...rest] = ordered;
  const last = rest.at(-1) ?? "";
  if (!knownGiven(first) && !(after === undefined && knownGiven(last) && knownSurname(first))) return false;
  return (
    rest.some((word) => word.length > 1 && (knownSurname(word) || !everyday().has(word))) &&
    !everyday().has(last)
  );
}

/** `P. Zhang`, `J.-K. de Boer`, `Zhang, P.`: a surname with initials, which dictionaries need not know. */
const initialled =
  /^(?:\p{Lu}\.[ -]?){1,3}(?:(?:van|von|de|der|den|del|la|al) )*\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.[ -]?){1,3}$/u;

/** `Mr Sawyer`, `Dear Mrs Pena`, `Frau Dr. Huber`: whoever is addressed so is a person. */
const addressed =
  /^(?:(?:dear|hello|hi|kære|hej|liebe[r]?|sehr geehrte[r]?|guten tag|ch[eè]re?|estimad[oa]|gentile|geachte|beste) )?(?:mr|mrs|ms|miss|dr|prof|herr|frau|hr|fru|frk|mme|mlle|monsieur|madame|se[nñ]ora?|sra?|sig|dhr|mevr|pan|pani)\.? (?:dr\.? |prof\.? )?(?:\p{Lu}[\p{L}'’-]+ ?){1,3}$/iu;

/** Two to four signs of which the first are a Chinese or Korean surname: `王小明`, `김민준`, `欧阳娜娜`. */
function isEasternName(text: string): boolean {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(text)) return false;
  if (text.length > 2 && easternSurnames.has(text.slice(0, 2))) return true;
  return text.length <= 3 && easternSurnames.has(text.slice(0, 1));
}

/** City, county, district, village in Chinese, Japanese and Korean. */
const easternPlace = /^[\p{Script=Han}\p{Script=Hangul} ]*(?:[市县縣区區镇鎮乡鄉州郡町]|[시군구읍면])$/u;

/** `HANSEN/JENS MR`, as tickets write it. */
const ofPassenger = /^(\p{Lu}[\p{Lu} '’-]+)\/(\p{Lu}[\p{Lu} '’-]+)$/u;

export function nameFacts(sample: ColumnSample): NameFacts {
  const values = thin(sample.values, 400);
  const counts = {
    like: 0,
    full: 0,
    given: 0,
    surname: 0,
    everyday: 0,
    town: 0,
    city: 0,
    region: 0,
    organisation: 0,
    single: 0,
    initials: 0,
    initialled: 0,
    initialledKnown: 0,
    foreign: 0,
  };
  const places = shareOf(values, (text) => easternPlace.test(text)).distinct > 0.5;
  for (const { text: cell } of values) {
    // Of a list of names the first one stands for the others.
    const text = (cell.includes(";") ? cell.slice(0, cell.indexOf(";")).trim() : cell).replace(
      ofPassenger,
      "$1, $2",
    );
    if (legalForm.test(text) || organisationWord.test(text)) counts.organisation++;
    if (/^\p{L}\.?$/u.test(text)) counts.initials++;
    if (initialled.test(text)) {
      counts.initialled++;
      if (nameWords(text).some((word) => word.length > 1 && knownSurname(word))) counts.initialledKnown++;
    }
    if (!namePattern.test(text) || text.length > 60) continue;
    const folded = fold(text);
    if (regions().has(folded)) counts.region++;
    const place = withoutKindOfPlace(folded.replace(/,.*$/, ""));
    const isTown = towns().has(place) || (places && easternPlace.test(text));
    if (isTown) counts.town++;
    if (isTown || cities().has(place)) counts.city++;
    if (!/\p{Script=Latin}/u.test(text)) counts.foreign++;
    const words = nameWords(text);
    const [first = ""] = words;
    if (words.length >= 1 && words.length <= 5) counts.like++;
    const common = words.length > 0 && words.every((word) => everyday().has(word));
    if (common) counts.everyday++;
    // "Brenda P." is a given name with an initial, not a name and a surname.
    const whole = words.filter((word) => word.length > 1);
    if (addressed.test(text) || (!places && isEasternName(text) && !knownSurname(first))) counts.full++;
    else if (words.length > 1 && whole.length === 1 && first.length > 1) {
      counts.single++;
      if (knownGiven(first)) counts.given++;
    } else if (words.length === 1) {
      counts.single++;
      if (knownGiven(first)) counts.given++;
      if (knownSurname(first) || (surnameEnding.test(first) && !everyday().has(first))) counts.surname++;
    } else if (isFullName(text)) counts.full++;
  }
  const share = (count: number) => (values.length === 0 ? 0 : count / values.length);
  return {
    n: values.length,
    like: share(counts.like),
    full: share(counts.full),
    given: share(counts.given),
    surname: share(counts.surname),
    everyday: share(counts.everyday),
    town: share(counts.town),
    city: share(counts.city),
    region: share(counts.region),
    organisation: share(counts.organisation),
    single: share(counts.single),
    initials: share(counts.initials),
    initialled: share(counts.initialled),
    initialledKnown: share(counts.initialledKnown),
    foreign: share(counts.foreign),
  };
}
