import { quoteName } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { nameColumns } from "../relation/name-columns";
import type { Dialect, FileFormat, RawColumn, ReadOptions } from "../schema";
import { decodeBuffer } from "../text/decode-stream";
import { detectEncoding, type Encoding, namedEncoding } from "../text/detect-encoding";
import { usesEitherQuote } from "../text/either-quote";
import { otherLineEnd, rewriteText, type TextRewrite } from "../text/rewrite-text";
import { escapesWithoutQuotes } from "../text/unquoted-escape";
import { delimiterPrior } from "./candidate-grammars";
import { type DetectedGrammar, detectGrammar } from "./detect-grammar";
import { detectLayout, type Layout } from "./detect-layout";
import { tableInFront } from "./first-table";
import type { Grammar } from "./parse-record";
import { cellsBetweenBlanks, fixedColumns, printedFrame, printedHeader } from "./printed-table";
import { type Sample, type SampleRow, sampleRows } from "./sample-rows";

/** How a delimited text file is to be read, found from its head. */
export type DelimitedPlan = {
  encoding: Encoding;
  grammar: Grammar;
  layout: Layout;
  columns: RawColumn[];
  /** Share of sample rows with fewer cells than the table has columns. */
  shortShare: number;
  sampleRows: SampleRow[];
  confidence: number;
  reasons: string[];
};

/** Below this number, rows that are too short are exceptions and no habit of the file. */
const fewShortRows = 5;

/** Bytes of the head that dialect and header are judged by. */
export const headBytes = 262_144;

/** @param complete the head is the whole file */
export function planDelimited(
  head: Buffer,
  complete: boolean,
  options: ReadOptions,
  known?: Encoding,
): DelimitedPlan {
  const written =
    known ?? (options.encoding ? namedEncoding(options.encoding, head) : detectEncoding(head, complete));
  const { encoding, text, fixed, detected, rewritten } = detectText(
    decodeBuffer(head, written, complete),
    complete,
    written,
    options.dialect ?? {},
  );
  let grammar =
    fixed.initialSpace === undefined
      ? detected.grammar
      : { ...detected.grammar, initialSpace: fixed.initialSpace };
  const lines = text.split(grammar.lineEnd === "any" ? /\r\n|\n|\r/ : grammar.lineEnd);
  const layoutOf = ({ rows, lines: sampled }: Sample, width: number) =>
    detectLayout(rows, width, grammar, fixed, complete ? null : sampled + 1, (line) => lines[line - 1] ?? "");
  let { sample, width, consistency } = detected;
  if (!complete && sample.rows.length === 0)
    fail(
      "invalid",
      "reading.line_too_long",
      `The first line does not end within ${head.length >> 20} megabytes: this is no table. Does the file end its lines with another sign?`,
    );
  let layout = layoutOf(sample, width);
  const front = isOpen(fixed) && rewritten === null ? tableInFront(lines, layout) : null;
  if (front !== null) {
    grammar = { ...front.grammar, lineEnd: grammar.lineEnd };
    ({ width, consistency } = front);
    sample = sampleRows(text, grammar, complete, 2000, width);
    layout = layoutOf(sample, width);
  }
  const { rows } = sample;
  const names = layout.headerRows > 0 ? layout.names : Array.from({ length: layout.width }, () => "");
  const columns = text.trim() === "" ? [] : nameColumns(names);
  const filled = rows.filter((row) => !row.blank && row.line >= Math.max(1, layout.firstDataLine));
  const short = filled.filter((row) => row.cells.length < layout.width).length;
  return {
    encoding,
    grammar,
    layout,
    columns,
    shortShare: short < fewShortRows ? 0 : short / filled.length,
    sampleRows: rows,
    confidence: Math.min(encoding.confidence, 0.4 + 0.6 * detected.confidence, layout.confidence),
    reasons: [
      `encoding ${encoding.name}: ${encoding.reason}`,
      ...(rewritten === null ? [] : [rewritten]),
      `${describeDelimiter(grammar.delimiter)}: ${Math.round(consistency * 100)} % of the sampled rows have ${width} ${width === 1 ? "cell" : "cells"}`,
      ...layout.reasons,
    ],
  };
}

type DetectedText = {
  encoding: Encoding;
  text: string;
  fixed: NonNullable<ReadOptions["dialect"]>;
  detected: DetectedGrammar;
  /** Why the text is read in another form than it is written in; null where it is not. */
  rewritten: string | null;
};

