import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { writtenAsPerson } from "./judge-weak-names";
import { type NameFacts, nameFacts } from "./name-facts";
import { animals, rowsArePersons } from "./persons";
import { neighbours } from "./rows-beside";
import type { ColumnSample } from "./sample";

/**
 * Names of countries whose names are rare in our dictionaries, without a header: written as persons are, different from
 * row to row, a few of them known, and in a table with ways to reach somebody. Single words must have another such column
 * beside them, as given names and surnames have.
 */
export const judgeNamesByForm: Judge = (sample, table) => {
  const reached = reachesPersons(table);
  if (!reached && !holdsWayToReach(table)) return null;
  const facts = namesOf(sample);
  if (!facts) return null;
  const known = knownShare(facts);
  if (shareOf(sample.values, (text) => writtenAsPerson.test(text)).distinct > 0.9)
    return known > (reached ? 0.2 : 0.35) && facts.city < 0.08
      ? person(
          facts,
          `${percent(known)} of the distinct values are known names, and all are written as persons are.`,
        )
      : null;
  if (!reached || facts.single < 0.8 || facts.city > Math.max(0.12, known * 0.7)) return null;
  const part = neighbours(sample, table, 1).some((other) => isOtherPart(known, other, table));
  return part
    ? person(
        facts,
        "Single words that are no words of daily use stand beside others like them, as given names and surnames do.",
      )
    : null;
};

const person = (facts: NameFacts, evidence: string): Candidate => ({
  entity: "PERSON",
  class: "direct",
  confidence: 0.63,
  share: facts.like,
  evidence: [evidence, "The table holds ways to reach persons."],
});

const knownShare = (facts: NameFacts) =>
  facts.full + facts.initialledKnown + Math.max(facts.given, facts.surname);

/** Mail addresses belong to persons or companies; with persons' columns beside them, or alone, names are theirs. */
function reachesPersons(table: TableContext): boolean {
  if ([...table.words].some((word) => animals.test(word))) return false;
  return rowsArePersons(table) || [...table.found.values()].some(({ entity }) => entity === "EMAIL");
}

const holdsWayToReach = (table: TableContext) =>
  [...table.found.values()].some(({ entity }) => entity === "PHONE" || entity === "ADDRESS");

/** The other part of the name: a column of persons already, or words of the same kind of which some are known. */
function isOtherPart(known: number, other: ColumnSample, table: TableContext): boolean {
  const entity = table.found.get(other.index)?.entity;
  if (entity !== undefined && entity !== "PERSON") return false;
  const theirs = namesOf(other);
  if (!theirs || theirs.single < 0.8 || theirs.city > Math.max(0.12, knownShare(theirs) * 0.7)) return false;
  return entity === "PERSON"
    ? known > 0.08
    : known + knownShare(theirs) > 0.4 && Math.min(known, knownShare(theirs)) > 0.08;
}

/** The facts of a column of different words with capitals, or of a script without, that are of no use otherwise. */
function namesOf(sample: ColumnSample): NameFacts | null {
  if (sample.values.length < 12 || (sample.type !== null && sample.type !== "text")) return null;
  const most = Math.max(...sample.values.map(({ count }) => count));
  if (sample.values.length < sample.sampled * 0.2 || most > sample.sampled * 0.2) return null;
  if (shareOf(sample.values, (text) => begins.test(text) && text.length < 50).distinct < 0.9) return null;
  const facts = nameFacts(sample);
  const plain = facts.everyday < 0.1 && facts.organisation < 0.03 && facts.region < 0.05;
  return plain && facts.like > 0.9 ? facts : null;
}

const begins =
  /^(?:(?:van|von|de|der|den|ter|ten|di|da|del|la|le|el|al|bin)[ -])*[\p{Lu}\p{Lo}\p{Script=Georgian}]/u;
