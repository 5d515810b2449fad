import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { hidesRows, isPartial, seesColumn } from "@/server/access/decide-access";
import { recordAccess } from "@/server/audit/record-access";
import { type DatasetRow, findCurrentSnapshot, findDataset } from "@/server/catalog/dataset-state";
import { quoteText } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { fail } from "@/server/platform/errors";
import { openEdits } from "./quarantine-edits";
import type { listQuarantineInput, QuarantinedRow, quarantinePage } from "./schema";
import { type Decision, listDecisions } from "./store/quarantine-decisions";

type Stored = {
  row_id: string;
  kind: QuarantinedRow["kind"];
  rule: string;
  reason: string;
  columns: string;
  file: string;
  line: number | null;
  raw: string | null;
  values: string;
};

/** Rows the latest run held back, with what people decided about them. Raw values: audited. */
export async function listQuarantine(
  ctx: Ctx,
  input: z.infer<typeof listQuarantineInput>,
): Promise<z.infer<typeof quarantinePage>> {
  const { datasetId } = input;
  const dataset = await findDataset(ctx, datasetId, "quarantine:read");
  const sees = rawColumns(dataset);
  const [snapshot, chart, decisions] = await Promise.all([
    findCurrentSnapshot(ctx, datasetId, "quarantine"),
    findCurrentSnapshot(ctx, datasetId, "explore"),
    listDecisions(ctx, datasetId),
  ]);
  const columns = chart?.columns.map((column) => column.name).filter(sees) ?? [];
  if (!snapshot) return { items: [], total: 0, columns };
  const byRow = new Map(decisions.map((decision) => [decision.rowId, decision]));
  const from = `FROM ${await ctx.lake.relation(snapshot.parts)} ${stateCondition(input.state, decisions)}`;
  const { rows, total } = await withReader(ctx.lake, async (session) => ({
    rows: await session.rows<Stored>(
      `SELECT * ${from} ORDER BY "file", "line" LIMIT ${input.limit} OFFSET ${input.offset}`,
    ),
    total: (await session.row<{ n: number }>(`SELECT count(*) AS n ${from}`)).n,
  }));
  // Before anything is published the rows themselves say which columns there are.
  if (columns.length === 0 && rows[0]) columns.push(...Object.keys(JSON.parse(rows[0].values)).filter(sees));
  await recordAccess(
    ctx,
    "quarantine.read",
    { kind: "dataset", id: datasetId },
    {
      columns,
      rows: rows.length,
      details: { name: dataset.name, state: input.state, offset: input.offset },
    },
  );
  const items = rows.map((row) => toItem(ctx, datasetId, row, byRow.get(row.row_id)));
  const partial = isPartial(dataset.access.decide("quarantine:read"));
  return { total, columns, items: partial ? items.map((item) => cutItem(item, sees)) : items };
}

/** Which columns of held rows the actor may see. Held rows passed no filter, so none is shown to who has one. */
function rawColumns({ access, name }: DatasetRow): (column: string) => boolean {
  const raw = access.decide("quarantine:read");
  if (hidesRows(raw) || hidesRows(access.decide("datasets:read")))
    fail(
      "forbidden",
      "access.rows_filtered",
      `You may see only some rows of ${name}, and held rows cannot be told apart by that.`,
    );
  return (column) => seesColumn(raw, column);
}

/** Without the columns the actor may not see, and without the line of the file, which holds them all. */
function cutItem(item: QuarantinedRow, sees: (column: string) => boolean): QuarantinedRow {
  const cut = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).filter(([column]) => sees(column)));
  return {
    ...item,
    raw: null,
    columns: item.columns.filter(sees),
    values: cut(item.values),
    edits: item.edits && cut(item.edits),
  };
}

function toItem(ctx: Ctx, datasetId: string, row: Stored, decision: Decision | undefined): QuarantinedRow {
  const { row_id: rowId, columns, values, ...rest } = row;
  return {
    ...rest,
    rowId,
    columns: JSON.parse(columns),
    values: JSON.parse(values),
    state: decision?.state ?? "open",
    edits: decision?.sealedEdits ? openEdits(ctx, { datasetId, rowId }, decision.sealedEdits) : null,
  };
}

function stateCondition(state: z.infer<typeof listQuarantineInput>["state"], decisions: Decision[]): string {
  if (state === "all") return "";
  const wanted = decisions.filter((decision) => state === "open" || decision.state === state);
  const ids = wanted.map((decision) => quoteText(decision.rowId)).join(", ");
  if (state === "open") return ids ? `WHERE row_id NOT IN (${ids})` : "";
  return ids ? `WHERE row_id IN (${ids})` : "WHERE false";
}
