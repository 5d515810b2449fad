import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Ctx } from "@/server/access/context";
import { recordAccess } from "@/server/audit/record-access";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { guardFormulas } from "./guard-formulas";
import { findReadable } from "./read-rows";
import type { ExportInput } from "./schema";
import { requireSnapshot } from "./store/snapshot-rows";
import { visibleRelation } from "./veil-columns";
import { writeXlsx } from "./xlsx/write-xlsx";

const copyOptions = {
  csv: "FORMAT csv, HEADER true",
  ndjson: "FORMAT json",
  parquet: "FORMAT parquet, COMPRESSION zstd",
} as const;

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type ExportedFile = { fileName: string; contentType: string; bytes: number; stream: Readable };

/**
 * Writes a layer to a temporary file in the asked format and hands out its stream; the file is gone
 * when the stream is. Data columns only, masked as they are stored. CSV for people is guarded against formulas; in a
 * workbook texts are texts, and the other formats are read by programs.
 */
export async function exportRows(ctx: Ctx, input: ExportInput, signal?: AbortSignal): Promise<ExportedFile> {
  const dataset = await findReadable(ctx, input.datasetId, input.layer, "datasets:export");
  const snapshot = await requireSnapshot(ctx, input.datasetId, input.layer, input.version);
  const { relation, columns, filtered } = await visibleRelation(ctx, dataset, snapshot, ["datasets:export"]);
  const select = `SELECT ${columns.map((c) => quoteName(c.name)).join(", ")} FROM ${relation}`;
  const scratch = await ctx.lake.scratchDir("export");
  try {
    const path = join(scratch.path, `rows.${input.format}`);
    const rows = await withReader(
      ctx.lake,
      async (session) => {
        const count = filtered
          ? (await session.row<{ n: number }>(`SELECT count(*) AS n FROM ${relation}`)).n
          : snapshot.rows;
        if (input.format === "xlsx")
          await writeXlsx(session, select, path, { rows: count, sheet: dataset.name });
        else {
          const guarded = input.format === "csv" && input.cells === "safe";
          await copyTo(session, guarded ? await guardFormulas(session, select) : select, path, input.format);
        }
        return count;
      },
      signal,
    );
    const { size } = await stat(path);
    await recordAccess(
      ctx,
      "datasets.exported",
      { kind: "dataset", id: dataset.id },
      {
        columns: columns.map(({ name }) => name),
        rows,
        details: {
          name: dataset.name,
          layer: input.layer,
          version: snapshot.version,
          format: input.format,
          ...(input.format === "csv" ? { cells: input.cells } : {}),
        },
      },
    );
    const stream = createReadStream(path);
    stream.once("close", () => void scratch.remove());
    return {
      fileName: `${fileStem(dataset.name)}-${input.layer}-v${snapshot.version}.${input.format}`,
      contentType: contentTypes[input.format],
      bytes: size,
      stream,
    };
  } catch (error) {
    await scratch.remove();
    throw error;
  }
}

/** The engine writes where it may and the file is moved out, so that it is there as long as its reader needs it. */
async function copyTo(
  session: EngineSession,
  select: string,
  path: string,
  format: keyof typeof copyOptions,
): Promise<void> {
  const written = join(session.tempDir, `export-${randomUUID()}`);
  try {
    await session.run(`COPY (${select}) TO ${quoteText(written)} (${copyOptions[format]})`);
    await rename(written, path);
  } finally {
    await rm(written, { force: true });
  }
}

function fileStem(name: string): string {
  return (
    name
      .normalize("NFKD")
      .replace(/[^\w.-]+/g, "-")
      .replace(/^[-.]+|[-.]+$/g, "")
      .slice(0, 80) || "data"
  );
}
