import { alignRow, type ColumnProfile, fitOf, profileColumns } from "./align-row";
import { cellKind } from "./cell-kind";
import type { Layout } from "./detect-layout";
import { type Grammar, parseRecord } from "./parse-record";
import { readLine } from "./sample-rows";
import { splitGlued } from "./split-glued";

export const lostDelimiter = "missing delimiter beside a quote";

/** Whether a quote inside one cell has its fellow at the end of a later one, and neither cell stands in quotes itself. */
function hasGluedQuotes(
  cells: (string | null)[],
  raw: string,
  { quote, delimiter }: Pick<Grammar, "quote" | "delimiter">,
): boolean {
  if (quote === null) return false;
  let open = false;
  for (const cell of cells) {
    if (cell === null || !cell.includes(quote) || cell.split(quote).length % 2 !== 0) continue;
    if (!raw.startsWith(cell) && !raw.includes(delimiter + cell)) continue;
    if (open && cell.endsWith(quote)) return true;
    open ||= !cell.startsWith(quote);
  }
  return false;
}

export type RaggedPolicy = "align" | "reject" | "pad";

export type Settled =
  | { cells: (string | null)[]; repair: string | null; padded?: boolean }
  | { reason: string };

/** What stands between two cells, and between the parts of one that was cut in two. */
function between({ delimiter, initialSpace }: Pick<Grammar, "delimiter" | "initialSpace">): string {
  return initialSpace ? `${delimiter} ` : delimiter;
}

/** Rows longer than this are not searched for a missing delimiter. */
const longestSearched = 20_000;

/** Fit below which a value is not what its column holds. */
const contrary = 0.25;

const lineDelimiters = [",", ";", "\t", "|", " "];

/**
 * Decides what becomes of a row whose number of cells is not the table's. It is laid under the columns
 * its values fit where kinds, shapes and lengths leave no doubt, and rejected with a reason otherwise:
 * a value never ends up under the wrong column silently.
 */
export class RowSettler {
  private readonly profiles: ColumnProfile[];
  /** How well rows of the right width fit on average: what an aligned row is measured against. */
  private readonly usual: number;
  private readonly shortRowsUsual: boolean;

  constructor(
    private readonly grammar: Grammar,
    private readonly layout: Layout,
    shortShare: number,
    private readonly policy: RaggedPolicy,
  ) {
    this.profiles = profileColumns(layout.dataRows, layout.width);
    const rows = layout.dataRows.slice(0, 30);
    const total = rows.reduce((sum, row) => sum + this.meanFit(row.cells), 0);
    this.usual = rows.length === 0 ? 0.5 : total / rows.length;
    this.shortRowsUsual = shortShare > 0.02;
  }

  /** @param raw the row as it stands in the file, without its line end */
  settle(cells: (string | null)[], raw: string): Settled {
    const { width } = this.layout;
    if (cells.length === width) return { cells, repair: null };
    const reason = `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where ${width} are expected`;
    if (this.policy === "reject") return { reason };
    if (cells.length > width && cells.slice(width).every((cell) => cell === null))
      return { cells: cells.slice(0, width), repair: "empty cells at the end dropped" };
    return (
      this.missingDelimiter(cells, raw) ??
      this.unsplit(cells) ??
      this.aligned(cells) ??
      this.otherDelimiter(raw) ??
      this.padded(cells) ?? { reason }
    );
  }

  private aligned(cells: (string | null)[]): Settled | null {
    const { width } = this.layout;
    if (cells.length < Math.max(2, width / 2) && !this.shortRowsUsual) return null;
    const aligned = alignRow(cells, this.profiles, between(this.grammar));
    if (!aligned || aligned.ambiguous) return null;
    // In a narrow table a single missing cell weighs much: then the others have to fit as well as usual.
    const placed = this.meanFilledFit(aligned.cells);
    const few = cells.length < width && cells.length >= width - 1 && placed >= this.usual * 0.85;
    if (aligned.score < this.usual * 0.65 && !few) return null;
    return {
      cells: aligned.cells,
      repair: `${cells.length} cells laid under ${width} columns by what they hold`,
    };
  }

  /** Whether cells of two lines look like one row of the table: `below` begins the second, and no row of its own. */
  makesRow(cells: (string | null)[], below: string | null): boolean {
    if (this.shortRowsUsual || this.meanFit(cells) < this.usual * 0.8) return false;
    return below === null || !this.layout.dataRows.some((row) => row.cells[0] === below);
  }

  /** The cells of a row of the right width with a delimiter put in front of a quoted cell, where they fit better so. */
  unglue(cells: (string | null)[], text: () => string): (string | null)[] | null {
    const { quote } = this.grammar;
    if (quote === null || !cells.some((cell) => cell?.includes(quote))) return null;
    const raw = text();
    if (!hasGluedQuotes(cells, raw, this.grammar)) return null;
    const best = this.bestSplit(raw);
    return best && best.score > this.meanFit(cells) ? best.cells : null;
  }

