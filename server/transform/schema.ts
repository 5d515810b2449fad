import { z } from "zod";

/**
 * How a column is masked. `pseudonym` is keyed: the same value gives the same pseudonym in every
 * table of a workspace. `generalise` keeps the year of a date, the first characters of a code or a
 * band of a number.
 */
export const maskingStrategies = [
  "keep",
  "redact",
  "partial",
  "pseudonym",
  "generalise",
  "encrypt",
  "drop",
] as const;
export const maskingStrategy = z.enum(maskingStrategies);
export type MaskingStrategy = z.infer<typeof maskingStrategy>;

/** Which strategy each class of personal data gets, with exceptions by entity. */
export const maskingPolicy = z.object({
  direct: maskingStrategy,
  quasi: maskingStrategy,
  sensitive: maskingStrategy,
  entities: z.record(z.string(), maskingStrategy),
});
export type MaskingPolicy = z.infer<typeof maskingPolicy>;

export const standardiserIds = [
  "trim",
  "phone_e164",
  "iso_date",
  "exact_decimal",
  "country_iso",
  "currency_iso",
  "email_lower",
  "boolean",
  "disguised_null",
] as const;
export const standardiserId = z.enum(standardiserIds);
export type StandardiserId = z.infer<typeof standardiserId>;