/** The grammar of a text, which is first brought into a form that has one. */
function detectText(
  original: string,
  complete: boolean,
  encoding: Encoding,
  given: NonNullable<ReadOptions["dialect"]>,
): DetectedText {
  const matter = withoutFrontMatter(original);
  const written = given.skip === undefined ? matter.text : original;
  const dialect = matter.lines > 0 && given.skip === undefined ? { ...given, skip: matter.lines } : given;
  const detect = (text: string, fixed: NonNullable<ReadOptions["dialect"]>) =>
    detectGrammar(text, complete, {
      delimiter: fixed.delimiter,
      quote: fixed.quote,
      escape: fixed.escape,
    });
  const rewritten = (
    rewrite: TextRewrite,
    delimiter: string,
    reason: string,
    header?: true,
  ): DetectedText => {
    const text = rewriteText(written, rewrite);
    const fixed = { ...(header ? { header } : {}), ...dialect, delimiter, quote: '"', escape: '"' };
    return {
      encoding: { ...encoding, rewrite },
      text,
      fixed,
      detected: detect(text, fixed),
      rewritten: reason,
    };
  };
  const mark = otherLineEnd(written);
  if (mark !== null) {
    const rewrite: TextRewrite = { kind: "line-end", mark };
    const text = rewriteText(written, rewrite);
    const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return {
      encoding: { ...encoding, rewrite },
      text,
      fixed: dialect,
      detected: detect(text, dialect),
      rewritten: `lines end with the character U+${code}`,
    };
  }
  const lines = () => written.split(/\r\n|\n|\r/);
  const head = lines().slice(0, mostPrinted);
  const frame = isOpen(dialect) ? printedFrame(head) : null;
  if (frame !== null)
    return rewritten(
      { kind: "printed", ...frame },
      "|",
      "a table as it is printed, with frame and padding",
      printedHeader(head),
    );
  const fixed = withSeparatorLine(dialect, written);
  const detected = detect(written, fixed);
  const { delimiter } = detected.grammar;
  const whole = isOpen(fixed) ? lines().slice(0, complete ? undefined : -1) : [];
  const unquoted = fixed.quote === undefined && detected.sample.rows.every((row) => row.quoted === 0);
  if (detected.width > 1 && unquoted && escapesWithoutQuotes(written, delimiter, complete))
    return rewritten({ kind: "escapes", delimiter }, delimiter, "a backslash takes what ends a cell into it");
  if (detected.width > 1 && usesEitherQuote(whole, delimiter))
    return rewritten({ kind: "quotes", delimiter }, delimiter, "cells stand in either kind of quotes");
  // A sign that is rarely a delimiter may stand in each value of a column, such as that of addresses.
  const odd = delimiter !== " " && delimiterPrior(delimiter) < leastUsual;
  const aligned = detected.width === 1 || odd ? whole : [];
  const found = fixedColumns(aligned);
  const columns = odd && (found?.length ?? 0) <= detected.width ? null : found;
  const blanks = cellsBetweenBlanks(aligned, columns === null) ?? 0;
  if (blanks > Math.max(columns?.length ?? 0, odd ? detected.width : 0))
    return rewritten({ kind: "blanks" }, " ", `${blanks} cells in each line, parted by blanks`);
  if (columns === null) return { encoding, text: written, fixed, detected, rewritten: null };
  const starts = columns.map(({ start }) => start + 1).join(", ");
  return rewritten({ kind: "fixed", columns }, " ", `columns of a fixed width begin at characters ${starts}`);
}

/** Delimiters that are less usual than this are doubted. */
const leastUsual = 0.7;
/** Lines in which the frame of a printed table shows. */
const mostPrinted = 400;

/** Whether the user has left open where the table begins and how it is written. */
function isOpen({ skip, delimiter, quote, initialSpace }: NonNullable<ReadOptions["dialect"]>): boolean {
  return [skip, delimiter, quote, initialSpace].every((one) => one === undefined);
}

const frontMatter =
  /^---[ \t]*(\r\n|\n|\r)(?:(?:[ \t]*(?:[\w.-]+:|- |#|\S+: ).*|[ \t]*)\1){1,2000}?---[ \t]*\1/;

/** YAML between two lines of dashes in front of the table describes it (CSVY): its lines count, but say nothing here. */
function withoutFrontMatter(text: string): { text: string; lines: number } {
  const matter = frontMatter.exec(text)?.[0] ?? "";
  const ends = matter.match(/\r\n|\n|\r/g) ?? [];
  return { text: ends.join("") + text.slice(matter.length), lines: ends.length };
}

/** Excel writes and obeys a first line `sep=;`, which names the delimiter and is no row. */
function withSeparatorLine(
  given: NonNullable<ReadOptions["dialect"]>,
  text: string,
): NonNullable<ReadOptions["dialect"]> {
  const named = /^"?sep=([^"\r\n]{1,4}|")"?\r?\n/i.exec(text)?.[1];
  if (named === undefined || given.skip !== undefined) return given;
  return { ...given, delimiter: given.delimiter ?? named, skip: 1 };
}

export function toDialect({ grammar, layout }: Pick<DelimitedPlan, "grammar" | "layout">): Dialect {
  return {
    delimiter: grammar.delimiter,
    quote: grammar.quote,
    escape: grammar.escape,
    comment: layout.comment,
    header: layout.headerRows > 0,
    skip: layout.skip,
    ...(grammar.initialSpace ? { initialSpace: true } : {}),
  };
}

/** A delimited file is TSV when tabs separate its cells. */
export function delimitedFormat(grammar: Grammar): FileFormat {
  return grammar.delimiter === "\t" ? "tsv" : "csv";
}

function describeDelimiter(delimiter: string): string {
  const names: Record<string, string> = {
    ",": "comma",
    ";": "semicolon",
    "\t": "tab",
    "|": "pipe",
    " ": "space",
    ":": "colon",
  };
  return `delimiter ${names[delimiter] ?? quoteName(delimiter)}`;
}
