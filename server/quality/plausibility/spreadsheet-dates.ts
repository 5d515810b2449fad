import type { ColumnValues } from "./column-values";

/** `Mar-21`, `2-Oct`: what a spreadsheet makes of `3-21`, `10-2`, `OCT2`. */
const made =
  /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-[0-9]{2}|[0-9]{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$/;
/** Share of rows up to which such values are damage; of more the column is one of months or days. */
const mostShare = 0.1;
/** Share of the other values that must hold a digit, as grades, ranges and numbers do. */
const withDigits = 0.8;

/** Codes and ranges that a spreadsheet turned into dates. */
export function spreadsheetDates({ values, total }: Pick<ColumnValues, "values" | "total">): string[] {
  const found = values.filter(({ value }) => made.test(value));
  if (found.length === 0) return [];
  const rows = found.reduce((sum, { count }) => sum + count, 0);
  const digits = values.reduce(
    (sum, { value, count }) => (/[0-9]/.test(value) && !made.test(value) ? sum + count : sum),
    0,
  );
  return rows <= total * mostShare && digits >= (total - rows) * withDigits
    ? found.map(({ value }) => value)
    : [];
}
