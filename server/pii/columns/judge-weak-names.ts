import { whatHeaderSays } from "../header/what-header-says";
import { type Judge, percent, shareOf } from "./candidate";
import { nameFacts } from "./name-facts";

/** `nom` beside `prénom`: a header that may mean a name, next to a column that is one part of a person's. */
export const judgeWeakNameBesidePerson: Judge = (sample, table) => {
  if (sample.values.length < 4 || (sample.type !== null && sample.type !== "text")) return null;
  const named = alone.test(sample.header.text);
  const foreign =
    named || whatHeaderSays(sample.header, "PERSON") === "weak" ? judgeForeignName(sample, table) : null;
  if (foreign || !named) return foreign;
  const part = table.samples.find(
    ({ index, header }) =>
      index !== sample.index &&
      table.found.get(index)?.entity === "PERSON" &&
      whatHeaderSays(header, "PERSON") === "strong",
  );
  if (!part || nameFacts(part).single < 0.6) return null;
  const facts = nameFacts(sample);
  if (facts.like < 0.9 || facts.everyday > 0.3 || facts.organisation > 0.1 || facts.single < 0.6) return null;
  return {
    entity: "PERSON",
    class: "direct",
    confidence: 0.76,
    share: facts.like,
    evidence: [
      `${percent(facts.like)} of the distinct values have the form of names.`,
      "The column name allows it, and the other part of the name stands beside them.",
    ],
  };
};

const alone = /^(?:nom|nome|nombre|name|navn|namn|naam|nimi|nazwa|nev|nume|ime|ad|adi)$/;

/**
 * `name` above words of a script our dictionaries do not hold, each written as persons are and as companies and goods
 * are not, in a table with ways to reach somebody.
 */
const judgeForeignName: Judge = (sample, table) => {
  const reached = [...table.found.values()].some(({ entity }) => reaching.has(entity));
  if (!reached || nameFacts(sample).foreign < 0.9) return null;
  const fits = shareOf(sample.values, (text) => writtenAsPerson.test(text));
  if (fits.distinct < 0.9 || fits.n < 8) return null;
  return {
    entity: "PERSON",
    class: "direct",
    confidence: 0.7,
    share: fits.rows,
    evidence: [
      `${percent(fits.rows)} of the values are two to four words, or a few signs, as persons are written in a script without dictionaries here.`,
      "The column name allows it, and ways to reach somebody stand beside them.",
    ],
  };
};

const reaching = new Set(["PHONE", "EMAIL", "DATE_OF_BIRTH", "NATIONAL_ID"]);

/**
 * Two to four words of capital and small letters, or of letters without case, one of them perhaps an initial or set off by
 * a comma; two to four signs of East Asia. Georgian has a case that nobody capitalises with.
 */
export const writtenAsPerson =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’-]+\.?|\p{Lu}\.)(?:,? (?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)){1,3}|(?:[\p{Lo}\p{M}\p{Script=Georgian}'’-]+\.?)(?:,? [\p{Lo}\p{M}\p{Script=Georgian}'’-]{2,}){1,3}|[\p{Script=Han}\p{Script=Hangul}]{1,3} ?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u;
