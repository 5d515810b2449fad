import { candidateDelimiters } from "./candidate-grammars";
import { cellKind, isData, isTyped } from "./cell-kind";
import { detectComment } from "./detect-comment";
import { countHeaderRows, joinNames, judgeHeader } from "./judge-header";
import { looksLikeNames } from "./other-table";
import type { Grammar } from "./parse-record";
import { readLine, type SampleRow } from "./sample-rows";
import { endOfTitles } from "./titles-above";

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
  const headerCells = besideRowNames(fitHeader(first, width, grammar, lineText), fitting(1), width);
  const repeats = (row: SampleRow) => row.cells.every((cell, column) => cell === headerCells[column]);
  const verdict = judgeHeader(
    headerCells,
    fitting(1).filter((row) => !repeats(row)),
    width,
  );
  const repeated = fitting(1).filter(repeats).length;
  // A header comes again where files were put together, never as often as every fifth row.
  const header =
    fixed.header ?? (verdict.score > 0 && (repeated < fewestRepeats || repeated < body.length * 0.2));
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
  if (width === 1) return rows.findIndex((row) => !row.blank);
  const firstFit = rows.findIndex((row) => row.cells.length === width);
  if (firstFit < 0) return 0;
  const unended = beforeEndedRows(rows, firstFit, width);
  if (unended < firstFit) return unended;
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
  if (width === 2 && start === firstFit) return start + endOfTitles(rows.slice(start));
  if (width < 3 || start !== firstFit) return start;
  const later = rows.slice(start + 5).find(({ cells }) => filled(cells) > 0) ?? rows.at(-1);
  const typical = Math.max(2, filled(later?.cells ?? []));
  let next = start;
  while (
    next < rows.length - 1 &&
    filled(rows[next]?.cells ?? []) <= Math.max(1, Math.floor(typical / 4)) &&
    !spansNames(rows[next], rows[next + 1])
  )
    next++;
  const reached = rows[next];
  const padded = endOfPaddedPreamble(rows.slice(next, next + mostPreamble), width, typical);
  if (padded > 0) return next + padded;
  const sparse = next > start && next - start <= 50;
  return sparse && reached?.cells.length === width && filled(reached.cells) >= typical * 0.6 ? next : start;
}

/**
 * Index of the first row of a table whose first rows lack the delimiter that ends all others, or carry one that the
 * others lack; `firstFit` where there is none such.
 */
function beforeEndedRows(rows: SampleRow[], firstFit: number, width: number): number {
  const fitting = rows.slice(firstFit).filter(({ cells }) => cells.length === width);
  const above = rows[firstFit - 1]?.cells ?? [];
  const named = filled(above) === width && !above.some((cell) => isTyped(cellKind(cell)));
  if (above.length === width + 1 && above.at(-1) === null && named) return firstFit - 1;
  if (width < 3 || fitting.length < 2 || fitting.some(({ cells }) => cells.at(-1) !== null)) return firstFit;
  let start = firstFit;
  while ((rows[start - 1]?.cells.length ?? 0) === width - 1 && filled(rows[start - 1]?.cells ?? []) > 1)
    start--;
  return start;
}

/**
 * The header where it has a name less than the rows have cells, and each row begins with a name of its own: R writes
 * tables so, and the first column is the one without a name.
 */
function besideRowNames(cells: (string | null)[], data: SampleRow[], width: number): (string | null)[] {
  if (cells.length !== width - 1 || filled(cells) < cells.length || data.length < fewestNamedRows)
    return cells;
  if (cells.some((cell) => isData(cellKind(cell)))) return cells;
  const names = new Set(data.map((row) => row.cells[0]));
  const full = data.every((row) => row.cells.at(-1) !== null);
  return full && names.size === data.length && !names.has(null) ? [null, ...cells] : cells;
}

const fewestNamedRows = 3;
const fewestRepeats = 3;

/** Names above several columns each: the row below repeats the names under them. */
function spansNames(row: SampleRow | undefined, below: SampleRow | undefined): boolean {
  const names = below?.cells.filter((cell) => cell !== null && cell.trim() !== "") ?? [];
  const repeated = names.length > 2 && new Set(names).size < names.length;
  return (
    repeated &&
    filled(row?.cells ?? []) >= 2 &&
    below?.line === (row?.line ?? 0) + 1 &&
    !names.some((name) => isTyped(cellKind(name)))
  );
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
    if (delimiter === grammar.delimiter || (delimiter === " " && filled(cells) > 1)) continue;
    const other = readLine(text, 0, { ...grammar, delimiter, initialSpace: false }, width);
    if (other.cells.length === width && filled(other.cells) === width) return other.cells;
  }
  return cells;
}
