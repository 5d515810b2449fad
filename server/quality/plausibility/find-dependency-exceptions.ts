import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { dependencyExceptions, type Exceptions } from "./dependencies";
import { canBeMisspelt } from "./find-misspelt";
import { comparedCellsOf, type RowCells } from "./row-cells";

const fewestRows = 10;

type Found = { table: RowCells; dependencies: readonly Exceptions[] };
const looked = new WeakMap<ScoringContext, Promise<Found | null>>();

function dependenciesOf(context: ScoringContext): Promise<Found | null> {
  const found = looked.get(context) ?? look(context);
  looked.set(context, found);
  return found;
}

async function look(context: ScoringContext): Promise<Found | null> {
  const table = context.rows < fewestRows ? null : await comparedCellsOf(context);
  if (!table) return null;
  const dependencies = await dependencyExceptions(table.coded, table.textsOf, (looked, of) =>
    context.notes.add(
      `Values that contradict another column were looked for by the ${looked} of ${of} columns that tell most groups of rows apart.`,
    ),
  );
  return { table, dependencies };
}

/** Values that contradict what another column determines (postal code → city) in nearly all other rows. */
export async function findDependencyExceptions(context: ScoringContext): Promise<MeasuredCheck[]> {
  const found = await dependenciesOf(context);
  const checks: MeasuredCheck[] = [];
  for (const { target, sources, exceptions, evaluated } of found?.dependencies ?? []) {
    const column = found?.table.columns[target];
    if (!found || !column || !canBeMisspelt(column)) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `consistency.dependency.${column.name}`,
        description: `${column.name} agrees with what ${namesOf(found.table, sources)} determines.`,
        dimension: "consistency",
        column: column.name,
        evaluated,
        severity: "warning",
        cells: exceptions.map(({ row, suggestion }) => ({ row: found.table.ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}

/** Missing values that the columns which determine them tell. */
export async function findDeterminedMissing(context: ScoringContext): Promise<MeasuredCheck[]> {
  const found = await dependenciesOf(context);
  const checks: MeasuredCheck[] = [];
  for (const { target, sources, missing, evaluated } of found?.dependencies ?? []) {
    const column = found?.table.columns[target];
    if (!found || !column || missing.length === 0) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `completeness.determined.${column.name}`,
        description: `${column.name} is filled where ${namesOf(found.table, sources)} determines it.`,
        dimension: "completeness",
        column: column.name,
        evaluated: evaluated + missing.length,
        severity: "warning",
        cells: missing.map(({ row, suggestion }) => ({ row: found.table.ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}

const namesOf = ({ columns }: RowCells, list: readonly number[]) =>
  list.map((i) => columns[i]?.name).join(", ");
