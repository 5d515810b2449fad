/**
 * One record of a delimited text. Works on decoded text and positions; the caller owns the buffer and
 * asks again with more text when a record is not complete.
 */
export type Grammar = {
  delimiter: string;
  quote: string | null;
  /** Equal to `quote` when a quote inside a cell is doubled. */
  escape: string | null;
  /** A space directly behind a delimiter belongs to the delimiter. */
  initialSpace: boolean;
  /** Which line ends separate records; a lone return inside a cell is data when they are line feeds. */
  lineEnd: "any" | "\n" | "\r";
};

/**
 * How to take a quote that breaks the rules: `strict` stops at it, `inside` keeps it as a character of
 * the quoted cell, `opening` takes the opening quote as a character, `none` takes every quote so,
 * `appended` closes the cell and keeps what follows up to the delimiter as part of it.
 */
export type QuoteReading = "strict" | "inside" | "opening" | "none" | "appended";

export type ParsedRecord = {
  /** Unquoted empty cells are null, quoted empty ones are "". */
  cells: (string | null)[];
  /** Position behind the record and its line end. */
  end: number;
  /** Position where the content ends and the line end begins. */
  contentEnd: number;
  /** Line ends inside the record's cells. */
  innerLines: number;
  /** Number of quoted cells. */
  quoted: number;
  /** Quoted cells with spaces between delimiter and quote. */
  paddedQuotes: number;
};

export type ParseFailure = "incomplete" | "stray" | "unterminated" | "swallows";

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Inner lines after which a quoted cell is suspected to have swallowed rows. */
const suspiciousLines = 10;

export type ParseOptions = {
  reading: QuoteReading;
  /** No more text follows `text`. */
  final: boolean;
  /** The record must end at the first line end, whatever the quotes say. */
  oneLine?: boolean;
  /** Expected cells: lets a quoted cell that spans many complete rows be recognised as a stray quote. */
  expected?: number;
};

/** Parses the record at `start`. Never throws; a failure says why the reading does not fit. */
export function parseRecord(
  text: string,
  start: number,
  grammar: Grammar,
  options: ParseOptions,
): ParsedRecord | ParseFailure {
  const { delimiter, quote } = grammar;
  const firstOfDelimiter = delimiter.charCodeAt(0);
  const width = delimiter.length;
  const cells: (string | null)[] = [];
  const limit = options.oneLine ? lineEndAt(text, start, grammar) : text.length;
  let innerLines = 0;
  let quoted = 0;
  let paddedQuotes = 0;
  let at = start;
  for (;;) {
    if (grammar.initialSpace && at > start && text.charCodeAt(at) === SPACE) at++;
    const open = quote === null || options.reading === "none" ? -1 : openingQuote(text, at, limit, grammar);
    if (open >= 0) {
      const cell = parseQuoted(text, open, limit, grammar, options);
      if (typeof cell !== "string") {
        cells.push(cell.value);
        innerLines += cell.lines;
        quoted++;
        if (open > at) paddedQuotes++;
        at = cell.end;
        if (at < limit && text.startsWith(delimiter, at)) {
          at += width;
          continue;
        }
        return endRecord(text, at, limit, grammar, options, cells, innerLines, quoted, paddedQuotes);
      }
      if (cell === "incomplete" || (open === at && options.reading !== "opening")) return cell;
    }
    const begin = at;
    let end = -1;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code === firstOfDelimiter && (width === 1 || text.startsWith(delimiter, at))) {
        end = at;
        break;
      }
      if (isLineEnd(code, text, at, grammar)) break;
    }
    cells.push(at === begin ? null : text.slice(begin, at));
    if (end >= 0) {
      at = end + width;
      continue;
    }
    return endRecord(text, at, limit, grammar, options, cells, innerLines, quoted, paddedQuotes);
  }
}

