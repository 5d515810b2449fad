import type { ColumnRow } from "./store/column-rows";

/** Whether values of a column are personal data as far as anybody said: the detector, a person, or a mask. */
export function isPersonal({ pii, piiDecision, piiEntity, masking }: ColumnRow): boolean {
  return (
    piiEntity !== null ||
    (pii !== null && piiDecision !== "rejected") ||
    (masking !== null && masking !== "keep")
  );
}

/** Whether readers see a column masked: by what was decided since, or else by what the snapshot says. */
export function isMaskedColumn(written: string | null, decided: string | null): boolean {
  const masking = decided ?? written;
  return masking !== null && masking !== "keep";
}
