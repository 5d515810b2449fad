import type { PiiSpan } from "../schema";
import type { Characters } from "./characters";

/** The text under examination and what is known of it. */
export type TextSource = {
  text: string;
  characters: Characters;
  /** ISO 639 language, two letters. */
  language: string;
  /** ISO 3166 country that numbers without a prefix belong to. */
  region: string;
};

/** Score of a value that the words right before it name: more than what the look of words suggests. */
export const said = 0.9;

const regions: Record<string, string> = {
  da: "DK",
  en: "US",
  sv: "SE",
  nb: "NO",
  no: "NO",
  fi: "FI",
  de: "DE",
  nl: "NL",
  fr: "FR",
  es: "ES",
  pt: "PT",
  it: "IT",
  pl: "PL",
};

/** The country whose notation a language suggests. */
export const regionOfLanguage = (language: string) => regions[language] ?? "DK";

const edges = /[\s.,;:!?"'`´()[\]{}<>«»“”„‘’…|*_~-]/;

/**
 * One answer out of many proposals: the more certain wins, then the longer; nothing overlaps. Spans lose
 * space and punctuation at both ends.
 *
 * @param firm told by form and check digit: they stand before what grammar and words around suggest
 * @param loose everything else
 */
export function withoutOverlaps(text: string, firm: PiiSpan[], loose: PiiSpan[]): PiiSpan[] {
  const kept: PiiSpan[] = [];
  const byCertainty = (a: PiiSpan, b: PiiSpan) =>
    b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start;
  if (firm.length === 0 && loose.length === 0) return kept;
  const order = [...firm.toSorted(byCertainty), ...loose.toSorted(byCertainty)];
  for (const span of order) {
    let { start, end } = span;
    // Colons at the end of an IPv6 address belong to it.
    const bare = span.entity !== "IP_ADDRESS";
    while (bare && start < end && edges.test(text[start] ?? "") && !/[(]/.test(text[start] ?? "")) start++;
    while (bare && end > start && edges.test(text[end - 1] ?? "") && !/[).]/.test(text[end - 1] ?? "")) end--;
    if (end > start && !kept.some((other) => start < other.end && other.start < end))
      kept.push({ ...span, start, end });
  }
  return kept.sort((a, b) => a.start - b.start);
}
