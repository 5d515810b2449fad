import type { ScanReport } from "./schema";

/** Values from which on a mean or a histogram tells nothing about one of them. */
const fewestInCrowd = 20;

/** A value with every letter and digit covered; its length and punctuation stay. */
export function cover(value: string): string {
  return value.replace(/[\p{L}\p{N}]/gu, "•");
}

/**
 * The report without values of personal data: most frequent values covered, extremes left out, and what was computed from
 * the values too, unless the column is a quasi-identifier of enough values that none of them can be told from it. Raw lines of rejected rows are covered when
 * the table has any personal data.
 */
export function maskReport(report: ScanReport): ScanReport {
  const crowd = (column: ScanReport["columns"][number]) =>
    column.pii?.class === "quasi" && report.rows - column.nulls >= fewestInCrowd;
  const personal = report.columns.some(({ pii }) => pii !== null);
  if (!personal) return report;
  return {
    ...report,
    rejected: {
      ...report.rejected,
      examples: report.rejected.examples.map((one) => ({ ...one, raw: cover(one.raw) })),
    },
    columns: report.columns.map((column) => {
      if (!column.pii) return column;
      const hide = <T extends { value: unknown }>(list: T[]) =>
        list.map((one) => ({ ...one, value: one.value === null ? null : cover(String(one.value)) }));
      return {
        ...column,
        min: null,
        max: null,
        quantiles: null,
        gaps: null,
        ...(crowd(column) ? {} : { mean: null, stddev: null, histogram: null }),
        top: hide(column.top),
      };
    }),
  };
}