  /** A delimiter left out before or behind a quoted cell: `"a""b"` and `a"b"` in place of two cells. */
  private missingDelimiter(cells: (string | null)[], raw: string): Settled | null {
    if (cells.length >= this.layout.width) return null;
    const best = this.bestSplit(raw);
    if (!best || best.score < this.usual * 0.8) return null;
    return { cells: best.cells, repair: lostDelimiter };
  }

  private unsplit(cells: (string | null)[]): Settled | null {
    const split = splitGlued(cells, this.profiles);
    if (!split || split.score < this.usual * 0.9) return null;
    return { cells: split.cells, repair: "missing delimiter between two cells" };
  }

  private bestSplit(raw: string): { cells: (string | null)[]; score: number } | null {
    const { quote, delimiter } = this.grammar;
    if (quote === null || raw.length > longestSearched) return null;
    let best: { cells: (string | null)[]; score: number } | null = null;
    for (let at = raw.indexOf(quote, 1); at > 0; at = raw.indexOf(quote, at + 1)) {
      const text = raw.slice(0, at) + delimiter + raw.slice(at);
      const parsed = parseRecord(text, 0, this.grammar, { reading: "strict", final: true, oneLine: true });
      if (typeof parsed === "string" || parsed.cells.length !== this.layout.width) continue;
      const score = this.meanFit(parsed.cells);
      if (!best || score > best.score) best = { cells: parsed.cells, score };
    }
    return best;
  }

  /** A single row written with another delimiter than the rest. */
  private otherDelimiter(raw: string): Settled | null {
    for (const delimiter of lineDelimiters) {
      if (delimiter === this.grammar.delimiter || !raw.includes(delimiter)) continue;
      const grammar = { ...this.grammar, delimiter, initialSpace: false };
      const { cells } = readLine(raw, 0, grammar, this.layout.width);
      if (cells.length < this.layout.width) continue;
      const candidate =
        cells.length === this.layout.width
          ? { cells, score: this.meanFit(cells), ambiguous: false }
          : alignRow(cells, this.profiles, delimiter);
      if (candidate && !candidate.ambiguous && candidate.score >= this.usual * 0.8)
        return {
          cells: candidate.cells,
          repair: `read with ${JSON.stringify(delimiter)} as the delimiter of this row`,
        };
    }
    return null;
  }

  private padded(cells: (string | null)[]): Settled | null {
    const { width } = this.layout;
    if (cells.length < width) {
      const enough = this.policy === "pad" || this.shortRowsUsual || cells.length >= Math.max(2, width / 2);
      if (!enough || (this.policy !== "pad" && this.contradicts(cells))) return null;
      const missing = Array.from<null>({ length: width - cells.length }).fill(null);
      return { cells: [...cells, ...missing], repair: "missing cells at the end left empty", padded: true };
    }
    if (this.policy !== "pad") return null;
    const surplus = cells.slice(width - 1).map((cell) => cell ?? "");
    return {
      cells: [...cells.slice(0, width - 1), surplus.join(between(this.grammar))],
      repair: "surplus cells kept in the last column",
    };
  }

  /** Whether a cell of a row that is too short is of quite another kind than its column, and so in a wrong place. */
  private contradicts(cells: (string | null)[]): boolean {
    return cells.some((cell, column) => {
      const profile = this.profiles[column];
      const kind = cellKind(cell);
      const says = kind !== "empty" && kind !== "missing" && kind !== "other";
      return profile !== undefined && says && fitOf(cell, profile) < contrary;
    });
  }

  private meanFilledFit(cells: (string | null)[]): number {
    const fits = this.profiles.flatMap((profile, column) => {
      const cell = cells[column] ?? null;
      return cell === null ? [] : [fitOf(cell, profile)];
    });
    return fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length);
  }

  /** Whether the cells of a row that is too short are unlike those of the columns they stand under. */
  isForeign(cells: (string | null)[]): boolean {
    const fits = cells
      .slice(0, this.profiles.length)
      .map((cell, column) => (this.profiles[column] ? fitOf(cell, this.profiles[column]) : 0));
    return fits.reduce((sum, fit) => sum + fit, 0) < this.usual * 0.65 * fits.length;
  }

  private meanFit(cells: (string | null)[]): number {
    let total = 0;
    this.profiles.forEach((profile, column) => {
      total += fitOf(cells[column] ?? null, profile);
    });
    return total / Math.max(1, this.profiles.length);
  }
}

/** The next records from a position, for telling another table from a single odd row. */
export function peekRecords(
  text: string,
  at: number,
  grammar: Grammar,
  count: number,
  final: boolean,
): (string | null)[][] {
  const records: (string | null)[][] = [];
  let from = at;
  while (records.length < count && from < text.length) {
    const parsed = parseRecord(text, from, grammar, { reading: "strict", final });
    if (typeof parsed === "string" || parsed.contentEnd === from) break;
    records.push(parsed.cells);
    from = parsed.end;
  }
  return records;
}
