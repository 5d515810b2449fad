import { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { open, rotate, seal } from "@/server/platform/crypto";

/** Corrected values of one row by column; null empties the cell. */
export const rowEdits = z.record(z.string(), z.string().nullable());
export type RowEdits = z.infer<typeof rowEdits>;

type RowOf = { datasetId: string; rowId: string };

/** Corrections hold cell values, so they rest sealed and bound to their row. */
export function sealEdits(ctx: Ctx, of: RowOf, edits: RowEdits): string {
  return seal(JSON.stringify(edits), boundTo(ctx, of));
}

export function openEdits(ctx: Ctx, of: RowOf, sealed: string): RowEdits {
  return rowEdits.parse(JSON.parse(open(sealed, boundTo(ctx, of))));
}

/** The same corrections, sealed with the current master key. */
export function resealEdits(ctx: Ctx, of: RowOf, sealed: string): string {
  return rotate(sealed, boundTo(ctx, of));
}

function boundTo(ctx: Ctx, { datasetId, rowId }: RowOf): string {
  return `quarantine:${ctx.workspaceId}:${datasetId}:${rowId}`;
}
