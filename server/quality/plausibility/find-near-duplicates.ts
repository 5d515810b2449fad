import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";

/** Id of the one check that reports near duplicates. */
export const nearDuplicateCheck = "uniqueness.near";

export async function findNearDuplicates(_context: ScoringContext): Promise<MeasuredCheck[]> {
  return [];
}
