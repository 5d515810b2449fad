import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { seesColumn } from "@/server/access/decide-access";
import { fail } from "@/server/platform/errors";
import { requireReport } from "./get-report";
import type { columnPii, profiledColumn } from "./schema";
import { listColumns } from "./store/column-rows";
import { findDatasetRow } from "./store/dataset-rows";

/**
 * Statistics of each column with its verdict: the `columns` of the contract. Refused where rows are hidden from the
 * actor, as statistics are taken from all of them.
 */
export async function getProfiledColumns(
  ctx: Ctx,
  input: { datasetId: string },
): Promise<z.infer<typeof profiledColumn>[]> {
  const [report, columns] = await Promise.all([requireReport(ctx, input), listColumns(ctx, input.datasetId)]);
  const verdicts = new Map(columns.map((column) => [column.name, column.pii]));
  return (report.profile?.columns ?? rowsHidden()).map((column) => ({
    ...column,
    pii: verdicts.get(column.name) ?? null,
  }));
}

function rowsHidden(): never {
  return fail(
    "forbidden",
    "access.rows_filtered",
    "You may see only some rows of this data set, and statistics are taken from all of them. Read its rows instead.",
  );
}

/** The verdict on each column, and what a person decided about it. */
export async function getColumnPii(
  ctx: Ctx,
  input: { datasetId: string },
): Promise<{ columns: z.infer<typeof columnPii>[] }> {
  const { access } = await findDatasetRow(ctx, input.datasetId, "datasets:read");
  const read = access.decide("datasets:read");
  const columns = (await listColumns(ctx, input.datasetId)).filter(({ name }) => seesColumn(read, name));
  return {
    columns: columns.map(({ name, pii, piiDecision, piiEntity }) => ({
      name,
      pii,
      decision: piiDecision,
      entity: piiEntity,
    })),
  };
}
