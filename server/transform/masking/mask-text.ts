import type { PiiSpan } from "../../pii/schema";
import type { MaskingStrategy } from "../schema";
import { encrypter } from "./encrypt";
import { pseudonymText, redactedText } from "./forms";
import { pseudonymKey, pseudonymOf } from "./key";
import { findKnown, type KnownColumn, type KnownSpan } from "./known-values";
import { normalise, type ValueKind } from "./normalise";

/** Finds personal data in text, as `detectSpans` does. */
export type TextDetector = (text: string) => PiiSpan[];

export type TextMasking = {
  strategy: MaskingStrategy;
  key: Buffer;
  detect: TextDetector;
  /** Columns whose values are masked in the text of their row too, however they are written. */
  known: readonly KnownColumn[];
  /** Country of phone numbers without a prefix. */
  region?: string | undefined;
};

/** A stretch of text, and what any part of it becomes. */
type Stretch = { start: number; end: number; cover: (part: string) => string };

/** What masking leaves in a text. */
const marked = /\[(?:[A-Z_]+|enc:[\w-]+)\]|•••|(?:\+\d{1,3} )?psn-[0-9a-f]+(?:@masked\.invalid)?/g;

/**
 * A function that masks the personal data inside a text and leaves the rest: each span becomes the name of
 * its kind, a pseudonym that is the same as in columns of that kind, or its own encryption. The second argument is
 * what `knownSql` gives for the row.
 */
export function textMasker({ strategy, key, detect, known, region }: TextMasking) {
  const derived = pseudonymKey(key);
  const seal = strategy === "encrypt" ? encrypter(key) : null;
  return (text: string, joined = ""): string => {
    if (isLoneNumber(text)) return seal ? seal(text) : redactedText;
    let result = masked(text, [
      ...findKnown(text, joined, known).map(ofKnown),
      ...ofFound(text, detect(text)),
    ]);
    if (result === text) return text;
    // What stood beside a name is told better once the name is gone: the second line of an address, "call … at".
    for (let pass = 0; pass < 2; pass++) {
      const { plain, marks } = withoutMarks(result);
      const more = detect(plain).filter(
        (span) => !marks.some(({ at }) => overlap({ start: at, end: at + 1 }, span)),
      );
      if (more.length === 0) break;
      const left = marks.map(({ at, mark }): Stretch => ({ start: at, end: at + 1, cover: () => mark }));
      result = masked(plain, [...left, ...ofFound(plain, more)]);
    }
    return result;
  };

  function ofKnown({ start, end, value, ...kind }: KnownSpan): Stretch {
    // Written otherwise than in its column it still is that value; only encryption has to give back what stood here.
    return { start, end, cover: (part) => replacement(seal ? part : value, kind) };
  }

  function ofFound(text: string, spans: readonly PiiSpan[]): Stretch[] {
    return spans.map((span, i) => {
      const end = wholeName(text, span, spans[i + 1]?.start ?? text.length);
      const kind = { entity: span.entity, scheme: span.scheme ?? null, region };
      return { start: span.start, end, cover: (part) => replacement(part, kind) };
    });
  }

  function replacement(value: string, kind: ValueKind): string {
    if (strategy === "pseudonym") {
      const normalised = normalise(value, kind);
      return pseudonymText(pseudonymOf(derived, normalised), normalised, kind.entity);
    }
    if (seal) return `[${seal(value)}]`;
    return strategy === "partial" || kind.entity === null ? redactedText : `[${kind.entity}]`;
  }

  /** The longer of two that overlap is taken, and of two equal ones the first; what sticks out of it is masked by itself. */
  function masked(text: string, stretches: readonly Stretch[]): string {
    const taken: Stretch[] = [];
    for (const one of stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
      taken.push(...outside(text, one, taken));
    let result = "";
    let at = 0;
    for (const { start, end, cover } of taken.sort((a, b) => a.start - b.start)) {
      result += withoutLongNumbers(text.slice(at, start)) + cover(text.slice(start, end));
      at = end;
    }
    return result + withoutLongNumbers(text.slice(at));
  }

  /** The parts of a stretch that none of the others covers, as far as there is something to read in them. */
  function outside(text: string, one: Stretch, others: readonly Stretch[]): Stretch[] {
    const other = others.find((taken) => overlap(taken, one));
    if (!other) return [one];
    const parts = [
      { ...one, end: other.start },
      { ...one, start: other.end },
    ].filter(({ start, end }) => start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)));
    return parts.flatMap((part) => outside(text, part, others));
  }

  /** Numbers too long for a date or a price, which no sentence around them explains: an account, a case, a document. */
  function withoutLongNumbers(text: string): string {
    return text.replace(/\d(?:[ .-]?\d){8,}/g, (number) => (seal ? `[${seal(number)}]` : redactedText));
  }
}

/** A number that is all of its cell, beside cells that are about persons, is theirs: no word says so. */
function isLoneNumber(text: string): boolean {
  if (!/^[\s+()\d./-]+$/.test(text) || text.replace(/\D/g, "").length < 7) return false;
  return !/^\s*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/.test(text);
}

/** The text with one sign for every mark, as the judge of columns reads it, and where which mark stood. */
function withoutMarks(text: string): { plain: string; marks: { at: number; mark: string }[] } {
  const marks: { at: number; mark: string }[] = [];
  let shorter = 0;
  const plain = text.replace(marked, (mark, offset: number) => {
    marks.push({ at: offset - shorter, mark });
    shorter += mark.length - 1;
    return "…";
  });
  return { plain, marks };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
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
