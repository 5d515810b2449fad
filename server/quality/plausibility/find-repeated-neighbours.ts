import type { MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { cellsOf } from "./row-cells";

/** Share of rows from which carrying the neighbour's value is how the column is written. */
const mostShare = 0.2;
const fewest = 3;
/** Columns that stand farther apart than this are no neighbours. */
const mostApart = 50;
/** Different values a neighbour may have to be a code or category. */
const mostValues = 1000;

/**
 * Cells that carry the code of another column at the end (`Houston TX` beside `TX`, or beside
 * nothing where TX belongs), where the column mostly does not and the rest is a value it has elsewhere.
 */
export async function findRepeatedNeighbours(context: ScoringContext): Promise<MeasuredCheck[]> {
  const table = context.rows < 50 ? null : await cellsOf(context);
  if (!table) return [];
  const checks: MeasuredCheck[] = [];
  const texts = table.columns.flatMap(({ type }, i) => (type === "text" ? [i] : []));
  for (const a of texts) {
    const endings = endingsOf(table.cells[a] ?? []);
    if (endings.length < fewest) continue;
    for (const b of texts) {
      const [column, neighbour] = [table.columns[a], table.columns[b]];
      if (a === b || Math.abs(a - b) > mostApart || !column || !neighbour) continue;
      const found = repeatedNeighbours(table.cells[a] ?? [], table.cells[b] ?? [], endings);
      if (found.length === 0) continue;
      checks.push(
        await context.failures.runRowCheck({
          id: `consistency.neighbour.${column.name}+${neighbour.name}`,
          description: `${column.name} does not hold what belongs in ${neighbour.name}.`,
          dimension: "consistency",
          column: column.name,
          evaluated: context.rows,
          severity: "warning",
          cells: found.map(({ row, rest }) => ({ row: table.ids[row] ?? 0, suggestion: rest })),
        }),
      );
      const missing = found.filter(({ row }) => (table.cells[b]?.[row] ?? null) === null);
      if (missing.length > 0)
        checks.push(
          await missingBeside(
            context,
            column,
            neighbour,
            missing.map(({ row, last }) => ({ row: table.ids[row] ?? 0, suggestion: last })),
          ),
        );
    }
  }
  return checks;
}

/** Empty cells of the neighbour whose value stands in the other column instead. */
async function missingBeside(
  context: ScoringContext,
  column: ScoredColumn,
  neighbour: ScoredColumn,
  cells: { row: number; suggestion: string }[],
): Promise<MeasuredCheck> {
  return context.failures.runRowCheck({
    id: `consistency.neighbour.${neighbour.name}+${column.name}`,
    description: `${neighbour.name} is not left to ${column.name}.`,
    dimension: "consistency",
    column: neighbour.name,
    evaluated: context.rows,
    severity: "warning",
    cells,
  });
}

type Ending = { row: number; rest: string; last: string };

/** Cells that end in two or three capital letters after something else. */
function endingsOf(cells: readonly (string | null)[]): Ending[] {
  return cells.flatMap((cell, row) => {
    const [, rest = "", last = ""] = (cell === null ? null : /^(.+?),? (\p{Lu}{2,3})$/u.exec(cell)) ?? [];
    return last === "" ? [] : [{ row, rest, last }];
  });
}

/** Rows of `cells` that end in the neighbour's value, with what is left of them. */
export function repeatedNeighbours(
  cells: readonly (string | null)[],
  neighbours: readonly (string | null)[],
  endings: readonly Ending[] = endingsOf(cells),
): Ending[] {
  const codes = new Set(neighbours);
  if (codes.size > mostValues || codes.size < 2) return [];
  const own = new Set(cells);
  const found: (Ending & { known: boolean })[] = [];
  for (const { row, rest, last } of endings) {
    const beside = neighbours[row] ?? null;
    if (!(beside === null ? codes.has(last) : beside === last)) continue;
    found.push({ row, rest, last, known: own.has(rest) });
  }
  const known = found.filter((one) => one.known).length;
  if (found.length < fewest || found.length > cells.length * mostShare || known < found.length * 0.3)
    return [];
  return found;
}
