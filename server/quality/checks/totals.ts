import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import type { MeasuredCheck } from "./failures";

const totalHeader = /\b(total|sum|amount|subtotal|i alt|ialt|beløb|line total|gross|brutto)\b/;
const probedRows = 2000;
/** Share of telling rows in which a law must hold; of few rows all but one. */
const holds = 0.95;
const fewRows = 8;
/** Different values the first of two columns must have; a law about a constant says nothing. */
const differentValues = 5;

type Law = { total: ScoredColumn; a: ScoredColumn; b: ScoredColumn; sign: "+" | "-" | "*" };

/** Columns that are the sum, difference or product of two others in nearly every row. */
export async function checkTotals(context: ScoringContext): Promise<MeasuredCheck[]> {
  const numbers = context.columns.filter(({ type }) => type === "integer" || type === "decimal").slice(0, 40);
  const totals = numbers.filter(({ name }) => totalHeader.test(foldHeader(name)));
  if (totals.length === 0 || numbers.length < 3) return [];
  const values = await readNumbers(context, numbers);
  const laws = totals.flatMap((total) => findLaw(total, numbers, values) ?? []);
  return context.failures.runCellChecks(
    laws.map((law) => ({
      id: `consistency.total.${law.total.name}`,
      description: `${law.total.name} is ${law.a.name} ${law.sign === "*" ? "×" : law.sign} ${law.b.name}.`,
      dimension: "consistency",
      column: law.total.name,
      scope: complete(law),
      fails: broken(law),
      severity: "warning",
      suggestion: `CAST(round((${law.a.typed}) ${law.sign} (${law.b.typed}), 6) AS VARCHAR)`,
    })),
  );
}

type Values = ReadonlyMap<ScoredColumn, Float64Array>;

/** The first rows of some columns; NaN where a number is missing. */
async function readNumbers(context: ScoringContext, columns: readonly ScoredColumn[]): Promise<Values> {
  const rows = await context.session.texts(
    columns.map(({ typed }) => `CAST(${typed} AS DOUBLE)`),
    `FROM (FROM ${quoteName(context.raw)} LIMIT ${probedRows})`,
  );
  return new Map(
    columns.map((column, i) => [column, Float64Array.from(rows, (row) => Number(row[i] ?? Number.NaN))]),
  );
}

/** The law that holds in at least 95 % of a first part of the table and says something (not 0 = 0). */
function findLaw(total: ScoredColumn, numbers: readonly ScoredColumn[], values: Values): Law | null {
  const sums = values.get(total);
  const others = numbers.flatMap((one) => {
    const of = values.get(one);
    return of && one !== total ? [{ one, of }] : [];
  });
  if (!sums) return null;
  const least = tolerance(total);
  for (const [i, a] of others.entries())
    for (const [k, b] of others.entries()) {
      if (a === b) continue;
      for (const sign of k > i ? allSigns : minus)
        if (isLaw(sums, a.of, b.of, sign, least)) return { total, a: a.one, b: b.one, sign };
    }
  return null;
}

const allSigns: readonly Law["sign"][] = ["+", "*", "-"];
const minus: readonly Law["sign"][] = ["-"];

function isLaw(
  sums: Float64Array,
  left: Float64Array,
  right: Float64Array,
  sign: Law["sign"],
  least: number,
): boolean {
  // More mistakes than this are too many however many rows turn out to be telling.
  const most = Math.max(1, sums.length * (1 - holds));
  let evaluated = 0;
  let wrong = 0;
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row] ?? Number.NaN;
    const x = left[row] ?? Number.NaN;
    const y = right[row] ?? Number.NaN;
    // Rows that say something about a law: none of the three is missing or zero.
    if (Number.isNaN(sum + x + y) || sum === 0 || x === 0 || y === 0) continue;
    evaluated++;
    const value = sign === "+" ? x + y : sign === "-" ? x - y : x * y;
    if (Math.abs(sum - value) > least && ++wrong > most) return false;
  }
  return (
    evaluated >= fewRows &&
    evaluated - wrong >= Math.min(evaluated - 1, evaluated * holds) &&
    differs(left, right)
  );
}

/** Whether the first column has several values where the second changes them. */
function differs(left: Float64Array, right: Float64Array): boolean {
  const values = left.filter((x, row) => {
    const y = right[row] ?? Number.NaN;
    return x !== 0 && y !== 0 && y !== 1 && !Number.isNaN(x + y);
  });
  return new Set(values).size >= differentValues;
}

const complete = ({ total, a, b }: Law) =>
  `(${total.typed}) IS NOT NULL AND (${a.typed}) IS NOT NULL AND (${b.typed}) IS NOT NULL`;

/** Off by more than a rounding of the last shown digit. */
function broken({ total, a, b, sign }: Law): string {
  const value = (column: ScoredColumn) => `CAST(${column.typed} AS DOUBLE)`;
  return `abs(${value(total)} - (${value(a)} ${sign} ${value(b)})) > ${tolerance(total)}`;
}

const tolerance = ({ facts }: ScoredColumn) => 0.51 * 10 ** -(facts.inferred.scale ?? 0);
