import {
  candidateDelimiters,
  candidateLineEnds,
  candidateQuotes,
  insideValuePenalty,
} from "./candidate-grammars";
import type { Grammar } from "./parse-record";
import { type Sample, sampleRows } from "./sample-rows";
import { type GrammarScore, modalWidth, scoreGrammar } from "./score-grammar";

export type DetectedGrammar = GrammarScore & {
  grammar: Grammar;
  sample: Sample;
  /** 0 to 1: how far the best reading is ahead of the best one with another delimiter. */
  confidence: number;
};

/** What the caller has fixed; only the rest is tried. */
export type FixedGrammar = {
  delimiter?: string | undefined;
  quote?: string | null | undefined;
  escape?: string | null | undefined;
};

/** Signs that any single line of words, a time or a date may hold: one line of them is no evidence for a table. */
const insideWords = new Set([" ", ":", "-", "/"]);

/** A word alone in the first line, with a line right below: the header of one column, seldom a title over several. */
const oneWordAbove = /^\uFEFF?["']?\p{L}[\p{L}\p{N}_]*["']?\r?\n(?=[^\r\n])/u;
/** What signs inside words, times and numbers count for below such a line. */
const belowOneWord = 0.3;

const scoredCharacters = 96_000;

/** Finds the grammar under which the start of a text makes the most convincing table. */
export function detectGrammar(text: string, complete: boolean, fixed: FixedGrammar = {}): DetectedGrammar {
  const scored = shortenCells(text);
  const whole = complete && scored.length <= scoredCharacters;
  const part = withoutRemarks(
    scored.length <= scoredCharacters ? scored : cutAtLine(scored, scoredCharacters),
  );
  const lines = part
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== "")
    .slice(0, 300);
  const delimiters =
    fixed.delimiter !== undefined
      ? [fixed.delimiter]
      : candidateDelimiters(lines).filter((one) => lines.length > 1 || !insideWords.has(one));
  // Without a comma in the text that is one column: what every other reading has to be better than.
  if (fixed.delimiter === undefined && !delimiters.includes(",")) delimiters.push(",");
  const quotes = candidateQuotes(part)
    .filter((pair) => fixed.quote === undefined || pair.quote === fixed.quote)
    .filter((pair) => fixed.escape === undefined || pair.escape === fixed.escape);
  if (quotes.length === 0)
    quotes.push({ quote: fixed.quote ?? null, escape: fixed.escape ?? fixed.quote ?? null });
  const tabs = tabsInEachLine(lines);
  const oneColumn = fixed.delimiter === undefined && oneWordAbove.test(part);
  let best: (GrammarScore & { grammar: Grammar }) | undefined;
  let runnerUp = 0;
  const tried: (GrammarScore & { grammar: Grammar })[] = [];
  for (const lineEnd of candidateLineEnds(part))
    for (const delimiter of delimiters)
      for (const pair of quotes) {
        const spaced = delimiter !== " " && part.includes(`${delimiter} `);
        for (const initialSpace of spaced ? [false, true] : [false]) {
          const grammar: Grammar = { delimiter, ...pair, initialSpace, lineEnd };
          const scoring = scoringSample(part, grammar, whole);
          const found = scoreGrammar(scoring, grammar);
          // One sort of line end alone that leaves a single row stands inside quoted cells.
          if (lineEnd !== "any" && scoring.rows.length < 2) continue;
          found.score *= insideValuePenalty(delimiter, part) * (initialSpace ? 1.03 : 1);
          // Cells hardly ever hold tabs, least of all the same number in each line.
          if (delimiter !== "\t" && found.width <= tabs) found.score *= cellsWithTabs;
          if (oneColumn && insideWords.has(delimiter)) found.score *= belowOneWord;
          if (initialSpace && !spaceBelongsToDelimiter(part, grammar)) continue;
          tried.push({ ...found, grammar });
        }
      }
  for (const entry of tried) if (!best || entry.score > best.score * 1.000001) best = entry;
  const grammar = best?.grammar ?? {
    delimiter: fixed.delimiter ?? ",",
    quote: '"',
    escape: '"',
    initialSpace: false,
    lineEnd: "any",
  };
  for (const entry of tried)
    if (entry.grammar.delimiter !== grammar.delimiter) runnerUp = Math.max(runnerUp, entry.score);
  const settled = settle(grammar, best?.width ?? 1, part, fixed);
  const score = best ?? { score: 0, width: 1, consistency: 0, types: 0 };
  return {
    ...score,
    grammar: settled,
    sample: sampleRows(text, settled, complete, 2000, score.width),
    confidence: score.score === 0 ? 0 : Math.max(0, Math.min(1, 1 - runnerUp / score.score)),
  };
}

