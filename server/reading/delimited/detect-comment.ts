import { columnType, contradictsTypes } from "./other-table";
import type { SampleRow } from "./sample-rows";

const commentMarks = ["#", "//", "--", "%", "'", ";"];
/** Share of the table's rows that may be commented out in a file that opens with comments. */
const mostCommentedOut = 0.2;

/**
 * The mark of comment lines, or null. It begins lines that do not fit the table and none that does; or comments
 * open the file, and then lines that happen to fit are comments too.
 */
export function detectComment(
  rows: SampleRow[],
  width: number,
  delimiter: string,
  lineText: (line: number) => string,
): string | null {
  for (const mark of commentMarks) {
    if (mark === delimiter) continue;
    const begins = (row: SampleRow) => beginsWith(lineText(row.line), mark);
    const marked = rows.filter(begins);
    if (marked.length === 0 || (marked.length >= rows.length / 2 && mark !== "#")) continue;
    const plain = rows.filter((row) => row.cells.length === width && !begins(row));
    const [first] = rows;
    if (width === 1) {
      if (first && begins(first) && marked.length < rows.length / 2) return mark;
      continue;
    }
    const misfits = marked.filter((row) => row.cells.length !== width || isRemark(row, plain, mark, width));
    if (misfits.length === marked.length && misfits.length >= (mark === "#" ? 1 : 2)) return mark;
    if (marked.length >= rows.length / 2) continue;
    const fitting = marked.filter((row) => row.cells.length === width);
    const [table] = plain;
    const opens = first !== undefined && misfits.includes(first);
    // A marked row in front of all others is the header, as in many scientific formats.
    if (
      opens &&
      table !== undefined &&
      fitting.every((row) => row.line > table.line) &&
      fitting.length <= plain.length * mostCommentedOut
    )
      return mark;
  }
  return null;
}

/** An apostrophe that comes again on its line is a quote. */
function beginsWith(line: string, mark: string): boolean {
  return line.startsWith(mark) && (mark !== "'" || !line.includes("'", 1));
}

/** Words behind the mark, which by chance hold as many delimiters as a row. */
function isRemark(row: SampleRow, plain: SampleRow[], mark: string, width: number): boolean {
  if (!row.cells[0]?.startsWith(`${mark} `)) return false;
  const types = Array.from({ length: Math.min(width, 400) }, (_, column) => columnType(plain, column).typed);
  return contradictsTypes(row.cells, types);
}
