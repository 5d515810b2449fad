import { createHash } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { json, type Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import { maskingStrategy } from "@/server/transform/schema";
import type { SnapshotLayer } from "../schema";

export const snapshotColumn = z.object({
  name: z.string(),
  type: z.string(),
  masking: maskingStrategy.nullable(),
  pii: z.string().nullable(),
});
export type SnapshotColumn = z.infer<typeof snapshotColumn>;

const part = z.object({ key: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() });
export type SnapshotPart = z.infer<typeof part>;

export type SnapshotRow = {
  id: string;
  layer: SnapshotLayer;
  version: number;
  rows: number;
  bytes: number;
  columns: SnapshotColumn[];
  parts: SnapshotPart[];
  contentHash: string;
  runId: string;
  createdAt: Date;
};

type Stored = Omit<SnapshotRow, "rows" | "bytes" | "columns" | "parts"> & {
  rows: bigint;
  bytes: bigint;
  columns: unknown;
  parts: unknown;
};

const fields = {
  id: true,
  layer: true,
  version: true,
  rows: true,
  bytes: true,
  columns: true,
  parts: true,
  contentHash: true,
  runId: true,
  createdAt: true,
} as const;

/** What the gate blocked was never a version for readers. */
const published = { run: { status: { not: "blocked" } } } as const;

/** The current snapshot of a layer, or a given version of it; null where there is none. */
export async function findSnapshot(
  ctx: Ctx,
  datasetId: string,
  layer: SnapshotLayer,
  version?: number,
): Promise<SnapshotRow | null> {
  if (version !== undefined) {
    const row = await ctx.db.snapshot.findFirst({
      where: { datasetId, layer, version, ...published },
      select: fields,
    });
    return row ? toSnapshot(row) : null;
  }
  const pointer = await ctx.db.currentSnapshot.findFirst({
    where: { datasetId, layer },
    select: { snapshot: { select: fields } },
  });
  return pointer ? toSnapshot(pointer.snapshot) : null;
}

export async function requireSnapshot(ctx: Ctx, datasetId: string, layer: SnapshotLayer, version?: number) {
  const found = await findSnapshot(ctx, datasetId, layer, version);
  if (found) return found;
  return version === undefined
    ? fail(
        "missing",
        "catalog.layer_empty",
        `This data set has no ${layer} layer yet. Load a file, or look at its latest run.`,
      )
    : fail(
        "missing",
        "catalog.version_not_found",
        `Version ${version} of the ${layer} layer does not exist.`,
      );
}

export async function listSnapshots(
  ctx: Ctx,
  datasetId: string,
): Promise<(SnapshotRow & { current: boolean })[]> {
  const rows = await ctx.db.snapshot.findMany({
    where: { datasetId, ...published },
    orderBy: [{ version: "desc" }, { layer: "asc" }],
    take: 500,
    select: { ...fields, current: { select: { snapshotId: true } } },
  });
  return rows.map(({ current, ...row }) => ({ ...toSnapshot(row), current: current.length > 0 }));
}

export type SnapshotInput = Omit<
  SnapshotRow,
  "id" | "version" | "createdAt" | "rows" | "bytes" | "contentHash"
> & {
  datasetId: string;
};

/** Writes the snapshot of a run, numbered after the last one of its layer; a repeated call changes nothing. */
export async function insertSnapshot(ctx: Ctx, tx: Tx, input: SnapshotInput): Promise<string> {
  const { datasetId, layer, runId } = input;
  const existing = await tx.snapshot.findFirst({ where: { runId, layer }, select: { id: true } });
  if (existing) return existing.id;
  const last = await tx.snapshot.aggregate({ where: { datasetId, layer }, _max: { version: true } });
  const row = await tx.snapshot.create({
    data: {
      workspaceId: ctx.workspaceId,
      datasetId,
      runId,
      layer,
      version: (last._max.version ?? 0) + 1,
      rows: input.parts.reduce((sum, p) => sum + p.rows, 0),
      bytes: input.parts.reduce((sum, p) => sum + p.bytes, 0),
      columns: json(input.columns),
      parts: json(input.parts),
      contentHash: contentHash(input.parts),
    },
    select: { id: true },
  });
  return row.id;
}

export async function pointTo(ctx: Ctx, tx: Tx, datasetId: string, layer: SnapshotLayer, snapshotId: string) {
  const { workspaceId } = ctx;
  await tx.currentSnapshot.upsert({
    where: { workspaceId_datasetId_layer: { workspaceId, datasetId, layer } },
    create: { workspaceId, datasetId, layer, snapshotId },
    update: { snapshotId },
  });
}

function contentHash(parts: SnapshotPart[]): string {
  if (parts.length === 1 && parts[0]) return parts[0].sha256;
  return createHash("sha256")
    .update(parts.map((p) => p.sha256).join("\n"))
    .digest("hex");
}

function toSnapshot(row: Stored): SnapshotRow {
  return {
    ...row,
    rows: Number(row.rows),
    bytes: Number(row.bytes),
    columns: z.array(snapshotColumn).parse(row.columns),
    parts: z.array(part).parse(row.parts),
  };
}
