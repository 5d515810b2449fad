/** The values of one column in the sampled rows as small numbers, equal for equal values; -1 where missing. */
export type CodedColumn = { name: string; codes: Int32Array; distinct: number; present: number };

/** Codes of a column's values, in the order of their first appearance. */
export function encodeColumn(name: string, values: readonly (string | null)[]): CodedColumn {
  const index = new Map<string, number>();
  const codes = new Int32Array(values.length);
  let present = 0;
  values.forEach((value, row) => {
    if (value === null) {
      codes[row] = -1;
      return;
    }
    const code = index.get(value) ?? index.size;
    if (code === index.size) index.set(value, code);
    codes[row] = code;
    present++;
  });
  return { name, codes, distinct: index.size, present };
}

/** Two columns as one: equal codes where both are equal, missing where one is. */
export function combine(a: CodedColumn, b: CodedColumn): CodedColumn {
  const index = new Map<number, number>();
  const codes = new Int32Array(a.codes.length);
  let present = 0;
  a.codes.forEach((one, row) => {
    const other = b.codes[row] ?? -1;
    if (one < 0 || other < 0) {
      codes[row] = -1;
      return;
    }
    const key = one * b.distinct + other;
    const code = index.get(key) ?? index.size;
    if (code === index.size) index.set(key, code);
    codes[row] = code;
    present++;
  });
  return { name: `${a.name} + ${b.name}`, codes, distinct: index.size, present };
}
