/** A column with every different value numbered; `codes` has one number per row, -1 where the value is missing. */
export type Coded = {
  codes: Int32Array;
  values: string[];
  /** Rows per value. */
  counts: number[];
  /** Rows with a value. */
  present: number;
  /** Rows of the most frequent value. */
  largest: number;
  /** Lengths that many values have. */
  lengths: ReadonlySet<number>;
};

/** Share of the rows whose values have a length for it to be a usual one. */
const usualShare = 0.05;

/** Numbers the values of a column in the order they occur. */
export function encode(cells: readonly (string | null)[]): Coded {
  const index = new Map<string, number>();
  const values: string[] = [];
  const counts: number[] = [];
  const codes = new Int32Array(cells.length);
  let present = 0;
  cells.forEach((cell, row) => {
    if (cell === null) {
      codes[row] = -1;
      return;
    }
    let code = index.get(cell);
    if (code === undefined) {
      code = values.length;
      index.set(cell, code);
      values.push(cell);
      counts.push(0);
    }
    counts[code] = (counts[code] ?? 0) + 1;
    codes[row] = code;
    present++;
  });
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  return { codes, values, counts, present, largest, lengths: usualLengths(values, counts, present) };
}

function usualLengths(values: readonly string[], counts: readonly number[], present: number): Set<number> {
  const rows = new Map<number, number>();
  values.forEach(({ length }, i) => {
    rows.set(length, (rows.get(length) ?? 0) + (counts[i] ?? 0));
  });
  return new Set([...rows].flatMap(([length, n]) => (n >= present * usualShare ? [length] : [])));
}
