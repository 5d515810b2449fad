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
    const spans = detect(text).toSorted((a, b) => a.start - b.start || b.end - a.end);
    for (const [i, span] of spans.entries()) {
      if (span.start < at) continue;
      const end = wholeName(text, span, spans[i + 1]?.start ?? text.length);
      masked +=
        withoutLongNumbers(text.slice(at, span.start)) + replacement(text.slice(span.start, end), span);
      at = end;
    }
    return masked + withoutLongNumbers(text.slice(at));
  };

  function replacement(value: string, span: PiiSpan): string {
    if (strategy !== "pseudonym") return strategy === "partial" ? redactedText : `[${span.entity}]`;
    return pseudonymPrefix + pseudonymOf(derived, normalise(value, span.entity, span.scheme ?? null));
  }
}

/** Numbers too long for a date or a price, which no sentence around them explains: an account, a case, a document. */
function withoutLongNumbers(text: string): string {
  return text.replace(/\d(?:[ .-]?\d){8,}/g, redactedText);
}

const moreOfName = /^(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*)+/u;

/**
 * Where a name ends: words with a capital directly behind a person or an
 * organisation belong to it, until the next span. A rare surname is no reason to leave it standing.
 */
function wholeName(text: string, { end, entity }: PiiSpan, limit: number): number {
  if (entity !== "PERSON" && entity !== "ORGANISATION") return end;
  return end + (moreOfName.exec(text.slice(end, limit))?.[0].length ?? 0);
}