/** Position of the quote that opens the cell at `at`, which only spaces may separate from it, or -1. */
function openingQuote(text: string, at: number, limit: number, grammar: Grammar): number {
  const quote = grammar.quote ?? "";
  let open = at;
  if (!grammar.delimiter.startsWith(" ")) while (open < limit && text.charCodeAt(open) === SPACE) open++;
  return open < limit && text.startsWith(quote, open) ? open : -1;
}

function endRecord(
  text: string,
  at: number,
  limit: number,
  grammar: Grammar,
  options: ParseOptions,
  cells: (string | null)[],
  innerLines: number,
  quoted: number,
  paddedQuotes: number,
): ParsedRecord | ParseFailure {
  if (at >= text.length)
    return options.final
      ? { cells, end: at, contentEnd: at, innerLines, quoted, paddedQuotes }
      : "incomplete";
  const length = lineEndLength(text, at, grammar, options.final);
  if (length < 0) return "incomplete";
  return { cells, end: at + length, contentEnd: Math.min(at, limit), innerLines, quoted, paddedQuotes };
}

type QuotedCell = { value: string; end: number; lines: number };

/** The quoted cell whose opening quote stands at `open`; `end` is behind it and any padding. */
function parseQuoted(
  text: string,
  open: number,
  limit: number,
  grammar: Grammar,
  options: ParseOptions,
): QuotedCell | ParseFailure {
  const quote = grammar.quote ?? "";
  const sign = grammar.escape !== null && grammar.escape !== quote ? grammar.escape : null;
  let at = open + 1;
  let escaped = false;
  let watched = at;
  let watchedLines = 0;
  for (;;) {
    const next = text.indexOf(quote, at);
    const stop = next < 0 || next >= limit ? limit : next;
    if (options.expected !== undefined && !options.oneLine) {
      for (let i = watched; i < stop && watchedLines < suspiciousLines; i++)
        if (isLineEnd(text.charCodeAt(i), text, i, grammar)) watchedLines++;
      watched = stop;
      if (watchedLines >= suspiciousLines && swallowsRows(text, open, stop, grammar, options.expected))
        return "swallows";
    }
    if (next < 0 || next >= limit) {
      if (limit < text.length || options.final) return "unterminated";
      return "incomplete";
    }
    if (sign !== null && isEscaped(text, next, open, sign)) {
      escaped = true;
      at = next + 1;
      continue;
    }
    if (text.startsWith(quote, next + 1) && grammar.escape !== null && next + 1 < limit) {
      // A doubled quote at the very end of a cell of one stray quote is settled by what follows it.
      escaped = true;
      at = next + 2;
      continue;
    }
    const behind = closes(text, next + 1, limit, grammar, options.final);
    if (behind === "incomplete") return "incomplete";
    if (behind >= 0) return finishQuoted(text, open, next, behind, sign, escaped, grammar);
    if (options.reading === "inside") {
      at = next + 1;
      continue;
    }
    if (options.reading === "appended") {
      let end = next + 1;
      while (
        end < limit &&
        !text.startsWith(grammar.delimiter, end) &&
        !isLineEnd(text.charCodeAt(end), text, end, grammar)
      )
        end++;
      const cell = finishQuoted(text, open, next, end, sign, escaped, grammar);
      return { ...cell, value: text.slice(open, end) };
    }
    return "stray";
  }
}

function finishQuoted(
  text: string,
  open: number,
  close: number,
  end: number,
  sign: string | null,
  escaped: boolean,
  grammar: Grammar,
): QuotedCell {
  const quote = grammar.quote ?? "";
  let value = text.slice(open + 1, close);
  const lines = countLines(value, grammar);
  // Who escapes quotes escapes the sign itself too, also where no quote stands beside it.
  if (escaped || (sign !== null && value.includes(sign + sign))) value = unescapeCell(value, quote, sign);
  return { value, end, lines };
}

