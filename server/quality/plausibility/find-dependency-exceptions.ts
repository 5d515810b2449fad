import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { dependencyExceptions } from "./dependencies";
import { canBeMisspelt } from "./find-misspelt";
import { cellsOf } from "./row-cells";

const mostRows = 250_000;

/** Values that contradict what another column determines (postal code → city) in nearly all other rows. */
export async function findDependencyExceptions(context: ScoringContext): Promise<MeasuredCheck[]> {
  const table = context.rows < 10 ? null : await cellsOf(context, mostRows);
  if (!table) return [];
  const checks: MeasuredCheck[] = [];
  for (const { target, sources, exceptions, evaluated } of dependencyExceptions(table.cells)) {
    const column = table.columns[target];
    if (!column || !canBeMisspelt(column)) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `consistency.dependency.${column.name}`,
        description: `${column.name} agrees with what ${sources.map((i) => table.columns[i]?.name).join(", ")} determines.`,
        dimension: "consistency",
        column: column.name,
        evaluated,
        severity: "warning",
        cells: exceptions.map(({ row, suggestion }) => ({ row: table.ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}
