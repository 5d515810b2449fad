import { fail } from "@/server/platform/errors";
import { type Grammar, lineEndAt, type ParsedRecord, parseRecord } from "./parse-record";

export type SampleRow = {
  cells: (string | null)[];
  /** Physical line of the first byte, from 1. */
  line: number;
  quoted: number;
  paddedQuotes: number;
  /** The quotes of this row do not follow the grammar. */
  stray: boolean;
  /** Where they do not, a lenient reading still gives the expected number of cells. */
  resolved: boolean;
  /** Nothing at all between two line ends. */
  blank: boolean;
};

export type Sample = { rows: SampleRow[]; lines: number };

/** Longest part of a sample one quoted cell may take before it counts as a stray quote. */
const longestQuotedShare = 0.6;

/**
 * The rows at the start of a text, read leniently: a row whose quotes break the rules is taken line by
 * line. A last row that the end of the sample cuts off is left out unless `complete`.
 */
export function sampleRows(
  text: string,
  grammar: Grammar,
  complete: boolean,
  maxRows = 1000,
  expected?: number,
): Sample {
  const rows: SampleRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && rows.length < maxRows) {
    let stray = false;
    let resolved = true;
    let parsed = parseRecord(text, at, grammar, { reading: "strict", final: complete });
    const swallowing = parsed === "incomplete" && text.length - at > text.length * longestQuotedShare;
    if (parsed === "incomplete" && !(swallowing && lineEndAt(text, at, grammar) < text.length)) break;
    if (typeof parsed === "string") {
      stray = true;
      parsed = readLine(text, at, grammar, expected);
      resolved = parsed.cells.length === expected;
    }
    const blank = parsed.contentEnd === at;
    rows.push({
      cells: parsed.cells,
      line,
      quoted: parsed.quoted,
      paddedQuotes: parsed.paddedQuotes,
      stray,
      resolved,
      blank,
    });
    line += 1 + parsed.innerLines;
    at = parsed.end;
  }
  return { rows, lines: line - 1 };
}

/** The single physical line at `at`, its quotes read in the first way that gives the expected width. */
export function readLine(text: string, at: number, grammar: Grammar, expected?: number): ParsedRecord {
  let fallback: ParsedRecord | undefined;
  for (const reading of ["inside", "opening", "appended", "none"] as const) {
    const parsed = parseRecord(text, at, grammar, { reading, final: true, oneLine: true });
    if (typeof parsed === "string") continue;
    if (parsed.cells.length === expected) return parsed;
    if (reading !== "inside") fallback ??= parsed;
    if (reading !== "inside" || grammar.escape !== grammar.quote) continue;
    const undoubled = parseRecord(
      text,
      at,
      { ...grammar, escape: null },
      { reading, final: true, oneLine: true },
    );
    if (typeof undoubled !== "string" && undoubled.cells.length === expected) return undoubled;
  }
  return fallback ?? fail("bug", "reading.unreadable_line", "A line could not be read without quotes.");
}
