import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { hidesRows, seesColumn } from "@/server/access/decide-access";
import { recordAccess } from "@/server/audit/record-access";
import { quoteText } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import type { failingRowPage, failingRowsInput } from "./schema";
import { type ColumnRow, listColumns } from "./store/column-rows";
import { type DatasetRow, findDatasetRow } from "./store/dataset-rows";
import { findSnapshot, type SnapshotColumn } from "./store/snapshot-rows";
import { visibleRelation } from "./veil-columns";

type Failure = {
  row: number;
  file: string | null;
  line: number | null;
  column: string | null;
  value: string | null;
  suggestion: string | null;
  duplicate_of: number | null;
};

/**
 * Rows that failed a check. Values of columns with personal data are withheld from people who may
 * not see quarantined rows, as these values are not masked.
 */
export async function readFailingRows(
  ctx: Ctx,
  input: z.infer<typeof failingRowsInput>,
): Promise<z.infer<typeof failingRowPage>> {
  const dataset = await findDatasetRow(ctx, input.datasetId, "datasets:read");
  const snapshot = await findSnapshot(ctx, input.datasetId, "failures");
  if (!snapshot) return { items: [], total: 0 };
  const [relation, columns] = await Promise.all([
    ctx.lake.relation(snapshot.parts),
    listColumns(ctx, input.datasetId),
  ]);
  const isShown = shownColumns(dataset, snapshot.columns, columns);
  const from = `FROM ${relation} WHERE "check" = ${quoteText(input.checkId)}${await visibleRows(ctx, dataset)}`;
  const { failures, total } = await withReader(ctx.lake, async (session) => ({
    failures: await session.rows<Failure>(
      `SELECT "row", "file", "line", "column", "value", "suggestion", "duplicate_of" ${from} ORDER BY "row" LIMIT ${input.limit} OFFSET ${input.offset}`,
    ),
    total: (await session.row<{ n: number }>(`SELECT count(*) AS n ${from}`)).n,
  }));
  await recordAccess(
    ctx,
    "quality.failing_rows_read",
    { kind: "dataset", id: dataset.id },
    {
      columns: [...new Set(failures.flatMap(({ column }) => column ?? []))],
      rows: failures.length,
      details: { name: dataset.name, check: input.checkId, offset: input.offset },
    },
  );
  return {
    total,
    items: failures.map(({ duplicate_of, ...failure }) => {
      const masked = failure.column !== null && !isShown(failure.column);
      return {
        ...failure,
        value: masked ? null : failure.value,
        suggestion: masked ? null : failure.suggestion,
        masked,
        duplicateOf: duplicate_of,
      };
    }),
  };
}

/**
 * Whether the actor may see the values of what a failure names: of columns that are open to everybody who reads them,
 * and of personal ones only where they may be read raw.
 */
function shownColumns(
  { access }: DatasetRow,
  written: readonly SnapshotColumn[],
  columns: readonly ColumnRow[],
): (named: string) => boolean {
  const raw = access.decide("quarantine:read");
  const read = access.decide("datasets:read");
  const isOpen = openColumns(written, columns);
  const seesRaw = (name: string) => seesColumn(raw, name) && !hidesRows(raw);
  const everyName = (named: string, sees: (name: string) => boolean) =>
    sees(named) && named.split(", ").every(sees);
  return (named) =>
    everyName(named, (name) => seesColumn(read, name)) && (everyName(named, seesRaw) || isOpen(named));
}

/** Where some rows of the data set are hidden, a failure is shown only in a row that is not. */
async function visibleRows(ctx: Ctx, dataset: DatasetRow): Promise<string> {
  if (!hidesRows(dataset.access.decide("datasets:read"))) return "";
  const chart = await findSnapshot(ctx, dataset.id, "chart");
  if (!chart) return " AND false";
  const { relation } = await visibleRelation(ctx, dataset, chart);
  return ` AND EXISTS (SELECT 1 FROM ${relation} seen WHERE seen._row = "row" AND seen._file IS NOT DISTINCT FROM "file")`;
}

/**
 * Whether the values of what a failure names may be seen by everybody: of columns that are known and hold nothing
 * personal, neither when they were written nor by what is known and was decided since.
 */
export function openColumns(
  written: readonly SnapshotColumn[],
  columns: readonly Pick<ColumnRow, "name" | "pii" | "piiDecision" | "piiEntity" | "masking">[],
): (named: string) => boolean {
  const rejected = new Set(columns.flatMap((c) => (c.piiDecision === "rejected" ? [c.name] : [])));
  const isMasked = (masking: string | null) => masking !== null && masking !== "keep";
  const personal = new Set([
    ...columns
      .filter((c) => c.piiEntity !== null || isMasked(c.masking) || (c.pii !== null && !rejected.has(c.name)))
      .map((c) => c.name),
    ...written
      .filter((c) => isMasked(c.masking) || (c.pii !== null && !rejected.has(c.name)))
      .map((c) => c.name),
  ]);
  const open = new Set([...columns, ...written].map((c) => c.name).filter((name) => !personal.has(name)));
  // A check over several columns names them all, separated by a comma. A name that holds one stays closed then.
  return (named) => open.has(named) || named.split(", ").every((name) => open.has(name));
}
