import { checkDateOrder } from "../checks/date-order";
import { ruleChecks } from "../checks/declared-rules";
import { checkTotals } from "../checks/totals";
import type { Dimension } from "../define-dimension";
import { findConflicts } from "../plausibility/find-conflicts";
import { findDependencyExceptions } from "../plausibility/find-dependency-exceptions";
import { findMiscomposed } from "../plausibility/find-miscomposed";
import { findMisplaced } from "../plausibility/find-misplaced";
import { findMixedDates } from "../plausibility/find-mixed-dates";
import { findMixedNotations } from "../plausibility/find-mixed-notations";
import { findMixedThousands } from "../plausibility/find-mixed-thousands";
import { findMixedUnits } from "../plausibility/find-mixed-units";
import { findRepeatedNeighbours } from "../plausibility/find-repeated-neighbours";
import { findStraySpaces } from "../plausibility/find-stray-spaces";
import { findVariants } from "../plausibility/find-variants";

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
      ...(await findVariants(context)),
      ...(await findStraySpaces(context)),
      ...(await findMixedUnits(context)),
      ...(await findMixedThousands(context)),
      ...(await findMixedDates(context)),
      ...(await findMixedNotations(context)),
      ...(await findRepeatedNeighbours(context)),
      ...(await findMisplaced(context)),
      ...(await findMiscomposed(context)),
      ...(await ruleChecks(context, "consistency")),
    ],
    reason: "No columns depend on each other, and no rule across columns is declared.",
  }),
};
