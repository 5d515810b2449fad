import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import type { MeasuredCheck } from "./failures";

const totalHeader = /\b(total|sum|amount|subtotal|i alt|ialt|beløb|line total|gross|brutto)\b/;
const probedRows = 2000;
/** Share of telling rows in which a law must hold; of few rows all but one. */
const holds = 0.95;
const fewRows = 8;

type Law = { total: ScoredColumn; a: ScoredColumn; b: ScoredColumn; sign: "+" | "-" | "*" };

/** Columns that are the sum, difference or product of two others in nearly every row. */
export async function checkTotals(context: ScoringContext): Promise<MeasuredCheck[]> {
  const numbers = context.columns.filter(({ type }) => type === "integer" || type === "decimal").slice(0, 40);
  const laws: Law[] = [];
  for (const total of numbers.filter(({ name }) => totalHeader.test(foldHeader(name)))) {
    const law = await findLaw(
      context,
      total,
      numbers.filter((one) => one !== total),
    );
    if (law) laws.push(law);
  }
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

/** The law that holds in at least 95 % of a first part of the table and says something (not 0 = 0). */
async function findLaw(
  context: ScoringContext,
  total: ScoredColumn,
  others: ScoredColumn[],
): Promise<Law | null> {
  const laws = others.flatMap((a, i) =>
    others.flatMap((b, k): Law[] => {
      if (a === b) return [];
      const difference: Law[] = [{ total, a, b, sign: "-" }];
      return k > i ? [{ total, a, b, sign: "+" }, { total, a, b, sign: "*" }, ...difference] : difference;
    }),
  );
  for (let start = 0; start < laws.length; start += 100) {
    const batch = laws.slice(start, start + 100);
    const parts = batch.map(
      (law, i) =>
        `count(*) FILTER (${telling(law)}) AS e${i}, count(*) FILTER (${telling(law)} AND NOT ${broken(law)}) AS h${i},
         count(DISTINCT ${law.a.typed}) FILTER ((${law.b.typed}) NOT IN (0, 1) AND (${law.a.typed}) <> 0) AS d${i}`,
    );
    const row = await context.session.row(
      `SELECT ${parts.join(", ")} FROM (FROM ${quoteName(context.raw)} LIMIT ${probedRows})`,
    );
    const at = batch.findIndex(
      (_, i) =>
        Number(row[`e${i}`]) >= fewRows &&
        Number(row[`h${i}`]) >= Math.min(Number(row[`e${i}`]) - 1, Number(row[`e${i}`]) * holds) &&
        Number(row[`d${i}`]) >= 5,
    );
    const law = batch[at];
    if (law) return law;
  }
  return null;
}

/** Rows that say something about a law: none of the three is zero. */
const telling = (law: Law) =>
  `${complete(law)} AND (${law.total.typed}) <> 0 AND (${law.a.typed}) <> 0 AND (${law.b.typed}) <> 0`;

const complete = ({ total, a, b }: Law) =>
  `(${total.typed}) IS NOT NULL AND (${a.typed}) IS NOT NULL AND (${b.typed}) IS NOT NULL`;

/** Off by more than a rounding of the last shown digit. */
function broken({ total, a, b, sign }: Law): string {
  const scale = total.facts.inferred.scale ?? 0;
  const value = (column: ScoredColumn) => `CAST(${column.typed} AS DOUBLE)`;
  return `abs(${value(total)} - (${value(a)} ${sign} ${value(b)})) > ${0.51 * 10 ** -scale}`;
}
