import type { Cell, ColumnProfile, ColumnType } from "../schema";

/** What is counted of the values of one column. */
export type Counted = {
  distinct: number;
  nulls: number;
  present: number;
  shortest: number | null;
  longest: number | null;
  top: { value: Cell; count: number }[];
  bins: ColumnProfile["histogram"];
};

/** The most frequent values, of equally frequent ones the least. */
export function topOf(list: Counted["top"], type: ColumnType): Counted["top"] {
  const order = list.toSorted((a, b) => b.count - a.count || compareCells(a.value, b.value, type));
  return order.slice(0, 10).map(legible);
}

/** A profile is read by people; a value of a megabyte would not be. */
export function legible({ value, count }: Counted["top"][number]): Counted["top"][number] {
  const long = typeof value === "string" && value.length > 500;
  return { value: long ? `${value.slice(0, 500)}…` : value, count: Number(count) };
}

/** The engine's order: numbers by size, everything else by its bytes. */
function compareCells(a: Cell, b: Cell, type: ColumnType): number {
  if (type === "integer" || type === "decimal") return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
