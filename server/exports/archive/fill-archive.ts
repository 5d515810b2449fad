import { createHash } from "node:crypto";
import type { Ctx } from "@/server/access/context";
import { atlasVersion } from "@/server/platform/atlas-version";
import { AtlasError, fail } from "@/server/platform/errors";
import type { ArchiveFile, ArchiveManifest } from "../schema";
import { leftOutTables, withheldColumns } from "../store/exported-tables";
import { type CurrentPart, withTables } from "../store/read-tables";
import type { ZipArchive } from "./zip-archive";

/** Told how far the archive is, from 0 to 1, and what is being written. */
type Progress = (fraction: number, text: string) => void;

export type ExportRequest = {
  exportId: string;
  workspace: { id: string; slug: string; name: string };
  requestedBy: { id: string; label: string };
};

/** What an archive holds altogether. `rows` are those of data. */
export type ArchiveContent = { files: number; rows: number };

/** Metadata is seldom much beside the data; this part of the way is its own. */
const metadataShare = 0.1;

/**
 * Writes everything the workspace has: its tables as they are at one moment, then the parts of the snapshots that were
 * current then, byte for byte, then what is in the archive.
 */
export async function fillArchive(
  ctx: Ctx,
  archive: ZipArchive,
  request: ExportRequest,
  progress: Progress,
): Promise<ArchiveContent> {
  const files: ArchiveFile[] = [];
  const parts = await withTables(ctx, async (tables, currentParts) => {
    for (const [i, table] of tables.entries()) {
      progress((i / tables.length) * metadataShare, `Metadata: ${table.name.replaceAll("_", " ")}`);
      files.push(await addTable(archive, table));
    }
    return await currentParts();
  });
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const part of parts) {
    const text = `Data: ${part.dataset.name}, ${layerName(part.layer)}`;
    const onBytes = (bytes: number) =>
      progress(metadataShare + ((done + bytes) / Math.max(1, total)) * (1 - metadataShare), text);
    files.push(await addPart(ctx, archive, part, onBytes));
    done += part.bytes;
  }
  const manifest: ArchiveManifest = {
    format: "atlas-workspace-export",
    formatVersion: 1,
    atlas: atlasVersion,
    ...request,
    createdAt: ctx.clock.now().toISOString(),
    files,
    leftOut: leftOutTables,
    withheld: withheldColumns,
  };
  await archive.add("manifest.json", one(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)), true);
  const data = files.filter(({ kind }) => kind === "data");
  return { files: files.length + 1, rows: data.reduce((sum, { rows }) => sum + rows, 0) };
}

async function addTable(
  archive: ZipArchive,
  table: { name: string; lines(): AsyncIterable<readonly string[]> },
): Promise<ArchiveFile> {
  const path = `metadata/${table.name}.ndjson`;
  let rows = 0;
  async function* content() {
    for await (const lines of table.lines()) {
      rows += lines.length;
      yield Buffer.from(`${lines.join("\n")}\n`);
    }
  }
  return { path, kind: "metadata", ...(await archive.add(path, content(), true)), rows };
}

async function addPart(
  ctx: Ctx,
  archive: ZipArchive,
  part: CurrentPart,
  onBytes: (bytes: number) => void,
): Promise<ArchiveFile> {
  const { dataset, layer, version, rows } = part;
  const number = String(part.number).padStart(5, "0");
  const path = `data/${plainName(dataset.name)}${dataset.id}/${layer}/${number}.parquet`;
  const written = await archive.add(path, bytesOf(ctx, part, onBytes), false);
  return { path, kind: "data", ...written, rows, dataset, layer, version };
}

/** The bytes of a part as they are stored, compared with what they were when they were written. */
async function* bytesOf(ctx: Ctx, part: CurrentPart, onBytes: (bytes: number) => void) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of await opened(ctx, part)) {
    hash.update(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
    onBytes(bytes);
    yield chunk as Uint8Array;
  }
  if (hash.digest("hex") !== part.sha256)
    fail(
      "invalid",
      "exports.part_damaged",
      `A file of ${part.dataset.name}, ${layerName(part.layer)}, is not what was written. Restore the storage from a backup, or load the file again.`,
    );
}

async function opened(ctx: Ctx, part: CurrentPart) {
  try {
    return await ctx.storage.openRead(part.key);
  } catch (error) {
    if (!(error instanceof AtlasError) || error.code !== "storage.missing") throw error;
    // Deleted since the tables were read; the next attempt reads them anew.
    return fail(
      "unavailable",
      "exports.part_gone",
      `A file of ${part.dataset.name}, ${layerName(part.layer)}, is gone. If the data set was just deleted, start the export again; else restore the storage from a backup.`,
      { cause: error },
    );
  }
}

/** As people know layers: `explore` is Explore. */
function layerName(layer: string): string {
  return layer.charAt(0).toUpperCase() + layer.slice(1);
}

/** Part of a name that is safe in any archive and file system, for people; the id behind it tells which it is. */
function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return plain && `${plain}-`;
}

async function* one(chunk: Uint8Array) {
  yield chunk;
}
