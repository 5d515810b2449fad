/** What happened on the way that is no row and no rejection, for the notes of the result. */
export type ReadingLog = {
  blankLines: number;
  comments: { count: number; lines: number[] };
  /** Lines of text below the table. */
  footer: number[];
  /** Rows with bytes that are not valid in the encoding. */
  damaged: { count: number; lines: number[] };
  nulCells: number;
  repaired: { count: number; examples: { line: number; what: string }[] };
  otherTables: { line: number; width: number }[];
  /** Lines that begin with a byte order mark, as files put one behind the other have them. */
  marks: number[];
};

/** Lines and repairs a log keeps as examples of each kind. */
export const keptExamples = 5;

export function emptyLog(): ReadingLog {
  return {
    blankLines: 0,
    comments: { count: 0, lines: [] },
    footer: [],
    damaged: { count: 0, lines: [] },
    nulCells: 0,
    repaired: { count: 0, examples: [] },
    otherTables: [],
    marks: [],
  };
}

/** What the log says, in sentences for the notes of the result. */
export function describeLog(log: ReadingLog): string[] {
  const notes: string[] = [];
  const lines = (n: number) => `${n} ${n === 1 ? "line" : "lines"}`;
  if (log.blankLines > 0) notes.push(`${lines(log.blankLines)} without content skipped.`);
  const list = (shown: number[], count: number) =>
    `${count === 1 ? "line" : "lines"} ${shown.join(", ")}${count > shown.length ? ", …" : ""}`;
  if (log.comments.count > 0)
    notes.push(
      `${lines(log.comments.count)} of comment skipped (${list(log.comments.lines, log.comments.count)}).`,
    );
  if (log.footer.length > 0)
    notes.push(
      `${lines(log.footer.length)} of text below the table left out of the data (${list(log.footer.slice(0, 5), log.footer.length)}).`,
    );
  if (log.damaged.count > 0)
    notes.push(
      `${log.damaged.count} ${log.damaged.count === 1 ? "row holds" : "rows hold"} bytes that are no text in the file's encoding, shown as \ufffd (${list(log.damaged.lines, log.damaged.count)}).`,
    );
  if (log.repaired.count > 0) {
    const examples = log.repaired.examples.map(({ line, what }) => `line ${line}: ${what}`).join("; ");
    notes.push(
      `${log.repaired.count} ${log.repaired.count === 1 ? "row" : "rows"} out of order kept (${examples}).`,
    );
  }
  if (log.marks.length > 0)
    notes.push(
      `${log.marks.length === 1 ? "A byte order mark" : "Byte order marks"} between the rows dropped (${list(log.marks.slice(0, 5), log.marks.length)}).`,
    );
  if (log.nulCells > 0) notes.push(`${log.nulCells} cells hold NUL characters, shown as \u2400.`);
  for (const { line, width } of log.otherTables)
    notes.push(`Another table of ${width} columns begins on line ${line}; its rows were not loaded.`);
  return notes;
}
