import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { type NameFacts, nameFacts } from "./name-facts";
import { animals } from "./persons";
import { neighbours } from "./rows-beside";
import type { ColumnSample } from "./sample";

/**
 * Given names right beside surnames: neither list alone tells persons from towns, brands and flowers, which share words
 * with both, but no other table has the one next to the other. Also names between two columns of persons, and given names
 * beside their gender.
 */
export const judgePairsOfNames: Judge = (sample, table) => {
  if ([...table.words].some((word) => animals.test(word))) return null;
  const facts = namesOf(sample);
  if (!facts) return null;
  const person = (evidence: string): Candidate => ({
    entity: "PERSON",
    class: "direct",
    confidence: 0.66,
    share: facts.like,
    evidence: [
      `${percent(Math.max(facts.given, facts.surname))} of the distinct values are names of persons in our dictionaries.`,
      evidence,
    ],
  });
  const between = [-1, 1].every((step) => isPerson(table, sample.index + step));
  if (between && facts.given >= 0.5) return person("They stand between two columns of persons.");
  if (facts.n < 8) return null;
  const kinds = new Set([...table.found.values()].map(({ entity }) => entity));
  const gendered =
    (kinds.has("GENDER") && kinds.has("PERSON")) ||
    neighbours(sample, table, 1).some(({ index }) => table.found.get(index)?.entity === "GENDER");
  if (gendered && facts.n >= 20 && facts.given >= 0.45 && facts.single > 0.9)
    return person("Their gender stands in the same table.");
  for (const other of neighbours(sample, table, 2)) {
    const theirs = other.values.length < 8 ? null : namesOf(other);
    if (theirs && (areParts(facts, theirs) || areParts(theirs, facts)))
      return person("Given names and surnames stand beside each other.");
  }
  return null;
};

const isPerson = (table: TableContext, index: number) => table.found.get(index)?.entity === "PERSON";

/** The first given names of persons, the second their surnames. */
const areParts = (given: NameFacts, surname: NameFacts) =>
  given.given >= 0.45 &&
  given.given > given.surname &&
  surname.surname >= 0.3 &&
  surname.surname > surname.given;

/** A word with a capital, or of a script whose words have none. */
const capitalised =
  /^(?:\p{Lu}|[\p{Lo}\p{Script=Georgian}](?!$)|[\p{Script=Han}\p{Script=Hangul}]$)[\p{L}\p{M}.'’ -]{0,30}$/u;

/** The facts of a column of single words that may be names, or null. */
function namesOf(sample: ColumnSample): NameFacts | null {
  if (sample.values.length < 2 || (sample.type !== null && sample.type !== "text")) return null;
  if (shareOf(sample.values.slice(0, 60), (text) => capitalised.test(text)).distinct < 0.75) return null;
  const facts = nameFacts(sample);
  const plain = facts.everyday < 0.15 && facts.organisation < 0.05 && facts.region < 0.1 && facts.town < 0.2;
  return plain && facts.like > 0.85 && facts.single > 0.7 ? facts : null;
}
