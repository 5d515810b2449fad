/** Lines looked at; what is written this way shows it early or is rejected by its width later. */
const sampled = 5000;

/**
 * Whether a backslash in front of a delimiter or a line end takes it into the cell, as MySQL and Hive write text
 * without quotes: rows with such a one then have the width of all others, and without have another.
 */
export function escapesWithoutQuotes(text: string, delimiter: string, complete: boolean): boolean {
  if (!text.includes(`\\${delimiter}`) && !/\\\r?\n/.test(text)) return false;
  const records = splitRecords(text, delimiter).slice(0, complete ? sampled : -1);
  const widths = records.slice(0, sampled).map(({ cells, escaped }) => ({ width: cells.length, escaped }));
  const plain = widths.filter(({ escaped }) => !escaped);
  const width = plain[0]?.width ?? 0;
  return (
    width >= 2 &&
    plain.length >= fewestPlain &&
    plain.length < widths.length &&
    widths.every((row) => row.width === width)
  );
}

const fewestPlain = 2;

/** The text with quotes around what a backslash kept in its cell; `\N` is nothing, and an empty cell an empty text. */
export function quoteEscaped(text: string, delimiter: string): string {
  return splitRecords(text, delimiter)
    .map(({ cells, end }) => {
      if (cells.length === 1 && cells[0] === "") return end;
      return cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + end;
    })
    .join("");
}

/** Position behind the last line end that no backslash takes into a cell. */
export function lastRecordEnd(text: string): number {
  for (let at = text.length; at > 0; ) {
    const end = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1));
    if (end < 0) return 0;
    const begin = text.charAt(end) === "\n" && text.charAt(end - 1) === "\r" ? end - 1 : end;
    // A return at the end of what is at hand may be half of a line end.
    const half = text.charAt(end) === "\r" && end + 1 >= text.length;
    let signs = 0;
    while (text.charAt(begin - 1 - signs) === "\\") signs++;
    if (signs % 2 === 0 && !half) return end + 1;
    at = begin;
  }
  return 0;
}

type EscapedRecord = { cells: string[]; escaped: boolean; end: string };

/** The records of a text, their cells as they are written. */
function splitRecords(text: string, delimiter: string): EscapedRecord[] {
  const records: EscapedRecord[] = [];
  let cells: string[] = [];
  let escaped = false;
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === "\\") {
      escaped ||= text.startsWith(delimiter, at + 1) || /[\r\n]/.test(text.charAt(at + 1));
      at += text.startsWith("\r\n", at + 1) ? 3 : 2;
    } else if (char === "\n" || char === "\r") {
      const end = text.startsWith("\r\n", at) ? "\r\n" : char;
      records.push({ cells: [...cells, text.slice(from, at)], escaped, end });
      cells = [];
      escaped = false;
      at += end.length;
      from = at;
    } else if (text.startsWith(delimiter, at)) {
      cells.push(text.slice(from, at));
      at += delimiter.length;
      from = at;
    } else at++;
  }
  if (from < text.length || cells.length > 0)
    records.push({ cells: [...cells, text.slice(from)], escaped, end: "" });
  return records;
}

function quoted(cell: string, delimiter: string): string {
  if (cell === "\\N") return "";
  const value = cell.replace(/\\(\r\n|[\s\S])/g, (all, behind: string) =>
    behind === "\\" || behind === delimiter.charAt(0) || /[\r\n]/.test(behind) ? behind : all,
  );
  return value === "" || value.includes(delimiter) || /["\r\n]|^ /.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
}
