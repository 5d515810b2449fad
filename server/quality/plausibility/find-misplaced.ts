import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { misplacedCells } from "./misplaced-cells";
import { cellsOf } from "./row-cells";

const fewestRows = 50;
const fewestColumns = 3;
/** Wider tables have many columns of one kind, in which nobody can tell where a value belongs. */
const mostColumns = 100;

/** Values that stand in the wrong column: two that changed places, rows of which a part moved by one. */
export async function findMisplaced(context: ScoringContext): Promise<MeasuredCheck[]> {
  const table = context.rows < fewestRows ? null : await cellsOf(context);
  if (!table || table.columns.length < fewestColumns) return [];
  if (table.columns.length > mostColumns) {
    context.notes.add(
      `Values that stand in the wrong column were not looked for: the table has more than ${mostColumns} columns.`,
    );
    return [];
  }
  const texts = await table.textsOf(table.columns.map((_, i) => i));
  const found = misplacedCells(table.coded.map((one, i) => ({ ...one, values: texts.get(i) ?? [] })));
  const checks: MeasuredCheck[] = [];
  for (const [i, column] of table.columns.entries()) {
    const cells = found.filter((one) => one.column === i);
    if (cells.length === 0) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `consistency.misplaced.${column.name}`,
        description: `${column.name} holds no value that belongs in another column.`,
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
