import type { MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import type { CodedTexts } from "./coded-column";
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
  const known = await table.textsOf(texts);
  const codedOf = (i: number): CodedTexts | null => {
    const [one, values] = [table.coded[i], known.get(i)];
    return one && values ? { ...one, values } : null;
  };
  let tooFar = false;
  for (const a of texts) {
    const [column, own] = [table.columns[a], codedOf(a)];
    const endings = own ? endingsOf(own) : [];
    if (!column || !own || endings.length < fewest) continue;
    for (const b of texts) {
      const [neighbour, beside] = [table.columns[b], codedOf(b)];
      if (a === b || !neighbour || !beside) continue;
      if (Math.abs(a - b) > mostApart) {
        tooFar = true;
        continue;
      }
      const found = repeatedNeighbours(own, beside, endings);
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
      const missing = found.filter(({ row }) => (beside.codes[row] as number) < 0);
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
  if (tooFar)
    context.notes.add(
      `Values that belong in another column (a code at the end of a name) were looked for among columns at most ${mostApart} apart.`,
    );
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
function endingsOf({ codes, values }: CodedTexts): Ending[] {
  const parts = values.map((value) => /^(.+?),? (\p{Lu}{2,3})$/u.exec(value));
  const endings: Ending[] = [];
  if (parts.some((one) => one !== null))
    codes.forEach((code, row) => {
      const [, rest = "", last = ""] = parts[code] ?? [];
      if (last !== "") endings.push({ row, rest, last });
    });
  return endings;
}

/** Rows of a column that end in the neighbour's value, with what is left of them. */
export function repeatedNeighbours(
  column: CodedTexts,
  neighbour: CodedTexts,
  endings: readonly Ending[] = endingsOf(column),
): Ending[] {
  const { codes, values } = column;
  const different = neighbour.values.length + (neighbour.present < neighbour.codes.length ? 1 : 0);
  if (different > mostValues || different < 2) return [];
  const [own, names] = [new Set(values), new Set(neighbour.values)];
  const found: (Ending & { known: boolean })[] = [];
  for (const { row, rest, last } of endings) {
    const beside = neighbour.values[neighbour.codes[row] as number];
    if (!(beside === undefined ? names.has(last) : beside === last)) continue;
    found.push({ row, rest, last, known: own.has(rest) });
  }
  const known = found.filter((one) => one.known).length;
  if (found.length < fewest || found.length > codes.length * mostShare || known < found.length * 0.3)
    return [];
  return found;
}
