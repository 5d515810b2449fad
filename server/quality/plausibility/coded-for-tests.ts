import { type CodedTexts, TextNumbering } from "./coded-column";

/** A column of the cells as checks look at it. */
export function coded(cells: readonly (string | null)[]): CodedTexts {
  const numbering = new TextNumbering(cells.length);
  cells.forEach((cell, row) => {
    if (cell !== null) numbering.set(row, cell);
  });
  return numbering.column();
}

/** Columns with what looks up their texts, as {@link RowCells} has it. */
export function codedTable(columns: readonly (readonly (string | null)[])[]) {
  const list = columns.map(coded);
  return {
    coded: list,
    textsOf: async (wanted: readonly number[]) =>
      new Map(wanted.flatMap((i) => (list[i] ? [[i, list[i].values] as const] : []))),
  };
}
