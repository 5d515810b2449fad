import { quoteName } from "@/server/platform/engine";
import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { dependencyExceptions } from "./dependencies";

const examinedRows = 50_000;

/** Values that contradict what another column determines (postal code → city) in nearly all other rows. */
export async function findDependencyExceptions(context: ScoringContext): Promise<MeasuredCheck[]> {
  const { session, raw, rows, columns } = context;
  if (rows < 10 || rows > examinedRows || columns.length < 2) return [];
  const usable = columns.filter(({ type }) => type !== "json");
  const select = usable.map(
    ({ name, present }, i) => `CASE WHEN ${present} THEN CAST(${quoteName(name)} AS VARCHAR) END AS c${i}`,
  );
  const cells: (string | null)[][] = usable.map(() => []);
  const ids: number[] = [];
  for await (const chunk of session.chunks(
    `SELECT _row, ${select.join(", ")} FROM ${quoteName(raw)} ORDER BY _row`,
  ))
    for (const row of chunk) {
      ids.push(Number(row._row));
      cells.forEach((list, i) => {
        list.push(row[`c${i}`] as string | null);
      });
    }
  const found = dependencyExceptions(cells);
  const checks: MeasuredCheck[] = [];
  for (const { target, sources, exceptions, evaluated } of found) {
    const column = usable[target];
    if (!column) continue;
    checks.push(
      await context.failures.runRowCheck({
        id: `consistency.dependency.${column.name}`,
        description: `${column.name} agrees with what ${sources.map((i) => usable[i]?.name).join(", ")} determines.`,
        dimension: "consistency",
        column: column.name,
        evaluated,
        severity: "warning",
        cells: exceptions.map(({ row, suggestion }) => ({ row: ids[row] ?? 0, suggestion })),
      }),
    );
  }
  return checks;
}
