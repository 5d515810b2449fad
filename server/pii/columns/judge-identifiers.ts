import { type Recogniser, recognise } from "../define-recogniser";
import { isTelling } from "../header/read-header";
import { countriesInName, headerNames, whatHeaderSays } from "../header/what-header-says";
import { passesCprModulus } from "../recognisers/cpr";
import { diagnosisCode } from "../recognisers/medical";
import { uuid } from "../recognisers/network";
import { recognisers } from "../registry";
import type { PiiEntity } from "../schema";
import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { drawnAsThings } from "./checks-of-things";
import { areCounted } from "./forms-of-codes";
import { judgeCalledPersonal } from "./judge-called-personal";
import { judgeForeignSchemes } from "./judge-foreign-schemes";
import { judgeNamedForms } from "./judge-named-forms";
import { judgeUnnamedSchemes } from "./judge-unnamed-schemes";
import { type ColumnSample, type CountedValue, shown, thin } from "./sample";

const hexDigest = /^(?:0x)?[0-9a-f]{24,128}$/i;
/** Forty digits behind `0x` are an Ethereum address, or the hash of a row: the name decides. */
const etherAddress = /^0x[0-9a-f]{40}$/i;
const ofTransfer = /\b(?:addr|address|from|to|sender|receiver|recipient|contract|account)\b/;
/** Endings of files that are country codes as well: `main.py`, `run.sh`. */
const fileEndings = /\.(?:py|sh|pl|rs|md|so|cc|ps|ai|mk|ms|zip|mov|app|cab|la|st|in|sc)$/i;

type Finding = {
  recogniser: Recogniser;
  distinct: number;
  rows: number;
  n: number;
  named: boolean;
  entityNamed: boolean;
};

/** Kinds that are told value by value: shape, check digit, date, registry. */
export const judgeIdentifiers: Judge = (sample, table) => {
  const values = thin(sample.values, 300);
  if (values.length === 0) return null;
  if (shareOf(values, (v) => uuid.test(v)).distinct > 0.5) return null;
  if (
    shareOf(values, (v) => hexDigest.test(v) && /[a-f]/i.test(v)).distinct > 0.9 &&
    !headerMeansWallet(sample) &&
    !(ofTransfer.test(sample.header.text) && values.every((v) => etherAddress.test(v.text)))
  )
    return null;
  // Amounts have a point before their last two digits, and no number that a register gives out has one there alone.
  if (shareOf(values, (v) => /^-?\d{1,6}[.,]\d{1,2}$/.test(v)).distinct > 0.8) return null;
  const probe = thin(values, 40);
  const findings: Finding[] = [];
  for (const recogniser of recognisers) {
    // Codes of diagnoses are somebody's only where the table is about somebody, which is not known yet.
    if (recogniser === diagnosisCode) continue;
    const named = headerNames(sample.header, recogniser.names);
    const entityNamed = whatHeaderSays(sample.header, recogniser.entity) === "strong";
    const allowed = named || (entityNamed && recogniser.country === null);
    if (recogniser.needsName && !allowed && !hasStrongCheck(recogniser)) continue;
    const passes = (value: string) => recognise(recogniser, value, table);
    if (shareOf(probe, passes).distinct < 0.4) continue;
    if (!allowed && recogniser.unnamed && !hasForm(values, recogniser.unnamed)) continue;
    findings.push({ recogniser, named, entityNamed, ...shareOf(values, passes) });
  }
  const candidates = findings
    .map((finding) => weigh(finding, sample, table.region))
    .filter((c) => c !== null);
  return (
    best(candidates, findings, sample) ??
    judgeForeignSchemes(sample, table) ??
    judgeNamedForms(sample, table) ??
    judgeUnnamedSchemes(sample, table) ??
    judgeCalledPersonal(sample, table)
  );
};

const hasForm = (values: CountedValue[], form: RegExp) => shareOf(values, (v) => form.test(v)).distinct > 0.5;

const headerMeansWallet = (sample: ColumnSample) =>
  whatHeaderSays(sample.header, "SECRET") === "strong" || /wallet|eth|crypto/.test(sample.header.text);

/** A kind whose check digit may speak without a name, given enough values. */
const hasStrongCheck = ({ check, chance }: Recogniser) => check !== undefined && chance <= strongChance;
const strongChance = 0.1;
/** Powers of ten against accident from which a check digit needs no name, and no other support. */
const overwhelming = 30;

type Weighed = Candidate & { finding: Finding; rank: number };

