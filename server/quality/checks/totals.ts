import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import type { MeasuredCheck } from "./failures";
import { type BrokenLaw, blame, type WrongCell } from "./totals/blame";
import { findLaw, findRatio, type Law, tolerance } from "./totals/find-laws";

const totalHeader =
  /\b(total|totals|sum|amount|subtotal|i alt|ialt|beløb|line total|gross|brutto|net|netto|vat|moms|tax|value|værdi|cost|balance|saldo)\b/;
const probedRows = 2000;
const mostColumns = 40;

/**
 * Columns that are the sum, difference or product of others in nearly every row. Of a row that breaks such a law
 * the cell is called wrong that other laws, or the values the column has elsewhere, do not clear.
 */
export async function checkTotals(context: ScoringContext): Promise<MeasuredCheck[]> {
  const all = context.columns.filter(({ type }) => type === "integer" || type === "decimal");
  const numbers = all.slice(0, mostColumns);
  if (all.length > mostColumns && all.some(({ name }) => totalHeader.test(foldHeader(name))))
    context.notes.add(
      `Sums, differences and products were looked for in the first ${mostColumns} of ${all.length.toLocaleString("en")} columns of numbers.`,
    );
  const totals = numbers.filter(({ name }) => totalHeader.test(foldHeader(name)));
  if (totals.length === 0 || numbers.length < 3) return [];
  const values = await readNumbers(context, numbers);
  const laws: Law[] = [];
  const found = totals
    .flatMap((total) => [findLaw(total, numbers, values), findRatio(total, numbers, values)])
    .filter((law) => law !== null);
  // A difference is a sum solved for one of its parts.
  for (const law of [...found].sort((a, b) => Number(a.sign === "-") - Number(b.sign === "-"))) {
    // The same law solved for another of its columns says nothing new.
    if (!laws.some((one) => sameColumns(one, law))) laws.push(law);
  }
  const broken: BrokenLaw[] = [];
  const evaluated = new Map<Law, number>();
  for (const law of laws) {
    const { rows, failing } = await breaking(context, law);
    evaluated.set(law, rows);
    broken.push(...failing);
  }
  const wrong = onePerCell(blame(laws, broken, values));
  const checks: MeasuredCheck[] = [];
  for (const [i, law] of laws.entries()) {
    const first = laws.findIndex(({ total }) => total === law.total) === i;
    const id = `consistency.total.${law.total.name}${first ? "" : `+${law.parts.map(({ name }) => name).join("+")}`}`;
    for (const column of [law.total, ...law.parts]) {
      const cells = wrong.filter((one) => one.law === law && one.column === column);
      if (cells.length === 0 && column !== law.total) continue;
      checks.push(
        await context.failures.runRowCheck({
          id: column === law.total ? id : `${id}.${column.name}`,
          description:
            column === law.total
              ? `${law.total.name} is ${wordsOf(law)}.`
              : `${column.name} agrees with ${law.total.name} = ${wordsOf(law)}.`,
          dimension: "consistency",
          column: column.name,
          evaluated: evaluated.get(law) ?? 0,
          severity: "warning",
          cells,
        }),
      );
    }
  }
  return checks;
}

/** A cell that breaks several laws is wrong once. */
function onePerCell(cells: readonly WrongCell[]): WrongCell[] {
  const seen = new Set<string>();
  return cells.filter(({ row, column }) => {
    const key = `${row}\0${column.name}`;
    return !seen.has(key) && seen.add(key);
  });
}

const wordsOf = ({ parts, sign, factor }: Law) =>
  [...parts.map(({ name }) => name), ...(factor === undefined ? [] : [String(factor)])].join(
    sign === "*" ? " × " : ` ${sign} `,
  );

const sameColumns = (a: Law, b: Law) => {
  const names = ({ total, parts }: Law) =>
    [total, ...parts]
      .map(({ name }) => name)
      .sort()
      .join("\0");
  return names(a) === names(b);
};

/** The first rows of some columns; NaN where a number is missing. */
async function readNumbers(
  context: ScoringContext,
  columns: readonly ScoredColumn[],
): Promise<ReadonlyMap<ScoredColumn, Float64Array>> {
  const rows = await context.session.texts(
    columns.map(({ typed }) => `CAST(${typed} AS DOUBLE)`),
    `FROM (FROM ${quoteName(context.raw)} LIMIT ${probedRows})`,
  );
  return new Map(
    columns.map((column, i) => [column, Float64Array.from(rows, (row) => Number(row[i] ?? Number.NaN))]),
  );
}

/** Rows with all numbers of a law, and those of them that are off by more than a rounding of the last shown digit. */
async function breaking(context: ScoringContext, law: Law): Promise<{ rows: number; failing: BrokenLaw[] }> {
  const columns = [law.total, ...law.parts];
  const value = ({ typed }: ScoredColumn) => `CAST(${typed} AS DOUBLE)`;
  const complete = columns.map(({ typed }) => `(${typed}) IS NOT NULL`).join(" AND ");
  const result =
    law.parts.map(value).join(` ${law.sign} `) + (law.factor === undefined ? "" : ` * ${law.factor}`);
  const { n } = await context.session.row<{ n: number }>(
    `SELECT count_if(${complete}) AS n FROM ${quoteName(context.raw)}`,
  );
  const found = await context.session.texts(
    ["_row", ...columns.map(value)],
    `FROM ${quoteName(context.raw)} WHERE ${complete} AND abs(${value(law.total)} - (${result})) > ${tolerance(law.total)}`,
  );
  const failing = found.map(([row, ...numbers]) => ({ law, row: Number(row), numbers: numbers.map(Number) }));
  return { rows: Number(n), failing };
}
