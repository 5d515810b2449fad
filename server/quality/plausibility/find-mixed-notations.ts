import { type ValuesCheck, whereAny } from "./define-values-check";
import { otherNotations } from "./rigid-codes";

/** Codes and phone numbers written with other signs between their groups than nearly all of the column. */
export const mixedNotations: ValuesCheck = {
  id: "consistency.notation",
  dimension: "consistency",
  description: (column) => `${column} writes its codes with the same signs between their groups.`,
  wants: ({ type }) => type === "text",
  judge: ({ values, total }) => whereAny(otherNotations(values, total)),
};
