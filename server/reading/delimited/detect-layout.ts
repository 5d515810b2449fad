import { candidateDelimiters } from "./candidate-grammars";
import { cellKind, isData, isTyped } from "./cell-kind";
import { detectComment } from "./detect-comment";
import { columnType, looksLikeNames, sameGroup } from "./other-table";
import type { Grammar } from "./parse-record";
import { readLine, type SampleRow } from "./sample-rows";

/** Where the table stands in the text and what its columns are called. */
export type Layout = {
  width: number;
  /** Physical lines before the header, or before the first row where there is none. */
  skip: number;
  /** Rows that make up the header; several are joined per column with a space. */
  headerRows: number;
  /** Physical line on which the first data row begins; 0 where there is none in the sample. */
  firstDataLine: number;
  names: string[];
  comment: string | null;
  /** The data rows of the sample that have the table's width. */
  dataRows: SampleRow[];
  confidence: number;
  reasons: string[];
};

export type FixedLayout = {
  header?: boolean | undefined;
  skip?: number | undefined;
  comment?: string | null | undefined;
};

const mostHeaderRows = 4;

/**
 * Finds preamble, comment lines and header by contrast with the rows that follow.
 * @param lineText the physical line (from 1) of the text, for lines written with another delimiter
 */
export function detectLayout(
  allRows: SampleRow[],
  width: number,
  grammar: Grammar,
  fixed: FixedLayout,
  /** The line behind the sample, or null where the sample is all there is. */
  nextLine: number | null,
  lineText: (line: number) => string,
): Layout {
  const reasons: string[] = [];
  const filledRows = allRows.filter((row) => !(row.blank && width > 1));
  const comment =
    fixed.comment !== undefined
      ? fixed.comment
      : detectComment(filledRows, width, grammar.delimiter, lineText);
  const rows = filledRows.filter((row) => comment === null || !lineText(row.line).startsWith(comment));
  let start =
    fixed.skip === undefined ? tableStart(rows, width) : rows.findIndex((r) => r.line > (fixed.skip ?? 0));
  if (start < 0) start = rows.length;
  const first = rows[start];
  if (!first)
    return {
      width,
      skip: fixed.skip ?? 0,
      headerRows: 0,
      firstDataLine: 0,
      names: [],
      comment,
      dataRows: [],
      confidence: 0.5,
      reasons,
    };
  const body = rows.slice(start);
  const fitting = (from: number) => body.slice(from).filter((row) => row.cells.length === width);
  const headerCells = fitHeader(first, width, grammar, lineText);
  const repeats = (row: SampleRow) => row.cells.every((cell, column) => cell === headerCells[column]);
  const verdict = judgeHeader(
    headerCells,
    fitting(1).filter((row) => !repeats(row)),
    width,
  );
  const header = fixed.header ?? verdict.score > 0;
  const headerRows = header ? countHeaderRows(body, width, fixed.header !== undefined) : 0;
  const parts = [headerCells, ...body.slice(1, headerRows).map((row) => row.cells)];
  const names = headerRows === 0 ? [] : joinNames(parts);
  const fullWidth = Math.max(width, names.length);
  while (names.length > 0 && names.length < fullWidth) names.push("");
  const skip = fixed.skip ?? Math.max(0, first.line - 1);
  if (skip > 0) reasons.push(`${skip} ${skip === 1 ? "line" : "lines"} before the table`);
  reasons.push(header ? "the first row names the columns" : "the first row is data");
  if (headerRows > 1) reasons.push(`the header takes ${headerRows} rows`);
  if (comment !== null) reasons.push(`lines that begin with ${comment} are comments`);
  return {
    width: fullWidth,
    skip,
    headerRows,
    firstDataLine: body[headerRows]?.line ?? nextLine ?? 0,
    names,
    comment,
    dataRows: fitting(headerRows),
    confidence: Math.min(1, 0.5 + Math.abs(verdict.score) / 2),
    reasons,
  };
}

function filled(cells: (string | null)[]): number {
  let count = 0;
  for (const cell of cells) if (cell !== null && cell.trim() !== "") count++;
  return count;
}

/** Index of the first row of the table: what stands before has too few cells, or next to nothing in them. */
function tableStart(rows: SampleRow[], width: number): number {
  const firstFit = rows.findIndex((row) => row.cells.length === width);
  if (firstFit < 0) return 0;
  let start = firstFit;
  for (let i = 0; i < firstFit; i++) {
    const cells = rows[i]?.cells ?? [];
    // A header may lack or repeat a delimiter; it still names most columns with words.
    if (
      i === firstFit - 1 &&
      width >= 3 &&
      filled(cells) >= width * 0.6 &&
      !cells.some((c) => isTyped(cellKind(c)))
    )
      start = i;
    else if (
      i === firstFit - 1 &&
      width >= 3 &&
      cells.length === 1 &&
      hasData(rows[firstFit]) &&
      isLoneHeaderLine(rows[i], width)
    )
      start = i;
  }
  if (width < 3 || start !== firstFit) return start;
  const typical = Math.max(2, filled(rows[Math.min(rows.length - 1, start + 5)]?.cells ?? []));
  let next = start;
  while (next < rows.length - 1 && filled(rows[next]?.cells ?? []) <= Math.max(1, Math.floor(typical / 4)))
    next++;
  const reached = rows[next];
  const padded = endOfPaddedPreamble(rows.slice(next, next + mostPreamble), width, typical);
  if (padded > 0) return next + padded;
  const sparse = next > start && next - start <= 50;
  return sparse && reached?.cells.length === width && filled(reached.cells) >= typical * 0.6 ? next : start;
}

