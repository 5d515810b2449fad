import { delimiterPrior } from "./candidate-grammars";
import { type CellKind, cellKind, isTyped } from "./cell-kind";
import type { Grammar } from "./parse-record";
import type { Sample, SampleRow } from "./sample-rows";

export type GrammarScore = {
  score: number;
  /** The number of cells that most rows have. */
  width: number;
  /** Share of rows with that number. */
  consistency: number;
  /** How well the cells of each column agree in kind, 0 to 1. */
  types: number;
};

/** How much a cell of a kind speaks for a reading: a wrong delimiter yields fragments, not dates. */
const kindWeight: Record<CellKind, number> = {
  empty: 0,
  missing: 0.6,
  integer: 1,
  decimal: 1,
  amount: 1,
  date: 1,
  time: 1,
  boolean: 0.95,
  email: 1,
  url: 1,
  identifier: 0.9,
  json: 0.9,
  list: 0.5,
  word: 0.8,
  text: 0.62,
  other: 0.1,
};

const scoredRows = 300;

/**
 * How plausible a grammar is for a sample: rows of one width whose columns hold one kind of value, with
 * quotes that obey it. In the spirit of CleverCSV's pattern and type scores, judged per column.
 */
export function scoreGrammar(sample: Sample, grammar: Grammar): GrammarScore {
  const rows = sample.rows.filter((row) => !row.blank).slice(0, scoredRows);
  if (rows.length === 0) return { score: 0, width: 1, consistency: 0, types: 0 };
  const width = modalWidth(rows);
  const fitting = rows.filter((row) => row.cells.length === width);
  const consistency = fitting.length / rows.length;
  const types = columnAgreement(fitting, width);
  const strays = rows.filter((row) => row.stray && !row.resolved).length / rows.length;
  const resolved = rows.filter((row) => row.stray && row.resolved).length / rows.length;
  const spread = 1 / (1 + 0.15 * (new Set(rows.map((row) => row.cells.length)).size - 1));
  const score =
    delimiterPrior(grammar.delimiter) *
    consistency ** 1.5 *
    spread ** 0.5 *
    types *
    widthWeight(width, grammar.delimiter, fitting) *
    (grammar.delimiter === " " && isWords(fitting, width) ? wordsBetweenSpaces : 1) *
    Math.exp(-2.5 * strays - 0.6 * resolved) *
    quoteWeight(rows, grammar) *
    alignmentWeight(grammar.delimiter, fitting);
  return { score, width, consistency, types };
}

/** The most frequent number of cells; wider wins where two are about as frequent. */
export function modalWidth(rows: SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let best = 1;
  let bestCount = 0;
  for (const [width, count] of counts)
    if (count * (width > 1 ? 1.15 : 1) * (1 + width * 1e-4) > bestCount) {
      best = width;
      bestCount = count * (width > 1 ? 1.15 : 1) * (1 + width * 1e-4);
    }
  return best;
}

function columnAgreement(rows: SampleRow[], width: number): number {
  let total = 0;
  let weight = 0;
  const columns = Math.min(width, 400);
  for (let column = 0; column < columns; column++) {
    const kinds = new Map<CellKind, number>();
    let sum = 0;
    let filled = 0;
    for (const row of rows) {
      const kind = cellKind(row.cells[column] ?? null);
      if (kind === "empty") continue;
      filled++;
      sum += kindWeight[kind];
      const group = kind === "word" || kind === "text" ? "text" : kind;
      kinds.set(group, (kinds.get(group) ?? 0) + 1);
    }
    if (filled === 0) continue;
    const agreement = Math.max(...kinds.values()) / filled;
    const columnWeight = Math.sqrt(filled / rows.length);
    total += columnWeight * (sum / filled) * (0.5 + 0.5 * agreement);
    weight += columnWeight;
  }
  return weight === 0 ? 0.05 : total / weight;
}

/** More columns are a stronger coincidence; one column is no evidence for a delimiter at all. */
function widthWeight(width: number, delimiter: string, rows: SampleRow[]): number {
  if (width === 1) return 0.36;
  const base = 0.5 + 0.5 * ((width - 1) / width);
  if (delimiter !== " " && delimiter !== ":" && delimiter !== "-" && delimiter !== "/") return base;
  // Words, times and dates hold these signs inside one value: two columns of them prove little.
  return width === 2 && rows.length > 0 ? base * 0.6 : base * 0.9;
}

/** What cells between spaces count for that are words: names and addresses look the same. */
const wordsBetweenSpaces = 0.45;

/** Whether half of the columns or more hold words, and nothing is quoted that has a space in it. */
function isWords(rows: SampleRow[], width: number): boolean {
  if (width === 1 || rows.some((row) => row.quoted > 0)) return false;
  let words = 0;
  for (let column = 0; column < width; column++) {
    const plain = rows.filter((row) => !isTyped(cellKind(row.cells[column] ?? null))).length;
    if (plain >= rows.length * 0.7) words++;
  }
  return words >= width / 2;
}

/** Runs of spaces align columns of a fixed width: they are no delimiters, and cut at each of them rows fall apart. */
function alignmentWeight(delimiter: string, rows: SampleRow[]): number {
  if (delimiter !== " ") return 1;
  let empty = 0;
  let cells = 0;
  for (const row of rows) {
    cells += row.cells.length;
    for (const cell of row.cells) if (cell === null) empty++;
  }
  return (1 - empty / Math.max(1, cells)) ** 2;
}

/** Quoting that is used where it is needed supports a grammar; quotes left at the edge of cells speak against it. */
function quoteWeight(rows: SampleRow[], grammar: Grammar): number {
  let edges = 0;
  let cells = 0;
  let quoted = 0;
  for (const row of rows) {
    quoted += row.quoted;
    cells += row.cells.length;
    if (row.quoted === row.cells.length) continue;
    for (const cell of row.cells) {
      if (cell === null) continue;
      const trimmed = cell.trim();
      if (/^["'`]/.test(trimmed) !== /["'`]$/.test(trimmed) || /^(["'`]).*\1$/s.test(trimmed)) edges++;
    }
  }
  const penalty = Math.exp(-2 * (edges / Math.max(1, cells)));
  const usual = grammar.quote === null || grammar.quote === '"' ? 1 : 0.97;
  return penalty * (quoted > 0 ? 1.02 : 1) * usual;
}
