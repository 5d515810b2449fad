import { z } from "zod";

export const dimensionIds = [
  "completeness",
  "uniqueness",
  "timeliness",
  "validity",
  "accuracy",
  "consistency",
] as const;
export const dimensionId = z.enum(dimensionIds);
export type DimensionId = z.infer<typeof dimensionId>;

/** One check of a dimension. `id` is stable over runs, so its failing rows can be linked to. */
export const qualityCheck = z.object({
  id: z.string(),
  description: z.string(),
  columns: z.array(z.string()),
  evaluated: z.number().int(),
  failed: z.number().int(),
});
export type QualityCheck = z.infer<typeof qualityCheck>;

/** A dimension is measured (score 0..1) or not (score null, with the reason and what to do about it). */
export const dimensionResult = z.object({
  score: z.number().min(0).max(1).nullable(),
  threshold: z.number().min(0).max(1),
  passed: z.boolean().nullable(),
  measured: z.boolean(),
  reason: z.string().nullable(),
  checks: z.array(qualityCheck),
});
export type DimensionResult = z.infer<typeof dimensionResult>;

export const qualityResult = z.object({
  overall: z.number().min(0).max(1).nullable(),
  dimensions: z.record(dimensionId, dimensionResult),
});
export type QualityResult = z.infer<typeof qualityResult>;

/** A quality result as somebody may see it: without counts where rows are hidden from them. */
export const seenCheck = qualityCheck.extend({
  evaluated: qualityCheck.shape.evaluated.nullable(),
  failed: qualityCheck.shape.failed.nullable(),
});
export type SeenCheck = z.infer<typeof seenCheck>;
export const seenQuality = qualityResult.extend({
  dimensions: z.record(dimensionId, dimensionResult.extend({ checks: z.array(seenCheck) })),
});
export type SeenQuality = z.infer<typeof seenQuality>;

export const scorePoint = z.object({
  runId: z.string(),
  at: z.date(),
  dimension: z.string(),
  score: z.number().nullable(),
  threshold: z.number(),
});

/** `day` is a UTC date, `quality` a mean score 0..1. */
export const trendPoint = z.object({ day: z.string(), quality: z.number(), runs: z.number().int() });
export type TrendPoint = z.infer<typeof trendPoint>;

export const severity = z.enum(["info", "warning", "error"]);

/**
 * A declared rule: the same YAML in files, settings and the API. `kind` decides which other fields
 * count; `condition` is a SQL expression over the row that must be true.
 */
export const qualityRule = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/),
  description: z.string().max(500).optional(),
  kind: z.enum([
    "required",
    "unique",
    "range",
    "length",
    "pattern",
    "in_set",
    "type",
    "condition",
    "reference",
  ]),
  columns: z.array(z.string()).max(50).default([]),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  pattern: z.string().max(1000).optional(),
  values: z.array(z.string()).max(10_000).optional(),
  condition: z.string().max(4000).optional(),
  dimension: dimensionId.optional(),
  /** `error` sends failing rows to quarantine; `warning` and `info` only lower the score. */
  severity: severity.default("warning"),
});
export type QualityRule = z.infer<typeof qualityRule>;
export const ruleFile = z.object({ version: z.literal(1), rules: z.array(qualityRule).max(1000) });

/** Default thresholds of the standard. Timeliness is 1: the newest data is within the agreed age or not. */
export const defaultThresholds: Record<DimensionId, number> = {
  completeness: 0.95,
  uniqueness: 0.999,
  timeliness: 1,
  validity: 0.99,
  accuracy: 0.98,
  consistency: 0.99,
};
