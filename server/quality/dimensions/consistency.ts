import { checkDateOrder } from "../checks/date-order";
import { ruleChecks } from "../checks/declared-rules";
import { checkTotals } from "../checks/totals";
import type { Dimension } from "../define-dimension";
import { findConflicts } from "../plausibility/find-conflicts";
import { findDependencyExceptions } from "../plausibility/find-dependency-exceptions";
import { findMiscomposed } from "../plausibility/find-miscomposed";
import { findMisplaced } from "../plausibility/find-misplaced";
import { mixedDateNotations } from "../plausibility/find-mixed-dates";
import { mixedNotations } from "../plausibility/find-mixed-notations";
import { findMixedThousands } from "../plausibility/find-mixed-thousands";
import { mixedQuantities } from "../plausibility/find-mixed-units";
import { findRepeatedNeighbours } from "../plausibility/find-repeated-neighbours";
import { valuesWithStraySpaces } from "../plausibility/find-stray-spaces";
import { spellingVariants } from "../plausibility/find-variants";
import { runValuesCheck } from "../plausibility/run-values-check";

/** Do columns agree with each other, and is one thing written in one way? */
export const consistency: Dimension = {
  id: "consistency",
  label: "Consistency",
  question: "Do columns agree with each other, and is one thing written in one way?",
  measure: async (context) => ({
    checks: [
      ...(await findDependencyExceptions(context)),
      ...(await findConflicts(context)),
      ...(await checkDateOrder(context)),
      ...(await checkTotals(context)),
      ...(await runValuesCheck(context, spellingVariants)),
      ...(await runValuesCheck(context, valuesWithStraySpaces)),
      ...(await runValuesCheck(context, mixedQuantities)),
      ...(await findMixedThousands(context)),
      ...(await runValuesCheck(context, mixedDateNotations)),
      ...(await runValuesCheck(context, mixedNotations)),
      ...(await findRepeatedNeighbours(context)),
      ...(await findMisplaced(context)),
      ...(await findMiscomposed(context)),
      ...(await ruleChecks(context, "consistency")),
    ],
    reason: "No columns depend on each other, and no rule across columns is declared.",
  }),
};
