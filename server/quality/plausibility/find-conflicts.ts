import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type Conflicts, conflictingSources } from "./conflicting-sources";
import { comparedCellsOf, type RowCells } from "./row-cells";

const fewestRows = 30;

const known = new WeakMap<ScoringContext, Promise<{ table: RowCells; conflicts: Conflicts } | null>>();

function conflictsOf(context: ScoringContext) {
  const found = known.get(context) ?? look(context);
  known.set(context, found);
  return found;
}

async function look(context: ScoringContext) {
  const table = context.rows < fewestRows ? null : await comparedCellsOf(context);
  if (!table) return null;
  // Readings at points in time differ by right: a source has a name.
  const names = table.columns.flatMap(({ type }, i) => (type === "text" ? [i] : []));
  const conflicts = await conflictingSources(table.coded, names, table.textsOf);
  return conflicts && { table, conflicts };
}

/** Values in which one source contradicts what several sources say about the same thing. */
export function findConflicts(context: ScoringContext): Promise<MeasuredCheck[]> {
  return report(context, ({ name, of, by }) => ({
    id: `consistency.sources.${name}`,
    description: `${name} is what most of ${by} say about the same ${of}.`,
    dimension: "consistency",
    kind: "differing",
  }));
}

/** Empty cells whose value the other sources tell. */
export function findKnownMissing(context: ScoringContext): Promise<MeasuredCheck[]> {
  return report(context, ({ name, of, by }) => ({
    id: `completeness.known.${name}`,
    description: `${name} is filled where other ${by} of the same ${of} agree on its value.`,
    dimension: "completeness",
    kind: "empty",
  }));
}

async function report(
  context: ScoringContext,
  describe: (words: { name: string; of: string; by: string }) => {
    id: string;
    description: string;
    dimension: "consistency" | "completeness";
    kind: "differing" | "empty";
  },
): Promise<MeasuredCheck[]> {
  const found = await conflictsOf(context);
  if (!found) return [];
  const { table, conflicts } = found;
  const of = table.columns[conflicts.key]?.name ?? "";
  const by = table.columns[conflicts.source]?.name ?? "";
  const checks: MeasuredCheck[] = [];
  for (const one of conflicts.columns) {
    const column = table.columns[one.target]?.name ?? "";
    const { kind, ...check } = describe({ name: column, of, by });
    checks.push(
      await context.failures.runRowCheck({
        ...check,
        column,
        evaluated: one.evaluated,
        severity: "warning",
        cells: one[kind].map(({ row, suggestion }) => ({ row: table.ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}
