import { isTelling } from "../header/read-header";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { animals, rowsArePersons } from "./persons";
import type { ColumnSample } from "./sample";

/** What describes a person as an age does, and stands beside one. */
const describing = ["GENDER", "NATIONALITY_RELIGION_POLITICS", "PERSON"] as const;

/**
 * Whole numbers spread as the ages of people are, in a table of persons that tells their gender or origin. Only one
 * column may be such: two of them are scores, hours or counts.
 */
export const judgeAgesOfPersons: Judge = (sample, table) => {
  if (isTelling(sample.header) || !spreadAsAges(sample) || !describesPersons(table)) return null;
  const others = table.samples.filter((other) => other !== sample && spreadAsAges(other));
  if (others.length > 0) return null;
  const fits = shareOf(sample.values, isAge);
  const verdict: Candidate = {
    entity: "AGE",
    class: "quasi",
    confidence: 0.62,
    share: fits.rows,
    evidence: [
      `${percent(fits.rows)} of the values are whole numbers spread over a life, most of them of grown-up people.`,
      "No other column is, and gender or origin of persons stands in the same table.",
    ],
  };
  return verdict;
};

const isAge = (text: string) => /^\d{1,3}$/.test(text) && Number(text) <= 110;

function describesPersons(table: TableContext): boolean {
  if ([...table.words].some((word) => animals.test(word))) return false;
  const entities = new Set([...table.found.values()].map(({ entity }) => entity));
  const kinds = describing.filter((entity) => entities.has(entity));
  return kinds.length >= 2 || (kinds.some((kind) => kind !== "PERSON") && rowsArePersons(table));
}

/** Many different whole numbers, few beyond ninety, the middle in the working years, and the tails thin. */
function spreadAsAges(sample: ColumnSample): boolean {
  if (sample.values.length < 30 || sample.sampled < 60) return false;
  if (shareOf(sample.values, isAge).rows < 0.97) return false;
  const ages = sample.rows
    .filter((text) => text !== null && isAge(text))
    .map(Number)
    .sort((a, b) => a - b);
  const at = (part: number) => ages[Math.floor(part * (ages.length - 1))] ?? 0;
  return (
    at(0.5) >= 18 &&
    at(0.5) <= 65 &&
    at(0.97) <= 92 &&
    at(0.9) - at(0.1) >= 20 &&
    at(0.9) - at(0.1) <= 65 &&
    at(0.05) > 0
  );
}
