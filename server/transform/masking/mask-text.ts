import type { PiiSpan } from "../../pii/schema";
import type { MaskingStrategy } from "../schema";
import { pseudonymPrefix, redactedText } from "./forms";
import { pseudonymKey, pseudonymOf } from "./key";
import { normalise } from "./normalise";

/** Finds personal data in text, as `detectSpans` does. */
export type TextDetector = (text: string) => PiiSpan[];

/**
 * A function that masks the personal data inside a text and leaves the rest: each span becomes the name of
 * its kind, or a pseudonym that is the same as in columns of that kind.
 */
export function textMasker(
  strategy: MaskingStrategy,
  key: Buffer,
  detect: TextDetector,
): (text: string) => string {
  const derived = pseudonymKey(key);
  return (text) => {
    let masked = "";
    let at = 0;
    for (const span of detect(text).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < at) continue;
      masked += text.slice(at, span.start) + replacement(text.slice(span.start, span.end), span);
      at = span.end;
    }
    return masked + text.slice(at);
  };

  function replacement(value: string, span: PiiSpan): string {
    if (strategy !== "pseudonym") return strategy === "partial" ? redactedText : `[${span.entity}]`;
    return pseudonymPrefix + pseudonymOf(derived, normalise(value, span.entity, span.scheme ?? null));
  }
}
