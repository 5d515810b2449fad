import { recognise } from "../define-recogniser";
import { recognisers } from "../registry";
import { fold } from "../words/fold";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { spreadOverLifetimes, yearOf } from "./judge-quantities";
import { type NameFacts, nameFacts } from "./name-facts";
import { holdsPersons, rowsArePersons } from "./persons";
import { neighbours, shareOfRows } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

const besides = (sample: ColumnSample, table: TableContext, reach: number, entity: Candidate["entity"]) =>
  neighbours(sample, table, reach).filter(({ index }) => table.found.get(index)?.entity === entity);

/** One-word names right beside a column of persons: the rarer surnames no dictionary has enough of. */
export const judgeNameBesideName: Judge = (sample, table) => {
  if (sample.type !== null && sample.type !== "text") return null;
  if (sample.values.length < 6 || !holdsPersons(table)) return null;
  const facts = nameFacts(sample);
  if (areInitials(sample, facts) && besides(sample, table, 1, "PERSON").length > 0)
    return {
      entity: "PERSON",
      class: "direct",
      confidence: 0.62,
      share: facts.like,
      evidence: [
        `${percent(facts.initials)} of the distinct values are initials, of many letters.`,
        "They stand beside a column of persons.",
      ],
    };
  const known = Math.max(facts.given, facts.surname) + facts.full;
  const adjacent = besides(sample, table, 2, "PERSON").length > 0;
  // Where every row is a person with another word, surnames of all countries are only partly known.
  const rare =
    facts.n >= 30 && facts.single > 0.85 && facts.everyday < 0.1 && varies(sample) && rowsArePersons(table);
  if (facts.like < 0.9 || facts.organisation > 0.1 || facts.everyday > 0.35 || facts.region > 0.3)
    return null;
  if (facts.town > known * 0.8 || known < (adjacent || rare ? 0.3 : 0.5) || !capitalised(sample)) return null;
  // Brands, flowers and job titles share words with names: they repeat, and no name beside them holds them.
  const belongs = recursBeside(sample, table);
  const many = sample.values.length >= 50 && facts.everyday < 0.3;
  if (!belongs && !many && (facts.single < 0.85 || !varies(sample) || facts.everyday > 0.2)) return null;
  return {
    entity: "PERSON",
    class: "direct",
    confidence: adjacent ? 0.68 : 0.62,
    share: facts.like,
    evidence: [
      `${percent(Math.min(1, known))} of the distinct values are names of persons in our dictionaries.`,
      "They stand beside columns of persons.",
    ],
  };
};

/** Middle names as they are written most: one letter of many, and here and there a name. Grades use few letters. */
function areInitials(sample: ColumnSample, facts: NameFacts): boolean {
  const letters = new Set(
    sample.values.filter(({ text }) => /^\p{L}\.?$/u.test(text)).map(({ text }) => text[0]?.toUpperCase()),
  );
  const names = shareOf(sample.values, (text) => text.length > 2).n;
  return letters.size >= 10 && names >= 2 && facts.initials + facts.given > 0.75 && facts.initials > 0.15;
}

/** Names of persons differ from row to row; names of things are a list that is chosen from. */
const varies = (sample: ColumnSample) =>
  sample.values.length >= 15 && sample.values.length / Math.max(1, sample.sampled) > 0.6;

/** Whether most values stand again inside a name or a mail address of the same row. */
function recursBeside(sample: ColumnSample, table: TableContext): boolean {
  return table.samples.some((other) => {
    const entity = table.found.get(other.index)?.entity;
    if (other === sample || (entity !== "PERSON" && entity !== "EMAIL")) return false;
    const { share, n } = shareOfRows(
      sample,
      other,
      (own, held) => own.length > 2 && fold(held).includes(fold(own).split(" ")[0] ?? own),
    );
    return n >= 5 && share > 0.4;
  });
}

const capitalised = (sample: ColumnSample) =>
  shareOf(thin(sample.values, 100), (text) => /^\p{Lu}/u.test(text)).distinct > 0.9;

/** Whole numbers that are the years since a birth date of the same row, on one day of counting. */
export const judgeAgeBesideBirth: Judge = (sample, table) => {
  const now = new Date().getUTCFullYear();
  if (!areAges(sample)) return null;
  for (const other of table.samples) {
    if (other === sample) continue;
    const share = shareOfYearsSince(sample, other, now);
    if (share > 0.9)
      return {
        entity: "AGE",
        class: "quasi",
        confidence: 0.8,
        share,
        evidence: [`${percent(share)} of the values are the years since a date in the same row.`],
      };
  }
  return null;
};

