import { quoteName } from "@/server/platform/engine";
import { nameColumns } from "../relation/name-columns";
import type { Dialect, FileFormat, RawColumn, ReadOptions } from "../schema";
import { decodeBuffer } from "../text/decode-stream";
import { detectEncoding, type Encoding, namedEncoding } from "../text/detect-encoding";
import { detectGrammar } from "./detect-grammar";
import { detectLayout, type Layout } from "./detect-layout";
import type { Grammar } from "./parse-record";
import type { SampleRow } from "./sample-rows";

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
  const encoding =
    known ?? (options.encoding ? namedEncoding(options.encoding, head) : detectEncoding(head, complete));
  const text = decodeBuffer(head, encoding, complete);
  const fixed = withSeparatorLine(options.dialect ?? {}, text);
  const detected = detectGrammar(text, complete, {
    delimiter: fixed.delimiter,
    quote: fixed.quote,
    escape: fixed.escape,
  });
  const grammar =
    fixed.initialSpace === undefined
      ? detected.grammar
      : { ...detected.grammar, initialSpace: fixed.initialSpace };
  const { rows, lines: sampledLines } = detected.sample;
  const lines = text.split(grammar.lineEnd === "any" ? /\r\n|\n|\r/ : grammar.lineEnd);
  const layout = detectLayout(
    rows,
    detected.width,
    grammar,
    fixed,
    complete ? null : sampledLines + 1,
    (line) => lines[line - 1] ?? "",
  );
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
      `${describeDelimiter(grammar.delimiter)}: ${Math.round(detected.consistency * 100)} % of the sampled rows have ${detected.width} ${detected.width === 1 ? "cell" : "cells"}`,
      ...layout.reasons,
    ],
  };
}

/** Excel writes and obeys a first line `sep=;`, which names the delimiter and is no row. */
function withSeparatorLine(
  given: NonNullable<ReadOptions["dialect"]>,
  text: string,
): NonNullable<ReadOptions["dialect"]> {
  const named = /^"?sep=(.)"?\r?\n/i.exec(text)?.[1];
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
