import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { seesColumn } from "@/server/access/decide-access";
import { requireReport } from "./get-report";
import type { columnPii, profiledColumn } from "./schema";
import { listColumns } from "./store/column-rows";
import { findDatasetRow } from "./store/dataset-rows";

/** Statistics of each column with its verdict: the `columns` of the contract. */
export async function getProfiledColumns(
  ctx: Ctx,
  input: { datasetId: string },
): Promise<z.infer<typeof profiledColumn>[]> {
  const [report, columns] = await Promise.all([requireReport(ctx, input), listColumns(ctx, input.datasetId)]);
  const verdicts = new Map(columns.map((column) => [column.name, column.pii]));
  return report.profile.columns.map((column) => ({ ...column, pii: verdicts.get(column.name) ?? null }));
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
