import { piiEntities } from "../schema";

/** What masking put in the place of a name or number inside a text. */
export const masked = new RegExp(
  `(?:\\+\\d{1,3} )?psn-[0-9a-f]{16,}(?:@masked\\.invalid)?|\\[(?:${piiEntities.join("|")}|enc:[\\w-]{38,})\\]|•••`,
  "g",
);

/** Spans without those that touch a mask: words around it may say that somebody stands there, but nobody does any more. */
export function outsideMasks<T extends { start: number; end: number }>(text: string, spans: T[]): T[] {
  if (spans.length === 0 || !/psn-|\[|•••/.test(text)) return spans;
  const masks = [...text.matchAll(masked)].map(({ 0: mask, index }) => ({
    start: index,
    end: index + mask.length,
  }));
  return spans.filter((span) => !masks.some((mask) => span.start < mask.end && mask.start < span.end));
}
