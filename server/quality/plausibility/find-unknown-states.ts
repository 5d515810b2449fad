import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import { type ValueCount, valuesOf } from "./column-values";
import { type FlaggedValue, flagValues } from "./flag-values";

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
export async function findUnknownStates(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type !== "text" || !header.test(foldHeader(column.name))) continue;
    const all = await valuesOf(context, column);
    if (!all) continue;
    const flagged = unknownStates(all.values, all.total);
    if (flagged.length === 0) continue;
    checks.push(
      await flagValues(context, {
        id: `validity.state.${column.name}`,
        description: `${column.name} holds codes of states that exist.`,
        dimension: "validity",
        column,
        evaluated: all.total,
        flagged,
      }),
    );
  }
  return checks;
}

/** The codes that do not exist, of a column in which nearly all are codes of states. */
export function unknownStates(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const rows = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);
  const codes = values.filter(({ value }) => /^[A-Za-z]{2}$/.test(value.trim()));
  const unknown = codes.filter(({ value }) => !states.has(value.trim().toLowerCase()));
  if (total < fewest || rows(codes) < total * coded || rows(unknown) > rows(codes) * (1 - known)) return [];
  return unknown.map(({ value }) => ({ value, suggestion: null }));
}
