import type { ScoredColumn, ScoringContext } from "../define-dimension";
import type { DimensionId } from "../schema";
import type { ColumnValues } from "./column-values";
import type { FlaggedValue } from "./flag-values";

/** A check that judges all different values of a column, one column at a time. */
export type ValuesCheck = {
  /** Start of the check's id, before the column: `validity.format`. */
  id: string;
  dimension: DimensionId;
  description: (column: string) => string;
  /** Whether the values of a column are looked at. */
  wants: (column: ScoredColumn, context: ScoringContext) => boolean;
  /** The values that fail, or null where the column says nothing about it: then there is no check. */
  judge: (known: ColumnValues) => readonly FlaggedValue[] | null;
};

/** For checks that are only listed where something fails. */
export function whereAny(flagged: readonly FlaggedValue[]): readonly FlaggedValue[] | null {
  return flagged.length === 0 ? null : flagged;
}
