import { phoneCountry } from "../recognisers/phone";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { drawnAsThings } from "./checks-of-things";
import { yearOf } from "./judge-quantities";
import { holdsPersons } from "./persons";
import { counts, neighbours } from "./rows-beside";
import { type ColumnSample, type CountedValue, thin } from "./sample";

/**
 * Phone numbers without a name above them: by the numbers with a country in front among them, as ten digits of North
 * America, or valid in one country, in tables of whom one may reach.
 */
export const judgePhoneBesidePersons: Judge = (sample, table) => {
  if (sample.values.length < 5 || table.found.size === 0) return null;
  const values = thin(sample.values, 60).map(({ text, count }) => ({
    text: text.replace(extension, ""),
    count,
  }));
  if (shareOf(values, (text) => dialled.test(text)).distinct < 0.9 || areOtherNumbers(values, table))
    return null;
  // Days, and numbers with the check digit of goods, cards and payments, are dialled by nobody.
  if (shareOf(values, (text) => yearOf(text) !== null).distinct > 0.8) return null;
  if (shareOf(values, (text) => /^\d+$/.test(text)).distinct > 0.9 && drawnAsThings(sample)) return null;
  return judgeInternational(values, sample, table) ?? judgeNational(values, sample, table);
};

const extension = / ?(?:x|ext\.?|#) ?\d{1,6}$/i;
const dialled = /^\+?\(?\+?\d(?=(?:\D*\d){5})[\d ()./-]{4,22}$/;
const prefixed = /^(?:\(?\+|00)[1-9]\d{0,2}\)?[ (-]?(?:[ ().-]{0,2}\d){6,12}$/;

/** Groups as social security, part, ticket and postal numbers have them, and telephones do not; years in front; books. */
const otherNumber =
  /^\d{3}-\d{2}-\d{4}$|^[1-9]\d{4,}-\d{2,5}$|^97[89][- ]?\d(?:[- ]?\d){9}$|^\d{2}-\d{3,4}$|^\d{3} \d{2}$|^\d{4}-\d{3}$|^\d{5}-\d{3,4}$|^0\d{2}-?\d{4}$|^\d{6}-\d{7}$|^(?:1[6-9]|20)\d\d(?:\D|\d{4,})/;

function areOtherNumbers(values: CountedValue[], table: TableContext): boolean {
  if (shareOf(values, (text) => otherNumber.test(text)).distinct > 0.4) return true;
  // Three and four digits are a postal code in Japan, and a phone number elsewhere.
  const chinese = table.samples.some((other) => /\p{Script=Han}/u.test(other.values[0]?.text ?? ""));
  return chinese && shareOf(values, (text) => /^\d{3}-\d{4}$/.test(text)).distinct > 0.8;
}

const phone = (share: number, country: string | null, evidence: string[]): Candidate => ({
  entity: "PHONE",
  class: "direct",
  confidence: 0.64,
  share,
  country,
  evidence,
});

/** Some with a country in front: the others are valid in the same one, or whoever is reached stands beside. */
function judgeInternational(
  values: CountedValue[],
  sample: ColumnSample,
  table: TableContext,
): Candidate | null {
  const international = shareOf(values, (text) => prefixed.test(text));
  if (international.n < 3) return null;
  const said = `${percent(international.rows)} of the values have the form of numbers with a country in front`;
  const all = shareOf(values, (text) => dialled.test(text)).rows;
  if (international.distinct > 0.1 && holdsPersons(table))
    return phone(all, null, [
      `${said}, the others of numbers without it.`,
      "They stand beside columns of persons.",
    ]);
  const tally = new Map<string, number>();
  for (const { text } of values) {
    const country = prefixed.test(text) ? phoneCountry(text.replace("(0)", ""), "DK") : null;
    if (country !== null) tally.set(country, (tally.get(country) ?? 0) + 1);
  }
  const [country] = [...tally].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (country === undefined || international.distinct < 0.1) return null;
  const valid = shareOf(values, (text) => phoneCountry(text.replace("(0)", ""), country) !== null);
  return valid.distinct > 0.75 && !counts(sample)
    ? phone(valid.rows, country, [
        `${said}, and ${percent(valid.rows)} are valid phone numbers of that country.`,
      ])
    : null;
}

/** Groups set off by more than one point or comma, as amounts have. */
const inGroups = /\d[ )/-]+\d|\d{2}\.\d{2,4}\.\d{2}/;

const reaching = ["PERSON", "EMAIL", "ADDRESS", "POSTAL_CODE", "PHONE"] as const;

/** Valid in one country: groups of digits, or digits that begin as those of telephones do and nothing else. */
function judgeNational(values: CountedValue[], sample: ColumnSample, table: TableContext): Candidate | null {
  const beside = reaching.some((entity) => [...table.found.values()].some((c) => c.entity === entity));
  if (!beside) return null;
  const grouped = shareOf(values, (text) => inGroups.test(text)).distinct;
  const bare = shareOf(values, (text) => /^[2-9]\d{2}[2-9]\d{6}$/.test(text.replace(/\D/g, ""))).distinct;
  // A trunk prefix is a nought that numbers of things have lost long ago.
  const trunk = shareOf(values, (text) => /^\(?0[1-9]/.test(text)).distinct;
  const mobile = shareOf(values, (text) => /^1[3-9]\d{9}$/.test(text)).distinct;
  const reached = holdsPersons(table);
  const near = neighbours(sample, table, 4).some(({ index }) => table.found.has(index));
  const countries =
    bare > 0.9
      ? ["US"]
      : grouped > 0.8 || (reached && grouped > 0.3)
        ? trunkCountries
        : reached && near && trunk > 0.9
          ? trunkCountries
          : reached && mobile > 0.97
            ? ["CN"]
            : [];
  const endings = new Set(values.map(({ text }) => text.slice(-2))).size;
  if (endings < Math.min(values.length, 60) / 3 || (grouped < 0.3 && counts(sample))) return null;
  for (const country of countries) {
    const valid = shareOf(values, (text) => phoneCountry(text, country) !== null);
    if (valid.distinct < (grouped > 0.8 ? 0.85 : grouped > 0.3 ? 0.9 : 0.97)) continue;
    return phone(valid.rows, country === "US" ? null : country, [
      `${percent(valid.rows)} of the values are valid phone numbers of one country.`,
      "They stand beside columns of persons and addresses.",
    ]);
  }
  return null;
}

const trunkCountries =
  "US GB DE FR DK SE NO FI NL BE AT CH IT ES PT PL CZ SK HU SI HR GR CY IE IS EE LV LT RO BG AU NZ ZA BR UY AR MX IN JP TR KR TW TH VN ID IL UA RU".split(
    " ",
  );
