import type { PiiSpan } from "../schema";

/** Addresses that form and wording each saw a part of, as one. */
export function joinAddresses(spans: readonly PiiSpan[]): PiiSpan[] {
  const joined: PiiSpan[] = [];
  const addresses = spans.filter(({ entity }) => entity === "ADDRESS").sort((a, b) => a.start - b.start);
  if (addresses.length === 0) return [...spans];
  for (const span of addresses) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push({ ...span });
    else {
      last.end = Math.max(last.end, span.end);
      last.score = Math.max(last.score, span.score);
    }
  }
  return [...joined, ...spans.filter(({ entity }) => entity !== "ADDRESS")];
}
