import { cellKind } from "./cell-kind";
import { type DetectedGrammar, detectGrammar } from "./detect-grammar";
import type { Layout } from "./detect-layout";
import { columnType, contradictsTypes, looksLikeNames } from "./other-table";
import { type Grammar, lineEndAt } from "./parse-record";
import { readLine } from "./sample-rows";

/** Rows below its header from which on text in front of a table is a table itself. */
const fewestRows = 3;

/**
 * The grammar of a table that stands in front of the one a layout describes and was taken for a preamble, as the
 * other one is longer or has another delimiter; null where there is none. Pairs of name and value are a preamble.
 */
export function tableInFront(
  lines: string[],
  layout: Layout,
): Pick<DetectedGrammar, "grammar" | "width" | "consistency" | "confidence"> | null {
  if (layout.skip <= fewestRows) return null;
  const front = lines.slice(0, layout.skip);
  while (front.at(-1)?.trim() === "") front.pop();
  const found = detectGrammar(`${front.join("\n")}\n`, true);
  const rows = found.sample.rows.filter((row) => !row.blank);
  const [header, ...data] = rows;
  if (!header || data.length < fewestRows || found.width < 2 || found.consistency < 1) return null;
  if (!looksLikeNames(header.cells)) return null;
  const types = header.cells.map((_, column) => columnType(data, column).typed);
  // Pairs begin with words; numbers and dates below a word, and an empty line behind them, are a column.
  const parted = front.length < layout.skip;
  if (found.width === 2 && !(parted && contradictsTypes(header.cells.slice(0, 1), types.slice(0, 1))))
    return null;
  return contradictsTypes(header.cells, types) ? found : null;
}

const delimiters = [",", ";", "\t", "|"];

/**
 * Number of columns of a table that begins at a position and has another delimiter than the one around it: a line of
 * names and two more lines of the same width. Null where none begins.
 */
export function tableOfOtherDelimiter(text: string, at: number, grammar: Grammar): number | null {
  const starts: number[] = [];
  for (let from = at; starts.length < 4 && from < text.length; ) {
    const end = lineEndAt(text, from, grammar);
    if (end === from) break;
    starts.push(from);
    from = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  if (starts.length < 3) return null;
  for (const delimiter of delimiters) {
    if (delimiter === grammar.delimiter) continue;
    const other = { ...grammar, delimiter, initialSpace: false };
    const [names = [], ...rows] = starts.map((start) => readLine(text, start, other).cells);
    if (names.length < 2 || !looksLikeNames(names) || rows.some((row) => row.length !== names.length))
      continue;
    const unlike = names.some((_, column) =>
      rows.every((row) => cellKind(row[column] ?? null) !== cellKind(names[column] ?? null)),
    );
    if (unlike) return names.length;
  }
  return null;
}
