import { toDoubleQuotes } from "./either-quote";
import { lastRecordEnd, quoteEscaped } from "./unquoted-escape";

/**
 * What a text is turned into before it is read, line by line so that lines keep their numbers: other signs for line
 * ends, tables printed with frames, columns of a fixed width or parted by any number of blanks, either kind of quotes, and
 * backslashes instead of quotes.
 */
export type TextRewrite =
  | { kind: "line-end"; mark: string }
  | { kind: "printed"; framed: boolean }
  | { kind: "blanks" }
  | { kind: "quotes"; delimiter: string }
  | { kind: "escapes"; delimiter: string }
  | { kind: "fixed"; columns: FixedColumn[] };

/** Characters from 0: the column begins at `start`, and from `gutter` on there is nothing of the one before it. */
export type FixedColumn = { start: number; gutter: number };

const marks = ["\u001e", "\u241e", "\u0085", "\u2028", "\u2029", "\u000b"];

/** The sign that ends the lines of a text which has neither line feeds nor returns, or null. */
export function otherLineEnd(text: string): string | null {
  if (/[\r\n]/.test(text)) return null;
  return marks.find((mark) => text.indexOf(mark) !== text.lastIndexOf(mark)) ?? null;
}

export function rewriteText(text: string, rewrite: TextRewrite | undefined): string {
  if (rewrite === undefined) return text;
  if (rewrite.kind === "line-end") return text.replaceAll(rewrite.mark, "\n");
  if (rewrite.kind === "escapes") return quoteEscaped(text, rewrite.delimiter);
  return text.replace(/[^\r\n]+/g, (line) => rewriteLine(line, rewrite));
}

/** The same for a text that comes in pieces. */
export async function* rewriteChunks(
  chunks: AsyncIterable<string>,
  rewrite: TextRewrite | undefined,
): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    if (rewrite === undefined || rewrite.kind === "line-end") {
      yield rewriteText(chunk, rewrite);
      continue;
    }
    const text = rest + chunk;
    const end =
      rewrite.kind === "escapes"
        ? lastRecordEnd(text)
        : Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    rest = text.slice(end);
    if (end > 0) yield rewriteText(text.slice(0, end), rewrite);
  }
  if (rest !== "") yield rewriteText(rest, rewrite);
}

function rewriteLine(line: string, rewrite: Exclude<TextRewrite, { kind: "line-end" | "escapes" }>): string {
  if (rewrite.kind === "printed")
    return isRule(line) ? "" : writeCells(printedCells(line, rewrite.framed), "|", line);
  if (rewrite.kind === "quotes") return toDoubleQuotes(line, rewrite.delimiter);
  if (rewrite.kind === "blanks") return line.trim().replace(/ {2,}/g, " ");
  return isRule(line) ? "" : writeCells(fixedCells(line, rewrite.columns), " ", line);
}

/** Cells in quotes where they need them; a line that is no row stays one cell. */
function writeCells(cells: string[] | null, delimiter: string, line: string): string {
  const list = cells ?? [line.trim()];
  return list
    .map((cell) =>
      cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}

const strokes = /[\u2502\u2503\u2551]/g;

/** A line drawn between the rows of a printed table. */
export function isRule(line: string): boolean {
  return /^[\s|+:=\-\u2500-\u257f]+$/.test(line) && /--|==|[\u2500\u2501\u2550]{2}|:-|-:/.test(line);
}

/** The columns of a rule, as the characters on which they begin. */
export function ruleColumns(line: string): number[] {
  return [...line.matchAll(/[:=\-\u2500\u2501\u2550]+/g)].map((match) => match.index);
}

/**
 * The cells of a row between strokes, without frame and padding; null where the line has no stroke. Without a frame a
 * stroke at the edge of a row parts an empty cell from the next.
 */
export function printedCells(line: string, framed: boolean): string[] | null {
  const text = line.replace(strokes, "|");
  if (!text.includes("|")) return null;
  const inner = framed
    ? text
        .trim()
        .replace(/^\|/, "")
        .replace(/(?<!\\)\|$/, "")
    : text;
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** The cells of a line of fixed columns; null where a word stands across a boundary. */
function fixedCells(line: string, columns: FixedColumn[]): string[] | null {
  const cells: string[] = [];
  let from = 0;
  for (const column of columns.slice(1)) {
    const cut = boundary(line, column);
    if (cut === null) return null;
    cells.push(line.slice(from, cut).trim());
    from = cut;
  }
  return [...cells, line.slice(from).trim()];
}

/** Where a column begins in a line: a figure that is set to the right may reach into the blanks before it. */
function boundary(line: string, { start, gutter }: FixedColumn): number | null {
  if (!isInk(line, start - 1) || !isInk(line, start)) return start;
  const blank = line.lastIndexOf(" ", start - 1);
  return blank >= gutter && /^[-+(]?\d[\d.,']*\)?%?(?!\S)/.test(line.slice(blank + 1)) ? blank + 1 : null;
}

function isInk(line: string, at: number): boolean {
  return at < line.length && line.charAt(at) !== " ";
}
