import type { PiiEntity } from "../schema";
import type { TableContext } from "./candidate";

const aboutPersons: readonly PiiEntity[] = ["PERSON", "EMAIL", "NATIONAL_ID", "PHONE", "DATE_OF_BIRTH"];

/** What only a person has; contacts and owners stand in registers of companies and places too. */
const ofPersonsOnly: readonly PiiEntity[] = [
  "NATIONAL_ID",
  "DATE_OF_BIRTH",
  "AGE",
  "GENDER",
  "PASSPORT",
  "DRIVING_LICENCE",
  "MEDICAL_ID",
  "HEALTH",
  "NATIONALITY_RELIGION_POLITICS",
];

/** Words of headers in tables about animals. */
export const animals =
  /^(?:breed|animal|kennel|species|pet|horse|dog|cat|tick|flipper|culmen|carapace|beak|plumage|antler|clutch)s?$/;

const holds = (table: TableContext, kinds: readonly PiiEntity[]) =>
  [...table.found.values()].some(({ entity }) => kinds.includes(entity));

/** Whether some column of the table is about a person. */
export const holdsPersons = (table: TableContext) => holds(table, aboutPersons);

/**
 * Whether each row stands for a person: it has what only persons have, or a name with a way to reach its
 * bearer and no organisation.
 */
export function rowsArePersons(table: TableContext): boolean {
  // Animals have a sex and a date of birth too.
  if ([...table.words].some((word) => animals.test(word))) return false;
  if (!holds(table, ["PERSON"])) return holds(table, ["NATIONAL_ID", "DATE_OF_BIRTH", "MEDICAL_ID"]);
  return holds(table, ofPersonsOnly) || (holds(table, ["EMAIL", "PHONE"]) && !namesOrganisations(table));
}

const organisations =
  /^(?:company|business|organi[sz]ation|agency|department|facility|firm|firma|virksomhed|vendor|licensee|permit|store|shop|event|meeting|project|program|institution|school|office)$/;

const namesOrganisations = (table: TableContext) =>
  holds(table, ["ORGANISATION"]) || [...table.words].some((word) => organisations.test(word));