/** Dates that are as long ago as an age in the same row says, or spread over lifetimes in a table that tells genders. */
export const judgeBirthBesideAge: Judge = (sample, table) => {
  const now = new Date().getUTCFullYear();
  if (shareOf(thin(sample.values, 100), (text) => yearOf(text) !== null).distinct < 0.7) return null;
  const birth = (share: number, evidence: string): Candidate => ({
    entity: "DATE_OF_BIRTH",
    class: "quasi",
    confidence: 0.64,
    share,
    evidence: [evidence],
  });
  for (const other of table.samples) {
    if (other === sample || !areAges(other)) continue;
    const share = shareOfYearsSince(other, sample, now);
    if (share > 0.9)
      return birth(share, `${percent(share)} of the dates are as long ago as an age in the same row says.`);
  }
  const gendered = [...table.found.values()].some(({ entity }) => entity === "GENDER");
  return gendered && spreadOverLifetimes(sample)
    ? birth(1, "They spread over decades and end well before today, in a table that tells genders.")
    : null;
};

const areAges = ({ values }: ColumnSample) =>
  values.length >= 5 && shareOf(values, (text) => isAge(text)).distinct >= 0.95;

/** Share of rows in which the number and the year of the date add up to one year, or 0 where that says nothing. */
function shareOfYearsSince(ages: ColumnSample, dates: ColumnSample, now: number): number {
  // The sum of age and year of birth is the year of counting, or the one before it.
  const sums = new Map<number, number>();
  const births = new Set<number>();
  let n = 0;
  for (const [row, text] of ages.rows.entries()) {
    const birth = yearOf(dates.rows[row] ?? "");
    if (!text || birth === null) continue;
    n++;
    births.add(birth);
    const sum = Number(text) + birth;
    sums.set(sum, (sums.get(sum) ?? 0) + 1);
  }
  if (n < 5 || births.size < Math.min(10, n * 0.6)) return 0;
  const [year = 0] = [...sums].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (year > now + 1 || year <= 1950) return 0;
  const near = [year - 1, year, year + 1].map((at) => sums.get(at) ?? 0);
  return ((near[1] ?? 0) + Math.max(near[0] ?? 0, near[2] ?? 0)) / n;
}

const isAge = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 120;

const socialSecurity = recognisers.find(({ id }) => id === "us-ssn");

/** Three, two and four digits, all within what the Social Security Administration gives out, in tables of persons. */
export const judgeSocialSecurityBesidePersons: Judge = (sample, table) => {
  if (!socialSecurity || sample.values.length < 20 || !holdsPersons(table)) return null;
  const values = thin(sample.values, 200);
  // One in nine numbers of this form is none that was ever issued: parts and products show it.
  const valid = shareOf(
    values,
    (text) => /^\d{3}-\d{2}-\d{4}$/.test(text) && recognise(socialSecurity, text, table),
  );
  const areas = new Set(values.map(({ text }) => text.slice(0, 3))).size;
  if (valid.distinct < 0.99 || areas < values.length / 3) return null;
  return {
    entity: "NATIONAL_ID",
    class: "direct",
    confidence: 0.64,
    share: valid.rows,
    country: socialSecurity.country,
    scheme: socialSecurity.scheme,
    evidence: [
      `${percent(valid.rows)} of the values have the form and the areas of US social security numbers.`,
      "They stand beside columns of persons.",
    ],
  };
};

const mixed = (text: string) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);

/** Chosen words of one person each: account names that end in numbers, and passwords that mix everything. */
export const judgeAccountsBesidePersons: Judge = (sample, table) => {
  if (!holdsPersons(table) || sample.values.length < 10) return null;
  const once = sample.values.filter(({ count }) => count === 1).length / sample.values.length;
  const lengths = new Set(sample.values.map(({ text }) => text.length)).size;
  if (once < 0.9 || lengths < 4) return null;
  const values = thin(sample.values, 200);
  const password = shareOf(
    values,
    (text) => /^\S{7,24}$/.test(text) && mixed(text) && !/^\p{L}+\d+$/u.test(text),
  );
  const account = (entity: "PASSWORD" | "USERNAME", share: number, evidence: string): Candidate => ({
    entity,
    class: "direct",
    confidence: 0.64,
    share,
    evidence: [evidence, "Nearly all occur once, in many lengths, beside columns of persons."],
  });
  if (password.distinct > 0.6 && shareOf(values, mixed).distinct > 0.85)
    return account(
      "PASSWORD",
      password.rows,
      `${percent(password.rows)} of the values mix letters of both cases and digits.`,
    );
  const handles = shareOf(values, (text) => /^\p{L}[\p{L}\d._-]{3,30}$/u.test(text));
  const numbered = shareOf(values, (text) => /^\p{L}{3,}[._-]?\d{1,4}$/u.test(text));
  if (
    handles.distinct > 0.95 &&
    numbered.distinct > 0.25 &&
    besides(sample, table, 3, "EMAIL").length + besides(sample, table, 1, "PASSWORD").length > 0
  )
    return account(
      "USERNAME",
      handles.rows,
      `${percent(numbered.rows)} of the values are a word and a number, as account names are.`,
    );
  return null;
};
