import type { ColumnRow } from "./store/column-rows";

/** Whether values of a column are personal data as far as anybody said: the detector, a person, or a mask. */
export function isPersonal({ pii, piiDecision, piiEntity, masking }: ColumnRow): boolean {
  return (
    piiEntity !== null ||
    (pii !== null && piiDecision !== "rejected") ||
    (masking !== null && masking !== "keep")
  );
}
