import { z } from "zod";
import { piiVerdict } from "@/server/pii/schema";
import { columnProfile, correlation, dependency } from "@/server/profiling/schema";
import { dimensionId, dimensionResult, qualityCheck, qualityResult } from "@/server/quality/schema";
import { rejectedExample, sourceDescription } from "@/server/reading/schema";

/** A column whose values are found in a key of another file; `missing` counts the rows whose value is not. */
export const foreignKey = z.object({
  column: z.string(),
  references: z.object({ path: z.string(), column: z.string() }),
  rows: z.number().int(),
  missing: z.number().int(),
});
export type ForeignKey = z.infer<typeof foreignKey>;

/** A value that fails a check, the first row and line it stands in, and in how many rows. `column` is null where a whole row fails. */
const failingExample = z.object({
  row: z.number().int(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  count: z.number().int(),
  suggestion: z.string().nullable(),
  duplicateOf: z.number().int().optional(),
});
export type FailingExample = z.infer<typeof failingExample>;

/** As in the contract, each check with a few of the values that fail it. */
const exemplifiedQuality = qualityResult.extend({
  dimensions: z.record(
    dimensionId,
    dimensionResult.extend({ checks: z.array(qualityCheck.extend({ examples: z.array(failingExample) })) }),
  ),
});

/** The report of `atlas scan --json` on one file, as in the contract. */
export const scanReport = z.object({
  schema: z.literal("atlas.scan/1"),
  source: sourceDescription,
  rows: z.number().int(),
  rejected: z.object({ count: z.number().int(), examples: z.array(rejectedExample) }),
  columns: z.array(columnProfile.extend({ pii: piiVerdict.nullable() })),
  duplicateRows: z.number().int(),
  candidateKeys: z.array(z.array(z.string())),
  dependencies: z.array(dependency),
  correlations: z.array(correlation),
  /** Looked for where several files are scanned together. */
  foreignKeys: z.array(foreignKey).optional(),
  quality: exemplifiedQuality,
  /** What the reader noticed, in sentences. */
  notes: z.array(z.string()),
  seconds: z.number(),
});
export type ScanReport = z.infer<typeof scanReport>;

/** What stands in place of the report of one of several files that could not be scanned. */
export const scanFailure = z.object({
  schema: z.literal("atlas.scan/1"),
  source: z.object({ path: z.string() }),
  error: z.object({ code: z.string(), message: z.string() }),
});
export type ScanFailure = z.infer<typeof scanFailure>;

/** One failing cell, as a line of `--cells`. `column` is null where a whole row fails. */
export const failingCell = z.object({
  file: z.string(),
  row: z.number().int(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  check: z.string(),
  dimension: z.string(),
  suggestion: z.string().nullable(),
  duplicateOf: z.number().int().optional(),
});
export type FailingCell = z.infer<typeof failingCell>;
