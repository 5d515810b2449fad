import { z } from "zod";

export const columnTypes = [
  "text",
  "integer",
  "decimal",
  "boolean",
  "date",
  "time",
  "timestamp",
  "json",
] as const;
export const columnType = z.enum(columnTypes);
export type ColumnType = z.infer<typeof columnType>;

/**
 * Type of a column inferred from all its values, and how to read them: `format` is a strptime format
 * for dates and times, `decimal` the notation of numbers. `ambiguous` says that another reading fits
 * as well (such as DD/MM and MM/DD).
 */
export const inferredType = z.object({
  type: columnType,
  format: z.string().nullable(),
  decimal: z.enum(["point", "comma"]).nullable(),
  thousands: z.enum(["point", "comma", "space", "apostrophe"]).nullable(),
  ambiguous: z.boolean(),
  /** Values that are neither missing nor readable as this type; each is a failure of validity. */
  misfits: z.number().int().optional(),
  /** Decimals: digits in all and after the mark, enough for every value of the column. */
  precision: z.number().int().optional(),
  scale: z.number().int().optional(),
  /** The column already has this type in the source (Parquet); there is no text to read. */
  native: z.boolean().optional(),
});
export type InferredType = z.infer<typeof inferredType>;

/** Values travel as text or number; numbers beyond 2^53 and decimals beyond 15 digits as text. */
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof cell>;

export const histogramBin = z.object({ from: cell, to: cell, count: z.number().int() });
export const topValue = z.object({ value: cell, count: z.number().int() });

/** What was seen in all values of a column before anything was changed. Counts are rows. */
export const columnFacts = z.object({
  name: z.string(),
  inferred: inferredType,
  rows: z.number().int(),
  /** NULL, empty or only white space. */
  empty: z.number().int(),
  /** Texts that mean "missing", as written. */
  disguised: z.array(z.object({ value: z.string(), count: z.number().int() })),
  /** Some values start or end with white space. */
  padded: z.boolean(),
  /** Some sampled values are not in Unicode normal form C. */
  denormalised: z.boolean(),
  /** Some sampled values hold more than ASCII. */
  beyondAscii: z.boolean(),
});
export type ColumnFacts = z.infer<typeof columnFacts>;

/**
 * The usual step between the moments of a column (`size` of `unit`) and where moments are missing: gaps, missing moments in all,
 * and the longest gaps with the moments before and after.
 */
export const dateGaps = z.object({
  unit: z.enum(["second", "day", "month"]),
  size: z.number(),
  gaps: z.number().int(),
  missing: z.number().int(),
  longest: z.array(z.object({ from: cell, to: cell, missing: z.number().int() })),
});
export type DateGaps = z.infer<typeof dateGaps>;

/** Statistics of one column, as in the contract, without the PII verdict. Lengths are in characters. */
export const columnProfile = z.object({
  name: z.string(),
  type: columnType,
  semanticType: z.string().nullable(),
  nulls: z.number().int(),
  /** Values that mean "missing" without being empty (`N/A`, `-`, `9999`), by value. */
  disguisedNulls: z.array(topValue),
  distinct: z.number().int(),
  unique: z.boolean(),
  min: cell,
  max: cell,
  mean: z.number().nullable(),
  stddev: z.number().nullable(),
  /** 5, 25, 50, 75, 95 %. */
  quantiles: z.record(z.string(), cell).nullable(),
  histogram: z.array(histogramBin).nullable(),
  /** Of dates and times that follow a rhythm; absent in profiles made before this was measured. */
  gaps: dateGaps.nullable().optional(),
  top: z.array(topValue),
  minLength: z.number().int().nullable(),
  maxLength: z.number().int().nullable(),
  /** Shapes of the values (`A` letter, `9` digit), most frequent first. */
  patterns: z.array(z.object({ pattern: z.string(), count: z.number().int() })),
  /** Rows the patterns were counted in, spread evenly over the table. */
  shapedRows: z.number().int().optional(),
});
export type ColumnProfile = z.infer<typeof columnProfile>;

/**
 * That `determinants` settle `dependent`, approximately. `exceptions` counts the rows that must go until it
 * holds in all `rows` with values in these columns; `exceptionRows` names the first ten of them.
 */
export const dependency = z.object({
  determinants: z.array(z.string()),
  dependent: z.string(),
  rows: z.number().int(),
  exceptions: z.number().int(),
  exceptionRows: z.array(z.number().int()),
});
export type Dependency = z.infer<typeof dependency>;

export const correlationMethods = ["pearson", "spearman", "cramers_v", "correlation_ratio"] as const;

/** How strongly two columns go together, in `rows` rows: -1 to 1 of numbers, otherwise 0 to 1. */
export const correlation = z.object({
  columns: z.tuple([z.string(), z.string()]),
  method: z.enum(correlationMethods),
  value: z.number(),
  rows: z.number().int(),
});
export type Correlation = z.infer<typeof correlation>;

export const tableRelations = z.object({
  dependencies: z.array(dependency),
  correlations: z.array(correlation),
});
export type TableRelations = z.infer<typeof tableRelations>;

export const tableProfile = z.object({
  rows: z.number().int(),
  duplicateRows: z.number().int(),
  candidateKeys: z.array(z.array(z.string())),
  columns: z.array(columnProfile),
  /** How the columns hang together; absent in profiles made before this was measured. */
  relations: tableRelations.optional(),
});
export type TableProfile = z.infer<typeof tableProfile>;
