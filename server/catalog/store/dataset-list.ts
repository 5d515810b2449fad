import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "@/server/access/context";
import type { DatasetPage, DatasetSummary, ListDatasetsInput } from "../schema";
import { decodeCursor, encodeCursor } from "./cursor";
import { piiColumnCondition } from "./pii-condition";

type ListRow = {
  id: string;
  name: string;
  description: string;
  isSample: boolean;
  createdAt: Date;
  updatedAt: Date;
  rows: bigint | null;
  rowsHidden: boolean;
  columns: number;
  piiColumns: number;
  layer: DatasetSummary["layer"];
  quality: number | null;
  quarantined: bigint | null;
  runId: string | null;
  runStatus: string | null;
  runCreatedAt: Date | null;
  runFinishedAt: Date | null;
  runNote: string | null;
  sortKey: string;
  total: bigint;
};

/** Text that sorts like the value it stands for, so that one keyset condition serves every order. */
const sortKeys = {
  name: Prisma.sql`lower("name")`,
  updated: Prisma.sql`to_char("updatedAt" AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS')`,
  rows: Prisma.sql`lpad(coalesce("rows", 0)::text, 20, '0')`,
  quality: Prisma.sql`to_char(coalesce("quality", 0), 'FM0.000000')`,
} as const;

const filters = {
  all: Prisma.sql`true`,
  attention: Prisma.sql`("runStatus" IN ('failed', 'blocked') OR "quarantined" > 0 OR "openVerdicts" > 0)`,
  pii: Prisma.sql`"piiColumns" > 0`,
  sample: Prisma.sql`"isSample"`,
} as const;

/**
 * One statement: data sets with their current layer, latest run, quality and counts. Of `filtered` ones no count of
 * rows leaves the database: what is not there cannot be told by an order, a filter or the place in a list either.
 */
function summaries(workspaceId: string, only: Prisma.Sql, filtered: string[]): Prisma.Sql {
  const isFiltered = Prisma.sql`d."id" = ANY(${filtered}::uuid[])`;
  return Prisma.sql`
    SELECT d."id", d."name", d."description", d."isSample", d."createdAt", d."updatedAt",
           CASE WHEN ${isFiltered} THEN NULL ELSE snapshot."rows" END AS "rows", ${isFiltered} AS "rowsHidden",
           snapshot."layer"::text AS "layer", quality."quality",
           coalesce(columns."n", 0)::int AS "columns", coalesce(columns."pii", 0)::int AS "piiColumns",
           coalesce(columns."open", 0)::int AS "openVerdicts", CASE WHEN ${isFiltered} THEN 0 ELSE coalesce(held."rows", 0) END AS "quarantined",
           run."id" AS "runId", run."status"::text AS "runStatus", run."createdAt" AS "runCreatedAt",
           run."finishedAt" AS "runFinishedAt", run."note" AS "runNote"
    FROM "Dataset" d
    LEFT JOIN LATERAL (
      SELECT count(*) AS "n",
             count(*) FILTER (WHERE ${piiColumnCondition}) AS "pii",
             count(*) FILTER (WHERE ${piiColumnCondition} AND c."piiDecision" IS NULL AND c."piiEntity" IS NULL) AS "open"
      FROM "DatasetColumn" c WHERE c."workspaceId" = d."workspaceId" AND c."datasetId" = d."id") columns ON true
    LEFT JOIN LATERAL (
      SELECT s."rows", s."layer", s."runId" FROM "CurrentSnapshot" p JOIN "Snapshot" s ON s."id" = p."snapshotId"
      WHERE p."workspaceId" = d."workspaceId" AND p."datasetId" = d."id" AND p."layer" IN ('explore', 'chart', 'navigate')
      ORDER BY s."layer" DESC LIMIT 1) snapshot ON true
    LEFT JOIN LATERAL (
      SELECT s."rows" FROM "CurrentSnapshot" p JOIN "Snapshot" s ON s."id" = p."snapshotId"
      WHERE p."workspaceId" = d."workspaceId" AND p."datasetId" = d."id" AND p."layer" = 'quarantine') held ON true
    LEFT JOIN LATERAL (
      SELECT avg(q."score") AS "quality" FROM "QualityScore" q WHERE q."runId" = snapshot."runId") quality ON true
    LEFT JOIN LATERAL (
      SELECT r."id", r."status", r."createdAt", r."finishedAt", r."note" FROM "Run" r
      WHERE r."datasetId" = d."id" ORDER BY r."createdAt" DESC LIMIT 1) run ON true
    WHERE d."workspaceId" = ${workspaceId}::uuid AND ${only}`;
}

export async function listDatasetRows(
  ctx: Ctx,
  input: ListDatasetsInput,
  { hidden, filtered }: { hidden: string[]; filtered: string[] },
): Promise<DatasetPage> {
  const key = sortKeys[input.sort];
  const cursor = input.after === undefined ? undefined : decodeCursor(input.after);
  const beyond = input.descending ? Prisma.sql`<` : Prisma.sql`>`;
  const order = input.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const matching = input.search
    ? Prisma.sql`(d."name" ILIKE ${likePattern(input.search)} OR d."description" ILIKE ${likePattern(input.search)})`
    : Prisma.sql`true`;
  const seen = Prisma.sql`${matching} AND NOT d."id" = ANY(${hidden}::uuid[])`;
  const from = cursor
    ? Prisma.sql`("sortKey", "id") ${beyond} (${cursor.key}, ${cursor.id}::uuid)`
    : Prisma.sql`true`;
  const found = await ctx.db.$queryRaw<ListRow[]>`
    WITH summary AS (${summaries(ctx.workspaceId, seen, filtered)}),
         matching AS (SELECT *, ${key} AS "sortKey" FROM summary WHERE ${filters[input.filter]})
    SELECT *, (SELECT count(*) FROM matching) AS "total" FROM matching
    WHERE ${from} ORDER BY "sortKey" ${order}, "id" ${order} LIMIT ${input.limit + 1}`;
  const page = found.slice(0, input.limit);
  const last = page.at(-1);
  return {
    items: page.map(toSummary),
    total: Number(found[0]?.total ?? 0),
    next: found.length > input.limit && last ? encodeCursor({ key: last.sortKey, id: last.id }) : null,
  };
}

export async function findDatasetSummary(
  ctx: Ctx,
  id: string,
  filtered: string[],
): Promise<DatasetSummary | null> {
  const [row] = await ctx.db.$queryRaw<ListRow[]>(
    summaries(ctx.workspaceId, Prisma.sql`d."id" = ${id}::uuid`, filtered),
  );
  return row ? toSummary(row) : null;
}

/** A LIKE pattern that finds `text` anywhere, with its own wildcards taken literally. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
}

function toSummary(row: ListRow): DatasetSummary {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    isSample: row.isSample,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    rows: row.rows === null ? null : Number(row.rows),
    rowsHidden: row.rowsHidden,
    columns: row.columns,
    piiColumns: row.piiColumns,
    layer: row.layer,
    quality: row.quality,
    quarantined: Number(row.quarantined ?? 0),
    lastRun:
      row.runId && row.runStatus && row.runCreatedAt
        ? {
            id: row.runId,
            status: row.runStatus,
            createdAt: row.runCreatedAt,
            finishedAt: row.runFinishedAt,
            note: row.runNote,
          }
        : null,
  };
}