function unescapeCell(value: string, quote: string, sign: string | null): string {
  if (sign === null) return value.replaceAll(quote + quote, quote);
  let out = "";
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const char = value.charAt(i);
    const next = value.charAt(i + 1);
    const isPair = (char === sign && (next === quote || next === sign)) || (char === quote && next === quote);
    if (!isPair) continue;
    out += value.slice(from, i) + next;
    from = i + 2;
    i++;
  }
  return out + value.slice(from);
}

/** Whether an odd number of escape characters stands directly before the quote. */
function isEscaped(text: string, quoteAt: number, open: number, sign: string): boolean {
  let count = 0;
  for (let i = quoteAt - 1; i > open && text.charAt(i) === sign; i--) count++;
  return count % 2 === 1;
}

/** Where the delimiter, line end or end of text behind a closing quote begins, or -1 when other text follows. */
function closes(
  text: string,
  from: number,
  limit: number,
  grammar: Grammar,
  final: boolean,
): number | "incomplete" {
  let at = from;
  for (;;) {
    if (at >= limit) return limit < text.length || final ? at : "incomplete";
    if (text.startsWith(grammar.delimiter, at)) return at;
    const code = text.charCodeAt(at);
    if (isLineEnd(code, text, at, grammar)) return at;
    if (code !== SPACE && code !== TAB) {
      const enoughText = at + grammar.delimiter.length <= text.length || final;
      return enoughText ? -1 : "incomplete";
    }
    at++;
  }
}

/**
 * Whether most complete lines inside a quoted cell look like rows of their own: then its opening quote
 * is a stray one and the cell must not swallow them.
 */
function swallowsRows(text: string, from: number, to: number, grammar: Grammar, expected: number): boolean {
  if (expected < 2) return false;
  const lines = splitLines(text.slice(from, Math.min(to, from + 200_000)), grammar).slice(1, -1);
  if (lines.length < suspiciousLines - 1) return false;
  const rows = lines.filter((line) => line.split(grammar.delimiter).length >= expected);
  return rows.length >= lines.length * 0.9;
}

function splitLines(text: string, grammar: Grammar): string[] {
  return text.split(grammar.lineEnd === "any" ? /\r\n|\n|\r/ : grammar.lineEnd);
}

/** Line ends in a cell, as the physical lines of the file count them. */
export function countLines(value: string, grammar: Pick<Grammar, "lineEnd">): number {
  let count = 0;
  if (grammar.lineEnd === "\r") {
    for (let at = value.indexOf("\r"); at >= 0; at = value.indexOf("\r", at + 1)) count++;
    return count;
  }
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) count++;
  if (grammar.lineEnd === "\n" || !value.includes("\r")) return count;
  for (let at = value.indexOf("\r"); at >= 0; at = value.indexOf("\r", at + 1))
    if (value.charCodeAt(at + 1) !== LF) count++;
  return count;
}

function isLineEnd(code: number, text: string, at: number, grammar: Grammar): boolean {
  if (code === LF) return grammar.lineEnd !== "\r";
  if (code !== CR) return false;
  return grammar.lineEnd !== "\n" || text.charCodeAt(at + 1) === LF;
}

/** Length of the line end at `at`; -1 when a return at the end of the text may be half of one. */
function lineEndLength(text: string, at: number, grammar: Grammar, final: boolean): number {
  if (text.charCodeAt(at) === LF) return 1;
  if (at + 1 >= text.length && !final) return -1;
  return text.charCodeAt(at + 1) === LF && grammar.lineEnd !== "\r" ? 2 : 1;
}

/** Position of the first line end at or behind `from`, or the end of the text. */
export function lineEndAt(text: string, from: number, grammar: Grammar): number {
  if (grammar.lineEnd === "any") {
    const feed = text.indexOf("\n", from);
    const until = feed < 0 ? text.length : feed;
    const carriage = text.slice(from, until).indexOf("\r");
    return carriage < 0 ? until : from + carriage;
  }
  const at = text.indexOf(grammar.lineEnd, from);
  if (at < 0) return text.length;
  return grammar.lineEnd === "\n" && text.charCodeAt(at - 1) === CR && at > from ? at - 1 : at;
}
