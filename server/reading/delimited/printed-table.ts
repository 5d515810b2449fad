import { type FixedColumn, isRule, printedCells, ruleColumns } from "../text/rewrite-text";
import { cellKind, isData } from "./cell-kind";

const sampled = 400;
const mostBefore = 30;

/**
 * How a text is a table as it is printed for people, with strokes between the columns and a rule of dashes below the
 * names, as in Markdown, in the output of database shells and in lists of SAP; null where it is none.
 */
export function printedFrame(lines: string[]): { framed: boolean } | null {
  const head = lines.slice(0, sampled);
  const rule = head.slice(0, mostBefore).findIndex((line) => isRule(line) && /[|+\u2500-\u257f-]/.test(line));
  if (rule < 0) return null;
  // The names tell of a frame: where there is none, empty cells at both edges of a row look like one.
  const named = [head[rule - 1], head[rule + 1]].find(
    (line) => line !== undefined && /[|\u2502]/.test(line) && !isRule(line),
  );
  const framed = /^\s*[|\u2502]/.test(named ?? "");
  const widthOf = (line: string | undefined) =>
    line === undefined || isRule(line) ? 0 : (printedCells(line, framed)?.length ?? 0);
  const drawn = ruleColumns(head[rule] ?? "").length;
  // A rule without crossings runs from one side of the frame to the other.
  const columns = drawn === 1 && framed ? widthOf(named) : drawn;
  const rows = head.map(widthOf);
  const fitting = rows.filter((width) => width === columns).length;
  const names = [rows[rule - 1], rows[rule + 1]].includes(columns);
  const other = rows.filter((width) => width > 0 && width !== columns).length;
  return names && (columns >= 2 || framed) && fitting >= 2 && fitting >= other * 4 ? { framed } : null;
}

/**
 * Whether a printed table says that its first row names the columns, by the rule below it; undefined where it draws the
 * same rule below each row, or none.
 */
export function printedHeader(lines: string[]): true | undefined {
  const head = lines.slice(0, sampled);
  const isRow = (line: string) => !isRule(line) && printedCells(line, true) !== null;
  const first = head.findIndex(isRow);
  const below = head[first + 1] ?? "";
  if (first < 0 || !isRule(below)) return undefined;
  const later = head.slice(first + 2);
  if (!later.some(isRow)) return undefined;
  return below.includes("==") || later.filter(isRule).length <= 1 ? true : undefined;
}

const fewestLines = 4;

/**
 * How many cells a text has in each line where any number of blanks parts them, or null where lines differ or too few of
 * them hold figures: words beside each other are a phrase.
 */
export function cellsBetweenBlanks(lines: string[], mayLackNames: boolean): number | null {
  const rows = lines
    .slice(0, 2000)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/ +/));
  const names = rows[0] ?? [];
  const width = names.length;
  if (rows.length < fewestLines || width < 3 || rows.some((row) => row.length !== width)) return null;
  if (lines.some((line) => /["'\t|]/.test(line))) return null;
  if (names.some((cell) => isData(cellKind(cell))) && !mayLackNames) return null;
  const figures = rows
    .slice(1)
    .reduce((sum, row) => sum + row.filter((cell) => isData(cellKind(cell))).length, 0);
  return figures >= (rows.length - 1) * width * 0.5 ? width : null;
}

/** The columns of a text of fixed width, or null where it is none. */
export function fixedColumns(lines: string[]): FixedColumn[] | null {
  const filled = lines.slice(0, 2000).filter((line) => line.trim() !== "");
  if (filled.some((line) => line.includes("\t"))) return null;
  const rule = filled.slice(0, mostBefore).find((line) => isRule(line) && !/[|+]/.test(line));
  const rows = filled.filter((line) => !isRule(line));
  if (rule !== undefined) {
    const starts = ruleColumns(rule);
    const crossing = rows.filter((row) => starts.some((at) => at > 0 && crosses(row, at))).length;
    return starts.length >= 2 && rows.length >= 2 && crossing <= rows.length * 0.2
      ? starts.map((start) => ({ start, gutter: Math.max(0, start - 1) }))
      : null;
  }
  if (rows.length < fewestLines) return null;
  return startsBehindGutters(rows);
}

function crosses(row: string, at: number): boolean {
  return at < row.length && row.charAt(at - 1) !== " " && row.charAt(at) !== " ";
}

/** Columns parted by characters that are blank in every row; by more than one blank in most, as words never are. */
function startsBehindGutters(rows: string[]): FixedColumn[] | null {
  const length = Math.max(...rows.map((row) => row.trimEnd().length));
  const blank = Array.from({ length }, (_, at) =>
    rows.every((row) => at >= row.length || row.charAt(at) === " "),
  );
  const first = blank.indexOf(false);
  const columns: FixedColumn[] = [{ start: 0, gutter: 0 }];
  for (let at = first; at < length; at++) {
    if (!blank[at]) continue;
    const from = at;
    while (blank[at + 1]) at++;
    if (at + 1 < length && isGutter(rows, from, at)) columns.push({ start: at + 1, gutter: from });
  }
  const found = withoutUnnamed(columns, rows[0] ?? "");
  if (found.length < 2) return null;
  const shares = found.map(({ start }, i) => {
    const end = found[i + 1]?.start ?? length;
    return rows.filter((row) => row.slice(start, end).trim() !== "").length / rows.length;
  });
  return shares.every((share) => share > 0.1) && shares.filter((share) => share > 0.6).length >= 2
    ? found
    : null;
}

/** Words happen to begin below each other: behind a single blank and without a name above it they are no column. */
function withoutUnnamed(columns: FixedColumn[], names: string): FixedColumn[] {
  const cells = columns.map(({ start }, i) => names.slice(start, columns[i + 1]?.start).trim());
  if (cells.some((cell) => isData(cellKind(cell)))) return columns;
  const kept = columns.filter(({ start, gutter }, i) => i === 0 || cells[i] !== "" || start - gutter > 1);
  return kept.length >= 2 && cells.filter((cell) => cell !== "").length === kept.length ? kept : columns;
}

/** Whether a name far from the one before it begins here, and what stands below it too. */
function isNamedFrom([names = "", ...rows]: string[], at: number): boolean {
  const begins = names.charAt(at) !== " " && names.charAt(at - 1) === " " && names.charAt(at - 2) === " ";
  if (!begins || names.slice(0, at).trim() === "") return false;
  const filled = rows.filter((row) => row.slice(at).trim() !== "");
  const below = filled.filter((row) => row.charAt(at) !== " " && row.charAt(at) !== "");
  return filled.length >= fewestLines - 1 && below.length === filled.length;
}

function isGutter(rows: string[], from: number, to: number): boolean {
  if (to > from) return true;
  const filled = rows.filter((row) => row.slice(0, from).trim() !== "" && row.slice(to + 1).trim() !== "");
  if (isNamedFrom(rows, to + 1)) return true;
  const wide = rows.filter((row) => row.charAt(from - 1) === " " || row.charAt(to + 1) === " ").length;
  if (wide >= rows.length * 0.5) return true;
  // A figure beside a figure is no phrase; three digits behind it may be thousands of the same one.
  const figures = filled.filter(
    (row) =>
      /\d$/.test(row.slice(0, from)) &&
      /^\d/.test(row.slice(to + 1)) &&
      !/^\d{3}(?!\S)/.test(row.slice(to + 1)),
  );
  return filled.length >= fewestLines - 1 && figures.length >= (filled.length - 1) * 0.9;
}
