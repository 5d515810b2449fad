const sampled = 400;
const fewestQuoted = 4;
const leastShare = 0.1;
const fittingShare = 0.95;

/** Whether cells stand in double quotes and others in single ones, in a file whose lines are all cut by `delimiter`. */
export function usesEitherQuote(lines: string[], delimiter: string): boolean {
  const filled = lines.slice(0, sampled).filter((line) => line.trim() !== "");
  let fitting = 0;
  let cells = 0;
  const quoted = { '"': 0, "'": 0 };
  for (const line of filled) {
    const found = cellsInEither(line, delimiter);
    if (found === null) continue;
    fitting++;
    for (const cell of found) {
      if (cell !== "") cells++;
      if (cell.length < 2) continue;
      if (cell.startsWith('"')) quoted['"']++;
      else if (cell.startsWith("'")) quoted["'"]++;
    }
  }
  const fewest = Math.min(quoted['"'], quoted["'"]);
  return fitting >= filled.length * fittingShare && fewest >= fewestQuoted && fewest >= cells * leastShare;
}

/** The line with double quotes around each cell in single ones; one that cannot be cut stays as it is. */
export function toDoubleQuotes(line: string, delimiter: string): string {
  const cells = cellsInEither(line, delimiter);
  if (cells === null) return line;
  return cells
    .map((cell) => {
      if (!cell.startsWith("'") || cell.length < 2) return cell;
      return `"${cell.slice(1, -1).replaceAll("''", "'").replaceAll('"', '""')}"`;
    })
    .join(delimiter);
}

/** Cells with their quotes; null where a quote that opens a cell does not close it. */
function cellsInEither(line: string, delimiter: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const quote = line.charAt(at);
    const end = quote === '"' || quote === "'" ? closing(line, at, quote) : line.indexOf(delimiter, at);
    if (end === null) return null;
    const stop = end < 0 ? line.length : end;
    cells.push(line.slice(at, stop));
    if (stop >= line.length) return cells;
    if (!line.startsWith(delimiter, stop)) return null;
    at = stop + delimiter.length;
  }
}

/** Position behind the quote that closes a cell; two of them are one that belongs to it. */
function closing(line: string, from: number, quote: string): number | null {
  for (let at = line.indexOf(quote, from + 1); at >= 0; at = line.indexOf(quote, at + 1)) {
    if (line.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return null;
}
