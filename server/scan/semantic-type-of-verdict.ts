import type { PiiVerdict } from "@/server/pii/schema";
import type { ColumnFacts } from "@/server/profiling/schema";

const nearlyAll = 0.8;

/** Semantic type that a verdict on personal data implies for text; null where it implies none. */
export function semanticTypeOfVerdict(verdict: PiiVerdict | null, facts: ColumnFacts): string | null {
  if (!verdict || facts.inferred.type !== "text") return null;
  // Prose that mentions phone numbers is no column of phone numbers, and is not written like one.
  if ((verdict.form ?? "value") !== "value" || verdict.matched < nearlyAll * (facts.rows - facts.empty))
    return null;
  switch (verdict.entity) {
    case "EMAIL":
      return "email";
    case "PHONE":
      return "phone";
    case "IP_ADDRESS":
      return "ip_address";
    case "URL":
      return "url";
    case "NATIONAL_ID":
      return verdict.scheme === "CPR" ? "cpr" : "national_id";
    case "PERSON":
      return "person_name";
    case "ADDRESS":
      return "address";
    case "POSTAL_CODE":
      return "postal_code";
    case "IBAN":
      return "iban";
    case "CREDIT_CARD":
      return "credit_card";
    default:
      return null;
  }
}
