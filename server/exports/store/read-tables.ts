import { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { Tx } from "@/server/platform/db";
import { type ExportedTable, exportedTables } from "./exported-tables";

/** A table of the workspace: the name of its file, and its rows as lines of JSON, a batch at a time. */
export type ReadableTable = { name: string; lines(): AsyncIterable<readonly string[]> };

/** One stored file of a snapshot that is current. `number` counts the files of a layer from 1. */
export type CurrentPart = {
  dataset: { id: string; name: string };
  layer: string;
  version: number;
  number: number;
  key: string;
  rows: number;
  bytes: number;
  sha256: string;
};

/** Everything is read within this time, or the export fails. */
const longestRead = { timeout: 3 * 3_600_000, maxWait: 30_000, isolationLevel: "RepeatableRead" } as const;

/** So much JSON is held at once, roughly; a single row may be more. */
const batchBytes = 1024 ** 2;
const batchRows = 200;

/**
 * Gives the tables of the workspace, and the files of what is current, all as they are at one moment. Rows pass through a
 * cursor, so that a trail of millions of entries needs no more memory than a short one.
 */
export async function withTables<T>(
  ctx: Ctx,
  work: (tables: ReadableTable[], currentParts: () => Promise<CurrentPart[]>) => Promise<T>,
): Promise<T> {
  return await ctx.db.$transaction(async (tx) => {
    // Times as they are written everywhere else, whatever the server is set to.
    await tx.$executeRawUnsafe("SET LOCAL TIME ZONE 'UTC'");
    const tables = exportedTables.map((table) => ({
      name: table.file,
      lines: () => linesOf(ctx, tx, table),
    }));
    return await work(tables, () => findCurrentParts(tx));
  }, longestRead);
}

async function* linesOf(ctx: Ctx, tx: Tx, table: ExportedTable): AsyncGenerator<string[]> {
  await tx.$executeRawUnsafe(
    `DECLARE export_rows NO SCROLL CURSOR FOR ${selectOf(table, z.uuid().parse(ctx.workspaceId))}`,
  );
  for (let take = 1; ; ) {
    const rows = await tx.$queryRawUnsafe<{ line: string }[]>(`FETCH ${take} FROM export_rows`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < take) break;
    const each = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
    take = Math.max(1, Math.min(batchRows, Math.floor(batchBytes / each)));
  }
  await tx.$executeRawUnsafe("CLOSE export_rows");
}

/** The columns that were decided to be exported, and no others. */
function selectOf({ model, columns, order, person }: ExportedTable, workspaceId: string): string {
  const own = columns.map((column) => `t."${column}"`);
  const theirs = (person?.columns ?? []).map((column) => `p."${column}"`);
  const join = person ? `JOIN "User" p ON p."id" = t."${person.by}"` : "";
  const owner = model === "Workspace" ? "id" : "workspaceId";
  return `SELECT row_to_json(r)::text AS "line" FROM (
    SELECT ${[...own, ...theirs].join(", ")} FROM "${model}" t ${join}
     WHERE t."${owner}" = '${workspaceId}'::uuid ORDER BY ${order.map((column) => `t."${column}"`).join(", ")}) r`;
}

const storedParts = z.array(
  z.object({ key: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() }),
);

async function findCurrentParts(tx: Tx): Promise<CurrentPart[]> {
  const current = await tx.currentSnapshot.findMany({
    orderBy: [{ dataset: { name: "asc" } }, { layer: "asc" }],
    select: {
      layer: true,
      dataset: { select: { id: true, name: true } },
      snapshot: { select: { version: true, parts: true } },
    },
  });
  return current.flatMap(({ layer, dataset, snapshot }) =>
    storedParts
      .parse(snapshot.parts)
      .map((part, i) => ({ dataset, layer, version: snapshot.version, number: i + 1, ...part })),
  );
}
