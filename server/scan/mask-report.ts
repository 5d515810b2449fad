import { findStrays } from "@/server/pii/find-strays";
import { shapeOf } from "@/server/profiling/shape-of";
import type { ScanReport } from "./schema";

/** Values from which on a mean or a histogram tells nothing about one of them. */
const fewestInCrowd = 20;

/** A value with every letter and digit covered; its length and punctuation stay. */
export function cover(value: string): string {
  return value.replace(/[\p{L}\p{N}]/gu, "•");
}

/** What is known of the cells of a column that holds no personal data as a whole. */
type CleanColumn = Pick<ScanReport["columns"][number], "type" | "patterns" | "shapedRows">;

/** Share of a column's cells from which a shape is a usual one. */
const usualShare = 0.02;
const plainNumber = /^[-+]?\d+(?:[.,]\d+)?$/;
const plainTime = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** A text with what is personal in it covered, as an address of mail among states of orders; the rest stays readable. */
export function coverStrays(value: string, column: CleanColumn | undefined, region: string): string {
  const usual = column !== undefined && isUsual(value, column);
  let shown = "";
  let at = 0;
  for (const { start, end } of findStrays(value, { usual, defaultRegion: region })) {
    shown += value.slice(at, start) + cover(value.slice(start, end));
    at = end;
  }
  return shown + value.slice(at);
}

function isUsual(value: string, { type, patterns, shapedRows = 0 }: CleanColumn): boolean {
  if (type === "date" || type === "timestamp") return plainTime.test(value);
  if (type !== "text") return plainNumber.test(value);
  const shape = shapeOf(value);
  const alike = patterns.find(({ pattern }) => pattern === shape)?.count ?? 0;
  return alike > Math.max(2, shapedRows * usualShare);
}

/**
 * The report without values of personal data: most frequent values covered, extremes left out, and what was computed from
 * the values too, unless the column is a quasi-identifier of enough values that none of them can be told from it. Raw lines of rejected rows are covered when
 * the table has any personal data. Of other columns only what is personal by itself is covered.
 *
 * @param region ISO 3166 country that numbers without a prefix belong to
 */
export function maskReport(report: ScanReport, region: string): ScanReport {
  const crowd = (column: ScanReport["columns"][number]) =>
    column.pii?.class === "quasi" && report.rows - column.nulls >= fewestInCrowd;
  const personal = report.columns.some(({ pii }) => pii !== null);
  const coverLine = (line: string) => (personal ? cover(line) : coverStrays(line, undefined, region));
  return {
    ...report,
    rejected: {
      ...report.rejected,
      examples: report.rejected.examples.map((one) => ({ ...one, raw: coverLine(one.raw) })),
    },
    columns: report.columns.map((column) => {
      const hide = (text: string) => (column.pii ? cover(text) : coverStrays(text, column, region));
      const top = column.top.map(({ value, count }) => ({
        value: value === null || (!column.pii && typeof value !== "string") ? value : hide(String(value)),
        count,
      }));
      if (!column.pii) return { ...column, top };
      return {
        ...column,
        min: null,
        max: null,
        quantiles: null,
        gaps: null,
        ...(crowd(column) ? {} : { mean: null, stddev: null, histogram: null }),
        top,
      };
    }),
  };
}