function weigh(finding: Finding, sample: ColumnSample, region: string): Weighed | null {
  const { recogniser, distinct, n, named, entityNamed } = finding;
  const speaks = named || entityNamed;
  const shared = speaks ? 0 : accidentOfThings(recogniser, sample);
  const weak = Math.max(recogniser.chance, shared) >= 0.5;
  // How unlikely it is that unrelated values of this shape pass: powers of ten.
  const chance =
    recogniser.id === "url" && sample.values.every((v) => /^https?:\/\//i.test(v.text))
      ? 0
      : Math.max(recogniser.chance, shared);
  const surprise = n * -Math.log10(Math.max(chance, 0.0001));
  const against = speaksAgainst(sample, recogniser);
  // Numbers that only ever rise count whatever the column is called: a "cell" is one of a tissue or a sheet as well.
  if (recogniser.entity === "PHONE" && onlyRises(sample)) return null;
  if (speaks && !against) {
    if (distinct < (weak ? 0.7 : 0.5)) return null;
    if (!weak && recogniser.chance > 0 && surprise < 0.9) return null;
  } else {
    const strict = against || recogniser.needsName;
    const enough = recogniser.needsName ? overwhelming : against ? 12 : 4;
    // Other letters or lengths in one of eleven values are another check with the same weights.
    const least = strict ? 0.97 : issued.has(recogniser.entity) && recogniser.chance > 0.05 ? 0.95 : 0.9;
    if (weak || distinct < least || surprise < enough) return null;
    // The name of a thing outweighs a single check digit, which its number has by chance or by rule.
    if (against && issued.has(recogniser.entity) && recogniser.chance > 0.05) return null;
    if (recogniser.id.startsWith("dk-cpr") && !lookLikeCpr(sample)) return null;
    if (!varied(recogniser, sample, surprise >= overwhelming && !against)) return null;
  }
  const evidence = [
    `${percent(finding.rows)} of the values have the form of ${article(recogniser.label)}${recogniser.check && !weak ? " and pass its check" : ""}.`,
  ];
  if (speaks) evidence.push("The column name says so.");
  const home = recogniser.country === region;
  const base = speaks ? 0.93 : 0.8;
  const confidence = base + Math.min(0.06, surprise / 200) - (1 - distinct) * 0.3 - (weak ? 0.1 : 0);
  const rank =
    (named ? 4 : entityNamed ? 1.2 : 0) +
    distinct * 2 +
    (1 - recogniser.chance) +
    (home ? 0.5 : 0) +
    confidence;
  return {
    entity: recogniser.entity,
    class: recogniser.class,
    confidence,
    share: finding.rows,
    country: recogniser.country,
    scheme: recogniser.scheme,
    evidence,
    finding,
    rank,
  };
}

/** Kinds whose numbers a register or a bank gives out. */
const issued = new Set<PiiEntity>(["NATIONAL_ID", "TAX_ID", "BANK_ACCOUNT", "MEDICAL_ID"]);

/** How many numbers of things pass by accident that carry the check digit which this column carries as well, 0..1. */
function accidentOfThings(recogniser: Recogniser, sample: ColumnSample): number {
  if (!issued.has(recogniser.entity)) return 0;
  const drawn = drawnAsThings(sample);
  if (!drawn || drawn.length === 0) return 0;
  const region = recogniser.country ?? "DK";
  return drawn.filter((text) => recognise(recogniser, text, { region })).length / drawn.length;
}

/** Words for things speak against every number of a person or company alike. */
const speaksAgainst = ({ header }: ColumnSample, { entity }: Recogniser) =>
  whatHeaderSays(header, entity) === "against" ||
  (issued.has(entity) && whatHeaderSays(header, "NATIONAL_ID") === "against");

/** Bare digits of which nearly every one is more than the one before. */
function onlyRises({ rows }: ColumnSample): boolean {
  const numbers = rows.filter((text) => text !== null && /^\d+$/.test(text)).map(Number);
  if (numbers.length < 10 || numbers.length < rows.length * 0.9) return false;
  const rising = numbers.filter((number, i) => i > 0 && number > (numbers[i - 1] ?? number)).length;
  return rising > (numbers.length - 1) * 0.9;
}

const article = (label: string) =>
  /^[aeiou]/i.test(label) && !/^u[ns]i/i.test(label) ? `an ${label}` : `a ${label}`;

/**
 * Under a name that speaks of something else ten bare digits that begin with a day are order and invoice numbers as well: most numbers of living people
 * were issued before 2007 and pass modulus 11.
 */
function lookLikeCpr({ values, header }: ColumnSample): boolean {
  const says = whatHeaderSays(header, "NATIONAL_ID");
  if (!isTelling(header) || says === "weak") return true;
  // Lots and batches are often a date and a number with a hyphen between.
  const bare = values.filter(({ text }) => says === "against" || /^\d+$/.test(text));
  if (bare.length < values.length / 2) return true;
  return bare.filter(({ text }) => passesCprModulus(text)).length > bare.length / 2;
}

/**
 * Without a name beside them, numbers must also look issued to people or machines: identifiers of persons
 * begin in many ways, while order numbers and unix times begin alike.
 */
function varied(recogniser: Recogniser, sample: ColumnSample, sure: boolean): boolean {
  const values = sample.values;
  if (recogniser.id === "url") {
    const bare = values.filter((v) => !/^[a-z]+:\/\/|^www\./i.test(v.text));
    return (
      bare.length < values.length / 2 || bare.filter((v) => fileEndings.test(v.text)).length < bare.length / 2
    );
  }
  if (recogniser.id === "ip-address")
    return (
      whatHeaderSays(sample.header, "IP_ADDRESS") !== "against" &&
      shareOf(values, (v) => v.includes(":") || startsLikeAddress(v)).distinct > 0.5
    );
  if (countsBehindLetters(recogniser, sample)) return false;
  if (issued.has(recogniser.entity) || recogniser.entity === "CREDIT_CARD")
    if (areCounted(shown(sample, 300), 200)) return false;
  if (!/^[^A-Za-z]*$/.test(values[0]?.text ?? "") || recogniser.entity === "PHONE" || values.length < 6)
    return true;
  const beginnings = (length: number) => new Set(values.map((v) => v.text.slice(0, length))).size;
  // Some registers begin all their numbers with one of a few codes; what follows must be spread all the same. Numbers
  // that begin with the day of birth begin with any day.
  return (
    beginnings(2) >= Math.min(8, values.length / 3) ||
    (sure && !recogniser.id.startsWith("dk-cpr") && beginnings(6) > values.length / 2)
  );
}

/**
 * Serial numbers behind the letters of a maker: a register that gives out other letters as well would have used
 * them among so many values.
 */
function countsBehindLetters(recogniser: Recogniser, { values }: ColumnSample): boolean {
  const start = /^[A-Za-z]{1,3}/.exec(values[0]?.text ?? "")?.[0];
  if (start === undefined || values.length < 8 || recogniser.chance === 0) return false;
  if (!values.every(({ text }) => text.startsWith(start))) return false;
  const others = ["A", "B", "C", "H", "J", "M", "P", "X"].filter((letter) => !start.startsWith(letter));
  const region = recogniser.country ?? "DK";
  return others.some((letter) =>
    values.slice(0, 5).some(({ text }) => recognise(recogniser, `${letter}${text.slice(1)}`, { region })),
  );
}

/** Versions start low (6.13.4.120), addresses seldom do: most of the networks lie above, or are 10. */
const startsLikeAddress = (value: string) => {
  const first = Number(value.split(".")[0]);
  return first > 31 || first === 10;
};

/** Named as a kind only, and as good a number of persons or taxpayers elsewhere. */
function isUndecided({ recogniser, named, distinct }: Finding, findings: Finding[]): boolean {
  if (named || !numbersOfPersons.has(recogniser.entity)) return false;
  return findings.some(
    (other) =>
      other.recogniser.country !== recogniser.country &&
      numbersOfPersons.has(other.recogniser.entity) &&
      other.distinct >= distinct - 0.02 &&
      other.recogniser.chance <= recogniser.chance * 1.2,
  );
}
const numbersOfPersons = new Set(["NATIONAL_ID", "TAX_ID"]);

function best(candidates: Weighed[], findings: Finding[], sample: ColumnSample): Candidate | null {
  const [first, ...others] = candidates.toSorted((a, b) => b.rank - a.rank);
  if (!first) return null;
  const { finding, rank, ...candidate } = first;
  // The same values may be right in several countries; then no country is claimed.
  const countries = countriesInName(sample.name);
  const rival = others.find(
    (other) => other.entity === first.entity && other.country !== first.country && other.rank > rank - 0.05,
  );
  const tied =
    (rival !== undefined && (!finding.named || rival.finding.named)) || isUndecided(finding, findings);
  return tied && !countries.includes(first.country ?? "")
    ? { ...candidate, country: null, scheme: null }
    : candidate;
}
