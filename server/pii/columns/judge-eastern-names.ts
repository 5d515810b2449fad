import { fold } from "../words/fold";
import { surnames } from "../words/lists";
import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { neighbours } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

/**
 * Names in the signs of East Asia under a name that says nothing: a Japanese surname of one to three signs in front of a
 * given name, one or two signs beside a column of persons, and how a name beside them is read, in Katakana.
 */
export const judgeEasternNames: Judge = (sample, table) => {
  if (!differs(sample)) return null;
  const values = thin(sample.values, 200);
  const person = (share: number, evidence: string): Candidate => ({
    entity: "PERSON",
    class: "direct",
    confidence: 0.64,
    share,
    evidence: [evidence],
  });
  const beside = neighbours(sample, table, 1).some(
    ({ index }) => table.found.get(index)?.entity === "PERSON",
  );
  const read = shareOf(values, (text) =>
    /^[\p{Script=Katakana}ー]{2,}[ 　][\p{Script=Katakana}ー]{2,}$/u.test(text),
  );
  if (beside && read.distinct > 0.9)
    return person(
      read.rows,
      `${percent(read.rows)} of the values are two words in Katakana, beside a column of persons.`,
    );
  const short = shareOf(values, (text) => /^[\p{Script=Han}\p{Script=Hangul}]{1,2}$/u.test(text));
  if (beside && short.distinct > 0.9)
    return person(
      short.rows,
      `${percent(short.rows)} of the values are one or two signs, beside a column of persons.`,
    );
  const reached = [...table.found.values()].some(({ entity }) => reaching.has(entity));
  const japanese = shareOf(values, isJapaneseName);
  const whole = shareOf(values, (text) => nameOfSigns.test(text));
  return reached && whole.distinct > 0.9 && japanese.distinct > 0.5
    ? person(
        whole.rows,
        `${percent(japanese.rows)} of the values begin with a Japanese surname we know, and the table holds ways to reach persons.`,
      )
    : null;
};

const reaching = new Set(["PHONE", "EMAIL", "DATE_OF_BIRTH", "NATIONAL_ID", "ADDRESS"]);

/** Different from row to row, as names are and departments are not. */
const differs = ({ values, sampled }: ColumnSample) => values.length >= 12 && values.length > sampled * 0.4;

/** Three to six signs that do not end as places, offices and companies do. */
const nameOfSigns =
  /^[\p{Script=Han}]{1,3}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}(?<![社所店会院部課室局校園館線駅町村市区県郡府都道])$/u;

function isJapaneseName(text: string): boolean {
  if (!nameOfSigns.test(text)) return false;
  const [before, after] = text.split(/[ 　]/);
  if (after !== undefined && before !== undefined) return surnames().has(fold(before));
  return [1, 2, 3].some((length) => length < text.length && surnames().has(fold(text.slice(0, length))));
}
