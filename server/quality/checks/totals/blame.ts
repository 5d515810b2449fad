import type { ScoredColumn } from "../../define-dimension";
import type { Law, Values } from "./find-laws";

/** A row that breaks a law, with the numbers of its columns, the total first. */
export type BrokenLaw = { law: Law; row: number; numbers: readonly number[] };

export type WrongCell = { law: Law; column: ScoredColumn; row: number; suggestion: string };

/** How many times as common a number must be than the one that stands there for its column to be blamed instead of the total. */
const fits = 2;

/**
 * Says of each broken law which of its cells is wrong. A column that takes part in another law the row keeps
 * is right; one in which several broken laws meet is wrong. Where that leaves a choice it is the total, unless
 * another cell would only need a number its column has often.
 */
export function blame(laws: readonly Law[], broken: readonly BrokenLaw[], values: Values): WrongCell[] {
  const counts = new Map([...values].map(([column, numbers]) => [column, countsOf(numbers)]));
  const brokenAt = new Map<number, Law[]>();
  for (const { law, row } of broken) brokenAt.set(row, [...(brokenAt.get(row) ?? []), law]);
  return broken.map((one) => {
    const here = brokenAt.get(one.row) ?? [];
    const columns = columnsOf(one.law);
    const kept = (column: ScoredColumn) =>
      laws.some((law) => !here.includes(law) && columnsOf(law).includes(column));
    const shared = (column: ScoredColumn) => here.filter((law) => columnsOf(law).includes(column)).length;
    const open = columns.filter((column) => !kept(column));
    const candidates = open.length === 0 ? columns : open;
    const most = Math.max(...candidates.map(shared));
    const met = candidates.filter((column) => shared(column) === most);
    const scored = met.map((column) => {
      const needed = neededAt(one, columns.indexOf(column));
      const stands = one.numbers[columns.indexOf(column)] ?? Number.NaN;
      const seen = (value: number) => counts.get(column)?.get(keyOf(value)) ?? 0;
      return {
        column,
        needed,
        score: column === one.law.total ? fits : (1 + seen(needed)) / Math.max(1, seen(stands)),
      };
    });
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return {
      law: one.law,
      column: best.column,
      row: one.row,
      suggestion: best.needed.toFixed(best.column.facts.inferred.scale ?? 0),
    };
  });
}

const columnsOf = ({ total, parts }: Law): readonly ScoredColumn[] => [total, ...parts];

/** The number one of the columns would need for the law to hold. */
function neededAt({ law, numbers }: BrokenLaw, index: number): number {
  const [total = Number.NaN, ...parts] = numbers;
  const [first = Number.NaN, second = Number.NaN] = parts;
  if (law.factor !== undefined) return index === 0 ? first * law.factor : total / law.factor;
  const sum = parts.reduce((a, b) => a + b, 0);
  if (law.sign === "+") return index === 0 ? sum : total - sum + (parts[index - 1] ?? Number.NaN);
  if (law.sign === "-") return [first - second, total + second, first - total][index] ?? Number.NaN;
  return [first * second, total / second, total / first][index] ?? Number.NaN;
}

const keyOf = (value: number) => value.toPrecision(9);

function countsOf(numbers: Float64Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of numbers) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
