import { recognise } from "../define-recogniser";
import { diagnosisCode } from "../recognisers/medical";
import type { PiiEntity } from "../schema";
import { fold } from "../words/fold";
import { originWord } from "../words/groups";
import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { isMedical } from "./judge-groups";
import { rowsArePersons } from "./persons";

/**
 * What only means a person where every row is one: illnesses and their codes, peoples, beliefs and parties, and the
 * letters of gender of Romance languages, under a name that says nothing.
 */
export const judgeGroupsBesidePersons: Judge = (sample, table) => {
  const { values } = sample;
  if (values.length < 2 || values.length > 400 || !rowsArePersons(table)) return null;
  const found = (entity: PiiEntity, cls: Candidate["class"], share: number, evidence: string): Candidate => ({
    entity,
    class: cls,
    confidence: 0.64,
    share,
    evidence: [evidence, "The rows are persons, by the columns beside it."],
  });
  const texts = new Set(values.map(({ text }) => fold(text)));
  if (values.length === 2 && texts.has("h") && (texts.has("f") || texts.has("m")))
    return found("GENDER", "quasi", 1, "The two letters stand for man and woman.");
  const medical = shareOf(values, (text) => text.length <= 60 && isMedical(text));
  if (medical.n >= 4 && medical.distinct > 0.4)
    return found(
      "HEALTH",
      "sensitive",
      medical.rows,
      `${percent(medical.rows)} of the values hold a medical word.`,
    );
  const codes = shareOf(values, (text) => recognise(diagnosisCode, text, table));
  const dotted = shareOf(values, (text) => /^[A-Z]\d\d\.\d/.test(text));
  const chapters = new Set(values.map(({ text }) => text[0])).size;
  if (codes.distinct > 0.95 && dotted.distinct > 0.4 && chapters >= 4 && values.length >= 8)
    return found(
      "HEALTH",
      "sensitive",
      codes.rows,
      `${percent(codes.rows)} of the values have the form of ICD-10 codes.`,
    );
  const origins = shareOf(values, (text) => originWord.test(fold(text)));
  const unmistakable = [...texts].filter((text) => noLanguage.test(text)).length;
  const codesOfParties = partyCodes.some((list) => list.every((code) => texts.has(code)));
  if (
    values.length <= 60 &&
    ((origins.distinct > 0.7 && unmistakable >= (origins.distinct === 1 && values.length > 3 ? 1 : 2)) ||
      codesOfParties)
  )
    return found(
      "NATIONALITY_RELIGION_POLITICS",
      "sensitive",
      Math.max(origins.rows, 0.5),
      "The values are peoples, beliefs or parties, some of which are no language and no style of goods.",
    );
  return null;
};

/** Of peoples and beliefs those after which no language is called: a column of languages has none of them. */
const noLanguage =
  /^(?:british|american|canadian|australian|austrian|belgian|swiss|indian|brazilian|mexican|egyptian|nigerian|kenyan|pakistani|iranian|iraqi|syrian|afghan|moroccan|colombian|argentin(?:e|ian)|protestant|catholic|muslim|jewish|hindu|buddhist|sikh|atheist|lutheran|baptist|orthodox|christian|labour|conservative|lib dems?|democrats?|republicans?|libertarian|roman catholic|islam)$/;

/** Codes of which any one means something else, and all of a list nothing else. */
const partyCodes = [
  ["dem", "rep"],
  ["rk", "ev"],
];