const cellsWithTabs = 0.5;
/** Characters of a quoted cell from which on it says more of itself than of the table. */
const longCell = 10_000;
const keptOfCell = 200;

/** The text with only the beginning of every long quoted cell, which would otherwise be all there is in view. */
function shortenCells(text: string): string {
  if (text.length < longCell) return text;
  const parts: string[] = [];
  let from = 0;
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    if (close - open > longCell) {
      parts.push(text.slice(from, open), text.slice(open, open + keptOfCell).replace(/[\r\n]+/g, " "));
      from = close;
    }
    open = text.indexOf('"', close + 1);
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(from);
}

/** The number of tabs where nearly all of several lines have the same one, of two or more; 0 otherwise. */
function tabsInEachLine(lines: string[]): number {
  const counts = lines.map((line) => line.split("\t").length - 1);
  const usual = counts[counts.length >> 1] ?? 0;
  const same = counts.filter((count) => count === usual).length;
  return usual >= 2 && lines.length >= 3 && same >= lines.length * 0.9 ? usual : 0;
}

/** Share of lines from which on comments would be taken for the table. */
const manyRemarks = 1 / 3;

/** The text without its lines of comment where they are many: they say nothing of how the others are written. */
function withoutRemarks(text: string): string {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
  const plain = lines.filter((line) => !line.startsWith("#"));
  const written = (part: string[]) => part.filter((line) => line.trim() !== "").length;
  const remarks = lines.length - plain.length;
  return remarks > written(lines) * manyRemarks && written(plain) >= 2 ? plain.join("") : text;
}

/** A text without a delimiter is one column of ordinary CSV; an unused quote is the usual one. */
function settle(grammar: Grammar, width: number, text: string, fixed: FixedGrammar): Grammar {
  const delimiter = width === 1 && fixed.delimiter === undefined ? "," : grammar.delimiter;
  const usesQuote = grammar.quote !== null;
  if (usesQuote || fixed.quote !== undefined || text.includes('"')) return { ...grammar, delimiter };
  return { ...grammar, delimiter, quote: '"', escape: '"' };
}

/** Every delimiter outside quotes is followed by a space, or ends its line. */
function spaceBelongsToDelimiter(text: string, grammar: Grammar): boolean {
  const { rows } = sampleRows(text, { ...grammar, initialSpace: false }, false, 200);
  let cells = 0;
  let spaced = 0;
  for (const row of rows) {
    spaced += row.paddedQuotes;
    for (const cell of row.cells.slice(1)) {
      if (cell === null) continue;
      cells++;
      if (cell.startsWith(" ") && !cell.startsWith("  ")) spaced++;
    }
  }
  return cells > 0 && spaced / cells > 0.98;
}

/** The first rows; where quotes are out of order, read again knowing how many cells a row should have. */
function scoringSample(text: string, grammar: Grammar, whole: boolean): Sample {
  const first = withoutCutRow(sampleRows(text, grammar, whole, 400), text, whole);
  const orderly = first.rows.filter((row) => !row.stray && !row.blank);
  if (orderly.length === first.rows.length || orderly.length === 0) return first;
  return withoutCutRow(sampleRows(text, grammar, whole, 400, modalWidth(orderly)), text, whole);
}

/** Rows that are enough without the last one. */
const enoughRows = 5;

/** Without the last row of a file that ends within a line: it may be cut off, and its quotes say nothing then. */
function withoutCutRow(sample: Sample, text: string, whole: boolean): Sample {
  const cut = whole && !/[\r\n]$/.test(text) && sample.rows.length >= enoughRows;
  return cut ? { ...sample, rows: sample.rows.slice(0, -1) } : sample;
}

function cutAtLine(text: string, length: number): string {
  const cut = text.slice(0, length);
  const end = Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf("\r"));
  if (end > 0) return cut.slice(0, end + 1);
  // Lines longer than all this: the first two of them.
  const lines = /^[^\r\n]*(?:\r\n|\r|\n)?[^\r\n]*/.exec(text)?.[0] ?? cut;
  return lines.length < text.length ? `${lines}\n` : lines;
}
