import { z } from "zod";

export const piiEntities = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "ADDRESS",
  "LOCATION",
  "ORGANISATION",
  "DATE_OF_BIRTH",
  "DATE",
  "AGE",
  "CREDIT_CARD",
  "IBAN",
  "BANK_ACCOUNT",
  "IP_ADDRESS",
  "MAC_ADDRESS",
  "URL",
  "USERNAME",
  "PASSWORD",
  "NATIONAL_ID",
  "TAX_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "VEHICLE",
  "CRYPTO_WALLET",
  "MEDICAL_ID",
  "GEO_COORDINATE",
  "POSTAL_CODE",
  "NATIONALITY_RELIGION_POLITICS",
  "GENDER",
  "HEALTH",
  "SECRET",
] as const;
export const piiEntity = z.enum(piiEntities);
export type PiiEntity = z.infer<typeof piiEntity>;

export const piiClass = z.enum(["direct", "quasi", "sensitive"]);
export type PiiClass = z.infer<typeof piiClass>;

/** What one part of a column of JSON documents holds. */
export const piiPart = z.object({
  entity: piiEntity,
  class: piiClass,
  country: z.string().nullable(),
  scheme: z.string().nullable(),
  form: z.enum(["value", "text"]),
});
export type PiiPart = z.infer<typeof piiPart>;

/** Verdict on one column, as in the contract. `matched` counts rows whose value fits. */
export const piiVerdict = z.object({
  entity: piiEntity,
  class: piiClass,
  confidence: z.number().min(0).max(1),
  matched: z.number().int(),
  country: z.string().nullable(),
  scheme: z.string().nullable(),
  /** `text`: the data stands inside running text; `document`: in parts of JSON documents. Absent means it is the value. */
  form: z.enum(["value", "text", "document"]).optional(),
  /** With `document`: what the parts hold, by path: `customer.name`, `lines[].sku`, `{}` at the end for keys. */
  parts: z.record(z.string(), piiPart).optional(),
  /** Sentences a person can check, never with a cell value in them. */
  evidence: z.array(z.string()),
});
export type PiiVerdict = z.infer<typeof piiVerdict>;

/** A stretch of personal data in free text: UTF-16 offsets, end exclusive. */
export const piiSpan = z.object({
  start: z.number().int(),
  end: z.number().int(),
  entity: piiEntity,
  score: z.number().min(0).max(1),
  recogniser: z.string(),
  country: z.string().optional(),
  scheme: z.string().optional(),
});
export type PiiSpan = z.infer<typeof piiSpan>;
