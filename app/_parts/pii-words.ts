import type { PiiClass, PiiEntity, PiiVerdict } from "@/server/pii/schema";
import type { MaskingStrategy } from "@/server/transform/schema";

export const entityWords: Record<PiiEntity, string> = {
  PERSON: "person name",
  EMAIL: "e-mail address",
  PHONE: "phone number",
  ADDRESS: "postal address",
  LOCATION: "location",
  ORGANISATION: "organisation",
  DATE_OF_BIRTH: "date of birth",
  DATE: "date",
  AGE: "age",
  CREDIT_CARD: "payment card number",
  IBAN: "IBAN",
  BANK_ACCOUNT: "bank account",
  IP_ADDRESS: "IP address",
  MAC_ADDRESS: "MAC address",
  URL: "web address",
  USERNAME: "user name",
  PASSWORD: "password",
  NATIONAL_ID: "national identity number",
  TAX_ID: "tax number",
  PASSPORT: "passport number",
  DRIVING_LICENCE: "driving licence number",
  VEHICLE: "vehicle",
  CRYPTO_WALLET: "crypto wallet",
  MEDICAL_ID: "medical identifier",
  GEO_COORDINATE: "coordinate",
  POSTAL_CODE: "postal code",
  NATIONALITY_RELIGION_POLITICS: "nationality, religion or political view",
  GENDER: "gender",
  HEALTH: "health information",
  SECRET: "secret",
};

export const classWords: Record<PiiClass, { label: string; meaning: string }> = {
  direct: { label: "Direct identifier", meaning: "Names one person on its own" },
  quasi: { label: "Quasi-identifier", meaning: "Names a person together with other columns" },
  sensitive: { label: "Sensitive", meaning: "A special category of personal data, or a secret" },
};

export const strategyWords: Record<MaskingStrategy, { label: string; does: string }> = {
  keep: { label: "Keep", does: "Values stay as they are" },
  redact: { label: "Redact", does: "Values are replaced by a fixed mark" },
  partial: { label: "Partial", does: "Only the ends of a value remain" },
  pseudonym: { label: "Pseudonym", does: "The same value gives the same pseudonym in every table" },
  generalise: { label: "Generalise", does: "A date becomes a year, a number a band, a code its beginning" },
  encrypt: { label: "Encrypt", does: "Values can be restored with the key of the workspace" },
  drop: { label: "Drop", does: "The column is left out" },
};

/** How sure a verdict is, in a word beside the number. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.95) return "very sure";
  if (confidence >= 0.8) return "sure";
  return confidence >= 0.6 ? "likely" : "possible";
}

const irregular: Partial<Record<PiiEntity, string>> = {
  DATE_OF_BIRTH: "dates of birth",
  NATIONALITY_RELIGION_POLITICS: "nationalities, religions or political views",
  HEALTH: "health information",
};

/** What many values of a kind are called. */
function pluralOf(entity: PiiEntity): string {
  const word = entityWords[entity];
  return irregular[entity] ?? (word.endsWith("ss") ? `${word}es` : `${word}s`);
}

/** What a column holds, in words; of documents everything that stands in their parts. */
export function wordsOfVerdict({ entity, parts }: Pick<PiiVerdict, "entity" | "parts">): string {
  const others = Object.values(parts ?? {}).map((part) => part.entity);
  return [...new Set([entity, ...others])].map(pluralOf).join(", ");
}

/** A sentence of evidence with the kind it names in words. */
export function evidenceWords(sentence: string): string {
  return sentence.replace(/\bhold ([A-Z_]+) inside/, (whole, entity: string) =>
    entity in entityWords ? `hold ${pluralOf(entity as PiiEntity)} inside` : whole,
  );
}
