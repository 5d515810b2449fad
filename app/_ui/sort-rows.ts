export type Sortable = string | number | boolean | Date | null;

/** A sorted copy: words as people order them, numbers by size, absent values last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  value: ((row: Row) => Sortable) | undefined,
  down: boolean,
): readonly Row[] {
  if (!value) return rows;
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return compare(left, right) * (down ? -1 : 1);
  });
}

function compare(left: Exclude<Sortable, null>, right: Exclude<Sortable, null>): number {
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, "en", { numeric: true, sensitivity: "base" });
  return Number(left) - Number(right);
}
