import { ruleChecks } from "../checks/declared-rules";
import { compareWithReference } from "../checks/reference";
import type { Dimension } from "../define-dimension";
import { misspeltValues } from "../plausibility/find-misspelt";
import { findOutliers } from "../plausibility/find-outliers";
import { findOutliersWithin } from "../plausibility/find-outliers-within";
import { runValuesCheck } from "../plausibility/run-values-check";

/** Do values agree with reality: with reference data where there is some, else are they plausible? */
export const accuracy: Dimension = {
  id: "accuracy",
  label: "Accuracy",
  question: "Do values agree with reference data, or are they at least plausible?",
  measure: async (context) => ({
    checks: [
      ...(await compareWithReference(context)),
      ...(await ruleChecks(context, "accuracy")),
      ...(await runValuesCheck(context, misspeltValues)),
      ...(await findOutliers(context)),
      ...(await findOutliersWithin(context)),
    ],
    reason: "There is no reference data, and no column in which a value could be called implausible.",
  }),
};
