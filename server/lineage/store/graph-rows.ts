import { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { json, type Tx } from "@/server/platform/db";
import {
  type LineageEdge,
  type LineageNode,
  lineageColumn,
  lineageColumnEdge,
  lineageNodeKind,
} from "../schema";

export type ColumnFlow = z.infer<typeof lineageColumnEdge>;
export type NodeInput = {
  kind: z.infer<typeof lineageNodeKind>;
  /** Identity within the workspace, such as `chart:<dataset id>` or `file:<sha256>`. */
  key: string;
  name: string;
  /** Null for files: one file can feed several data sets. */
  datasetId: string | null;
  columns: z.infer<typeof lineageColumn>[];
  facts: { rows: number | null; version: number | null; quality: number | null };
};

export async function upsertNode(ctx: Ctx, tx: Tx, { columns, facts, ...node }: NodeInput): Promise<string> {
  const { workspaceId } = ctx;
  const documents = { columns: json(columns), facts: json(facts) };
  const row = await tx.lineageNode.upsert({
    where: { workspaceId_key: { workspaceId, key: node.key } },
    create: { workspaceId, ...node, ...documents },
    update: { name: node.name, ...documents },
    select: { id: true },
  });
  return row.id;
}

export async function upsertEdge(
  ctx: Ctx,
  tx: Tx,
  edge: { fromId: string; toId: string; runId: string; columns: ColumnFlow[] },
): Promise<void> {
  const { workspaceId } = ctx;
  const { fromId, toId, runId } = edge;
  const columns = json(edge.columns);
  await tx.lineageEdge.upsert({
    where: { workspaceId_fromId_toId: { workspaceId, fromId, toId } },
    create: { workspaceId, fromId, toId, runId, columns },
    update: { runId, columns },
    select: { fromId: true },
  });
}

/** Most nodes one answer holds; beyond it the graph says it is truncated. */
export const nodeLimit = 2_000;

/**
 * Ids of nodes within `depth` edges of a data set's nodes, or of the whole workspace without one. One recursive
 * statement; every step stays inside the workspace.
 */
export async function findReachableNodes(
  ctx: Ctx,
  input: { datasetId: string | undefined; direction: "upstream" | "downstream" | "both"; depth: number },
): Promise<string[]> {
  const { workspaceId } = ctx;
  if (input.datasetId === undefined) {
    const rows = await ctx.db.lineageNode.findMany({
      select: { id: true },
      orderBy: { updatedAt: "desc" },
      take: nodeLimit + 1,
    });
    return rows.map((row) => row.id);
  }
  const up = input.direction !== "downstream";
  const down = input.direction !== "upstream";
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE walk AS (
      SELECT n."id", 0 AS depth, 0 AS way FROM "LineageNode" n
      WHERE n."workspaceId" = ${workspaceId}::uuid AND n."datasetId" = ${input.datasetId}::uuid AND n."kind" <> 'file'
      UNION
      SELECT CASE WHEN e."toId" = w."id" THEN e."fromId" ELSE e."toId" END, w.depth + 1,
             CASE WHEN e."toId" = w."id" THEN -1 ELSE 1 END
      FROM walk w JOIN "LineageEdge" e ON e."workspaceId" = ${workspaceId}::uuid AND (
        (${up} AND e."toId" = w."id" AND w.way <= 0) OR (${down} AND e."fromId" = w."id" AND w.way >= 0))
      WHERE w.depth < ${input.depth})
    SELECT DISTINCT "id" FROM walk LIMIT ${nodeLimit + 1}`;
  return rows.map((row) => row.id);
}

const facts = z.object({
  rows: z.number().nullable().default(null),
  version: z.number().nullable().default(null),
  quality: z.number().nullable().default(null),
});

export async function readNodes(ctx: Ctx, ids: string[]): Promise<LineageNode[]> {
  const rows = await ctx.db.lineageNode.findMany({ where: { id: { in: ids } }, orderBy: { key: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    kind: lineageNodeKind.parse(row.kind),
    name: row.name,
    datasetId: row.datasetId,
    columns: z.array(lineageColumn).parse(row.columns),
    ...facts.parse(row.facts),
    rowsHidden: false,
    updatedAt: row.updatedAt,
  }));
}

export async function readEdges(ctx: Ctx, ids: string[], withColumns: boolean): Promise<LineageEdge[]> {
  const rows = await ctx.db.lineageEdge.findMany({
    where: { fromId: { in: ids }, toId: { in: ids } },
    select: { fromId: true, toId: true, runId: true, columns: withColumns },
  });
  return rows.map((row) => ({
    from: row.fromId,
    to: row.toId,
    runId: row.runId,
    columns: withColumns ? z.array(lineageColumnEdge).parse(row.columns) : [],
  }));
}

/** Removes the nodes of a deleted data set; files that no other data set was fed from go with them. */
export async function deleteDatasetNodes(tx: Tx, datasetId: string): Promise<void> {
  await tx.lineageNode.deleteMany({ where: { datasetId } });
  await tx.lineageNode.deleteMany({ where: { kind: "file", outgoing: { none: {} } } });
}
