import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { miscomposedCells } from "./composed-values";
import { cellsOf } from "./row-cells";

const fewestRows = 20;
/** Columns of text that are held against each other. */
const mostColumns = 60;

/** Values that hold another column's value with a slip (`ana.slva@firm.com` beside `Silva`), or are that slip. */
export async function findMiscomposed(context: ScoringContext): Promise<MeasuredCheck[]> {
  const table = context.rows < fewestRows ? null : await cellsOf(context);
  if (!table) return [];
  const all = table.columns.flatMap(({ type }, i) => (type === "text" ? [i] : []));
  const compared = all.slice(0, mostColumns);
  if (all.length > mostColumns)
    context.notes.add(
      `Whether columns hold each other's values was looked for in the first ${mostColumns} of ${all.length} columns of text.`,
    );
  const texts = await table.textsOf(compared);
  const columns = compared.flatMap((i) => {
    const one = table.coded[i];
    return one ? [{ ...one, values: texts.get(i) ?? [] }] : [];
  });
  const found = miscomposedCells(columns);
  const checks: MeasuredCheck[] = [];
  for (const [k, i] of compared.entries()) {
    const column = table.columns[i];
    const cells = found.filter((one) => one.column === k);
    if (!column || cells.length === 0) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `consistency.composed.${column.name}`,
        description: `${column.name} is spelt as in the other columns of its row.`,
        dimension: "consistency",
        column: column.name,
        evaluated: context.rows,
        severity: "warning",
        cells: cells.map(({ row, suggestion }) => ({ row: table.ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}
