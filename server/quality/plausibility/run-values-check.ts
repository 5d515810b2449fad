import type { MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { readColumnValues } from "./column-values";
import { isDamaged } from "./damaged-text";
import type { ValuesCheck } from "./define-values-check";
import { malformedValues } from "./find-malformed";
import { misspeltValues } from "./find-misspelt";
import { mixedDateNotations } from "./find-mixed-dates";
import { mixedNotations } from "./find-mixed-notations";
import { mixedQuantities } from "./find-mixed-units";
import { valuesWithStraySpaces } from "./find-stray-spaces";
import { countriesThatAreNone } from "./find-unknown-countries";
import { statesThatAreNone } from "./find-unknown-states";
import { spellingVariants } from "./find-variants";
import { type FlaggedValue, flagValues } from "./flag-values";

const valuesChecks: readonly ValuesCheck[] = [
  malformedValues,
  statesThatAreNone,
  countriesThatAreNone,
  spellingVariants,
  valuesWithStraySpaces,
  mixedQuantities,
  mixedDateNotations,
  mixedNotations,
  misspeltValues,
];

type Judgement = { evaluated: number; flagged: readonly FlaggedValue[] };
/** What is said of a column; `damaged`: whether some of its values were damaged by a wrong encoding, if all were seen. */
type Judgements = { by: ReadonlyMap<ValuesCheck, Judgement>; damaged: boolean | null };

const judged = new WeakMap<ScoringContext, Map<string, Promise<Judgements>>>();

/** Runs one check over the values of every column that it wants. */
export async function runValuesCheck(context: ScoringContext, check: ValuesCheck): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (!check.wants(column, context)) continue;
    const judgement = (await judgementsOf(context, column)).by.get(check);
    if (judgement)
      checks.push(
        await flagValues(context, {
          id: `${check.id}.${column.name}`,
          description: check.description(column.name),
          dimension: check.dimension,
          column,
          ...judgement,
        }),
      );
  }
  return checks;
}

/**
 * Whether a column holds text that a wrong encoding damaged, where its values are looked at one by one anyway; null
 * where they are not.
 */
export async function holdsDamage(context: ScoringContext, column: ScoredColumn): Promise<boolean | null> {
  if (!valuesChecks.some((check) => check.wants(column, context))) return null;
  return (await judgementsOf(context, column)).damaged;
}

/**
 * What all checks say of a column. They are asked together, so that its values are read once and let go: those of
 * thousands of columns would take gigabytes.
 */
function judgementsOf(context: ScoringContext, column: ScoredColumn): Promise<Judgements> {
  const known = judged.get(context) ?? new Map<string, Promise<Judgements>>();
  judged.set(context, known);
  const found = known.get(column.name) ?? judge(context, column);
  known.set(column.name, found);
  return found;
}

async function judge(context: ScoringContext, column: ScoredColumn): Promise<Judgements> {
  const known = await readColumnValues(context, column);
  if (!known) return { by: new Map(), damaged: null };
  const by = valuesChecks
    .filter((check) => check.wants(column, context))
    .flatMap((check) => {
      const flagged = check.judge(known);
      return flagged ? [[check, { evaluated: known.total, flagged }] as const] : [];
    });
  return { by: new Map(by), damaged: known.values.some(({ value }) => isDamaged(value)) };
}
