import { type Grammar, lineEndAt, type ParsedRecord, parseRecord, type QuoteReading } from "./parse-record";
import type { TextWindow } from "./text-window";

/** A reading of a record whose quotes or cells are out of order, best the one with the table's width. */
export function resolveRecord(
  strict: ParsedRecord | string,
  window: Pick<TextWindow, "text" | "at" | "final">,
  grammar: Grammar,
  width: number,
  fits: (cells: (string | null)[], below: string | null) => boolean,
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
      // The same where another cell of the record goes over several lines.
      [parse("opening", false), "stray quote kept as text"],
      [parse("appended", false), "text behind a closing quote kept"],
    ] as const;
    for (const [record, repair] of tries)
      if (typeof record !== "string" && record.cells.length === width) return { record, repair };
  }
  if (!isStray) return joinBroken(strict, window, grammar, width, fits) ?? { record: strict, repair: null };
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

/** Two short lines that make one row of the table, broken by a line end in a cell without quotes; null otherwise. */
function joinBroken(
  first: ParsedRecord,
  window: Pick<TextWindow, "text" | "final">,
  grammar: Grammar,
  width: number,
  fits: (cells: (string | null)[], below: string | null) => boolean,
): { record: ParsedRecord; repair: string } | null {
  if (width < 3 || first.cells.length >= width || first.end >= window.text.length) return null;
  const second = parseRecord(window.text, first.end, grammar, { reading: "strict", final: window.final });
  if (typeof second === "string" || second.contentEnd === first.end) return null;
  if (second.cells.length >= width || first.cells.length + second.cells.length - 1 !== width) return null;
  const [head, ...tail] = second.cells;
  const cells = [...first.cells.slice(0, -1), `${first.cells.at(-1) ?? ""}\n${head ?? ""}`, ...tail];
  if (!fits(cells, head ?? null)) return null;
  const innerLines = first.innerLines + 1 + second.innerLines;
  return { record: { ...second, cells, innerLines }, repair: "line end in a cell without quotes kept" };
}