/** Rows before the table, where each is padded with empty cells and an empty one parts them from it. */
const mostPreamble = 20;

/** Index of the row of names behind an empty row, where every row above has fewer cells filled than it; 0 where there is none. */
function endOfPaddedPreamble(rows: SampleRow[], width: number, typical: number): number {
  const empty = rows.findIndex(({ cells }) => filled(cells) === 0);
  if (empty < 1 || rows.slice(0, empty).some(({ cells }) => filled(cells) >= typical)) return 0;
  let at = empty;
  while (at < rows.length && filled(rows[at]?.cells ?? []) === 0) at++;
  const names = rows[at]?.cells ?? [];
  const found = names.length === width && filled(names) >= typical && names.filter((c) => c !== null);
  return found && looksLikeNames(found) ? at : 0;
}

function hasData(row: SampleRow | undefined): boolean {
  return row?.cells.some((cell) => isData(cellKind(cell))) ?? false;
}

/** A single cell that holds about as many words as there are columns may be a header with another delimiter. */
function isLoneHeaderLine(row: SampleRow | undefined, width: number): boolean {
  const text = row?.cells[0] ?? "";
  return ["\t", ";", "|", " ", ","].some((d) => text.split(d).length === width && !/\d{3,}/.test(text));
}

/** The header's cells made to fit the width where only an empty cell or another delimiter stands in the way. */
function fitHeader(
  row: SampleRow,
  width: number,
  grammar: Grammar,
  lineText: (line: number) => string,
): (string | null)[] {
  const { cells } = row;
  if (cells.length === width) return cells;
  if (cells.length > width) {
    const surplus = cells.length - width;
    const empty = cells.filter((cell) => cell === null).length;
    if (empty === surplus) return cells.filter((cell) => cell !== null);
    if (cells.slice(width).every((cell) => cell === null)) return cells.slice(0, width);
    return cells;
  }
  const text = lineText(row.line);
  for (const delimiter of candidateDelimiters([text])) {
    if (delimiter === grammar.delimiter) continue;
    const other = readLine(text, 0, { ...grammar, delimiter, initialSpace: false }, width);
    if (other.cells.length === width && filled(other.cells) === width) return other.cells;
  }
  return cells;
}

/** Above 0: the cells name columns. Each column votes by the contrast between its first cell and the rest. */
function judgeHeader(cells: (string | null)[], data: SampleRow[], width: number): { score: number } {
  let votes = 0;
  const seen = new Set<string>();
  const columns = Math.min(width, 1000);
  for (let column = 0; column < columns; column++) {
    const cell = cells[column] ?? null;
    const kind = cellKind(cell);
    if (kind === "empty") {
      votes -= column === 0 ? 0.05 : 0.2;
      continue;
    }
    const text = (cell ?? "").trim();
    const { typed, values } = columnType(data, column);
    const strong = isData(kind);
    if (strong)
      votes -= typed !== null && sameGroup(kind, typed) ? (/^(19|20)\d\d$/.test(text) ? 0.6 : 1.5) : 0.8;
    else if (typed !== null && sameGroup(kind, typed)) votes -= 0.6;
    else if (typed !== null) votes += 1;
    else if (values.has(cell ?? "")) votes -= data.length > 3 ? 0.8 : 0.3;
    else votes += nameLikeness(text, values);
    if (seen.has(text.toLowerCase())) votes -= 0.3;
    seen.add(text.toLowerCase());
  }
  return { score: votes / Math.max(1, columns) + 0.02 };
}

/** Between text columns only the style of the cell can tell: names are short and need no sentence. */
function nameLikeness(text: string, values: Set<string>): number {
  if (text.length > 80 || /[.!?]\s|\n.*\n/.test(text)) return -0.4;
  const lengths = [...values].slice(0, 100).map((value) => value.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const spaced = [...values].some((value) => value.includes(" "));
  if (/^[\p{L}][\p{L}\p{N}]*(_[\p{L}\p{N}]+)+$/u.test(text)) return 0.6;
  if (mean > text.length * 2) return 0.3;
  return spaced && !text.includes(" ") ? 0.2 : 0.05;
}

/** Further rows belong to the header when they hold words in columns whose data are numbers or dates. */
function countHeaderRows(body: SampleRow[], width: number, fixed: boolean): number {
  if (fixed) return 1;
  const later = body.slice(mostHeaderRows).filter((row) => row.cells.length === width);
  if (later.length < 2) return 1;
  const types = Array.from({ length: Math.min(width, 400) }, (_, column) => columnType(later, column));
  let rows = 1;
  for (; rows < mostHeaderRows; rows++) {
    const row = body[rows];
    if (!row || row.cells.length !== width) break;
    let contrast = 0;
    let conflict = 0;
    let typedColumns = 0;
    types.forEach(({ typed, filledShare }, column) => {
      if (typed === null || filledShare < 0.5) return;
      typedColumns++;
      const kind = cellKind(row.cells[column] ?? null);
      if (kind === "word" || kind === "text" || (kind === "other" && row.cells[column] !== null)) contrast++;
      else if (isTyped(kind) && sameGroup(kind, typed)) conflict++;
    });
    if (contrast < 2 || contrast < typedColumns * 0.6 || conflict > typedColumns * 0.1) break;
  }
  return rows;
}

function joinNames(parts: (string | null)[][]): string[] {
  const [first = []] = parts;
  if (parts.length === 1) return first.map((cell) => cell ?? "");
  const width = Math.max(...parts.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    parts
      .map((cells) => cells[column]?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
}
