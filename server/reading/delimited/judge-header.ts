import { type CellKind, cellKind, isData, isTyped } from "./cell-kind";
import { columnType, sameGroup } from "./other-table";
import { periodColumns } from "./period-labels";
import type { SampleRow } from "./sample-rows";

const mostHeaderRows = 4;
/** With fewer rows below only kinds that words never have tell a header from data. */
const fewRows = 10;

/** Above 0: the cells name columns. Each column votes by the contrast between its first cell and the rest. */
export function judgeHeader(cells: (string | null)[], data: SampleRow[], width: number): { score: number } {
  let votes = 0;
  const seen = new Set<string>();
  const columns = Math.min(width, 1000);
  const types = Array.from({ length: columns }, (_, column) => columnType(data, column));
  const periods = namesOtherwise(cells, types) ? periodColumns(cells, data) : new Set<number>();
  let hollow = 0;
  for (const [column, { typed, values }] of types.entries()) {
    const cell = cells[column] ?? null;
    const kind = cellKind(cell);
    if (kind === "empty") {
      // A column without a single value says nothing about the row above it.
      if (values.size === 0 && data.length > 0) hollow++;
      else votes -= column === 0 ? 0.05 : 0.2;
      continue;
    }
    const text = (cell ?? "").trim();
    const strong = isData(kind);
    if (periods.has(column)) votes += 1;
    else if (strong)
      votes -= typed !== null && sameGroup(kind, typed) ? (/^(19|20)\d\d$/.test(text) ? 0.6 : 1.5) : 0.8;
    else if (typed !== null && sameGroup(kind, typed)) votes -= 0.6;
    else if (typed !== null) votes += 1;
    else if (values.has(cell ?? "")) votes -= data.length > 3 ? 0.8 : 0.3;
    else votes += nameLikeness(text, values);
    if (seen.has(text.toLowerCase())) votes -= 0.3;
    seen.add(text.toLowerCase());
  }
  return { score: votes / Math.max(1, columns - hollow) + 0.02 };
}

/** Whether no cell but periods is of the kind of the data below it, as every cell of a row of data is. */
function namesOtherwise(cells: (string | null)[], types: { typed: CellKind | null }[]): boolean {
  return types.every(({ typed }, column) => {
    const kind = cellKind(cells[column] ?? null);
    const period = kind === "integer" || kind === "date" || kind === "identifier";
    return kind === "empty" || typed === null || !isData(kind) || !sameGroup(kind, typed) || period;
  });
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
export function countHeaderRows(body: SampleRow[], width: number, fixed: boolean): number {
  if (fixed) return 1;
  const from = Math.min(mostHeaderRows, Math.max(2, body.length - 2));
  const later = body.slice(from).filter((row) => row.cells.length === width);
  if (later.length < 2) return 1;
  const types = Array.from({ length: Math.min(width, 400) }, (_, column) => {
    const { typed, filledShare } = columnType(later, column);
    const counts = typed !== null && filledShare >= 0.5 && (later.length >= fewRows || isData(typed));
    return counts ? typed : null;
  });
  let rows = 1;
  for (; rows < Math.min(from, mostHeaderRows); rows++) {
    const row = body[rows];
    if (!row || row.cells.length !== width || !belongsToHeader(row, types, later)) break;
  }
  return rows;
}

function belongsToHeader({ cells }: SampleRow, types: (CellKind | null)[], data: SampleRow[]): boolean {
  if (isUnitRow(cells, types)) return true;
  const periods = periodColumns(cells, data);
  let contrast = 0;
  let conflict = 0;
  let typedColumns = 0;
  let others = 0;
  types.forEach((typed, column) => {
    const cell = cells[column] ?? null;
    const kind = cellKind(cell);
    if (typed === null) {
      if (kind !== "empty") others++;
      return;
    }
    typedColumns++;
    const name = periods.has(column) || (kind === "identifier" && isData(typed));
    if (name || kind === "word" || kind === "text" || (kind === "other" && cell !== null)) contrast++;
    else if (isTyped(kind) && sameGroup(kind, typed)) conflict++;
    else if (kind !== "empty") others++;
  });
  if (contrast < 2) return false;
  // Units and the like: nothing else in the row, and no row begins there.
  if (conflict === 0 && others === 0 && cellKind(cells[0] ?? null) === "empty") return true;
  return contrast >= typedColumns * 0.6 && conflict <= typedColumns * 0.1;
}

const bracketed = /^(?:\[[^\]\d]{1,12}\]|\([^)\d]{1,12}\))$/;
const bare =
  /^(?:[kmcµ]?g|[kmcµn]?m|t|lb|oz|[mch]?l|[km]?m[²³23]|[mµn]?s|sec|min|h|hrs?|days?|years?|yrs?|°[CF]|K|%|‰|[kMG]?W|[kMG]?Wh|[mk]?V|[mk]?A|[kMG]?Hz|[kh]?Pa|bar|[kM]?B|[A-Z]{3}|[$€£¥]|pcs|km\/h|m\/s)$/;

/** A row of nothing but units, each above a column of numbers. */
function isUnitRow(cells: (string | null)[], types: (CellKind | null)[]): boolean {
  const filled = cells.map((cell) => cell?.trim() ?? "");
  const units = filled.filter((text) => text !== "" && !/^[-–—]$/.test(text));
  if (units.length === 0 || !units.every((text) => bracketed.test(text) || bare.test(text))) return false;
  if (units.length === 1 && !bracketed.test(units[0] ?? "") && cells.length > 2) return false;
  return filled.every((text, column) => {
    const typed = types[column];
    const number = typed === "integer" || typed === "decimal" || typed === "amount";
    return text === "" || /^[-–—]$/.test(text) || number;
  });
}

/** Names of columns from the rows of a header, joined with a space. */
export function joinNames(parts: (string | null)[][]): string[] {
  const [first = []] = parts;
  if (parts.length === 1) return first.map((cell) => cell ?? "");
  const width = Math.max(...parts.map((cells) => cells.length));
  const joined = joinRows(parts, width);
  if (new Set(joined).size === joined.length) return joined;
  // A name above several columns stands over the first of them: without it the others are not told apart.
  const lowest = parts.at(-1) ?? [];
  const spread = parts.slice(0, -1).map((cells) => spreadNames(cells, lowest, width));
  return joinRows([...spread, lowest], width);
}

function joinRows(parts: (string | null)[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) =>
    parts
      .map((cells) => cells[column]?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
}

function spreadNames(cells: (string | null)[], below: (string | null)[], width: number): (string | null)[] {
  let name: string | null = null;
  return Array.from({ length: width }, (_, column) => {
    const own = cells[column]?.trim() ?? "";
    const under = below[column]?.trim() ?? "";
    if (own !== "") name = under === "" ? null : own;
    else if (under === "") name = null;
    return own === "" ? name : own;
  });
}
