import { type Grammar, lineEndAt, type ParsedRecord, parseRecord, type QuoteReading } from "./parse-record";
import type { TextWindow } from "./text-window";

/** A reading of a record whose quotes or cells are out of order, best the one with the table's width. */
export function resolveRecord(
  strict: ParsedRecord | string,
  window: Pick<TextWindow, "text" | "at" | "final">,
  grammar: Grammar,
  width: number,
): { record: ParsedRecord; repair: string | null } {
  const parse = (reading: Exclude<QuoteReading, "strict">, oneLine: boolean, rules: Grammar = grammar) =>
    parseRecord(window.text, window.at, rules, { reading, final: window.final, expected: width, oneLine });
  const isStray = typeof strict === "string";
  if (isStray || strict.innerLines > 0) {
    const tries = [
      [parse("inside", true), "stray quote kept as text"],
      [parse("inside", true, { ...grammar, escape: null }), "quote inside a cell not doubled"],
      [parse("opening", true), "stray quote kept as text"],
      [parse("inside", false), "stray quote kept as text"],
      [parse("appended", true), "text behind a closing quote kept"],
      [parse("none", true), "quotes kept as text"],
    ] as const;
    for (const [record, repair] of tries)
      if (typeof record !== "string" && record.cells.length === width) return { record, repair };
  }
  if (!isStray) return { record: strict, repair: null };
  const reason = strict === "stray" ? "a quote stands in the wrong place" : "a quoted cell has no end";
  const fallback = parse("opening", true);
  if (typeof fallback !== "string") return { record: fallback, repair: reason };
  const end = lineEndAt(window.text, window.at, grammar);
  const text = window.text.slice(window.at, end);
  return {
    record: {
      cells: [text],
      end: Math.min(window.text.length, end + 1),
      contentEnd: end,
      innerLines: 0,
      quoted: 0,
      paddedQuotes: 0,
    },
    repair: reason,
  };
}
