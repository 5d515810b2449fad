import { foldHeader } from "../semantic-types";
import type { ValueCount } from "./column-values";
import { type ValuesCheck, whereAny } from "./define-values-check";
import type { FlaggedValue } from "./flag-values";

/** Two-letter codes of the states and areas of the USA, its forces abroad, and the provinces of Canada. */
const states = new Set(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh
   ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp um aa ae ap fm mh pw
   ab bc mb nb nl nt ns nu on pe qc sk yt`.split(/\s+/),
);
const header = /\b(state|province|st|statecode|state code|stateprov|states)\b/;
/** Share of the rows with two letters, and of these the known ones, from which a column is one of states. */
const coded = 0.8;
const known = 0.9;
const fewest = 20;

/** Two letters among states that are no state: `XL` beside `AL`. */
export const statesThatAreNone: ValuesCheck = {
  id: "validity.state",
  dimension: "validity",
  description: (column) => `${column} holds codes of states that exist.`,
  wants: ({ type, name }) => type === "text" && header.test(foldHeader(name)),
  judge: ({ values, total }) => whereAny(unknownStates(values, total)),
};

/** The codes that do not exist, of a column in which nearly all are codes of states. */
export function unknownStates(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const rows = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);
  const codes = values.filter(({ value }) => /^[A-Za-z]{2}$/.test(value.trim()));
  const unknown = codes.filter(({ value }) => !states.has(value.trim().toLowerCase()));
  if (total < fewest || rows(codes) < total * coded || rows(unknown) > rows(codes) * (1 - known)) return [];
  return unknown.map(({ value }) => ({ value, suggestion: null }));
}
