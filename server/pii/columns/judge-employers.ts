import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { nameFacts } from "./name-facts";
import { rowsArePersons } from "./persons";

/**
 * Names of companies where every row is a person: whom somebody works for tells who it is. Companies among
 * themselves are nobody's, and departments are few and repeat.
 */
export const judgeEmployers: Judge = (sample, table): Candidate | null => {
  if (sample.type !== null && sample.type !== "text") return null;
  if (sample.values.length < 20 || sample.values.length < sample.sampled / 2) return null;
  if (!rowsArePersons(table)) return null;
  const facts = nameFacts(sample);
  // Jobs hold words of organisations as well, and are written as words are: `Financial adviser`.
  if (shareOf(sample.values, (text) => /^\p{Lu}.* \p{Ll}{4,}/u.test(text)).distinct > 0.4) return null;
  // Districts and townships name themselves as offices do.
  if (shareOf(sample.values, (text) => ofPlace.test(text)).distinct > 0.4) return null;
  if (facts.organisation < 0.18 || facts.like < 0.8 || facts.full > 0.2 || facts.town > 0.2) return null;
  return {
    entity: "ORGANISATION",
    class: "quasi",
    confidence: 0.62,
    share: facts.like,
    evidence: [
      `${percent(facts.organisation)} of the distinct values hold a word or form of organisations.`,
      "The rows are persons, by the columns beside it.",
    ],
  };
};

const ofPlace = /\b(?:county|city|district|dist\.|township|province|region|municipality|commune)\.?$/i;
