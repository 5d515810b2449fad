import type { Ctx } from "@/server/access/context";
import type { UploadRow } from "@/server/catalog/dataset-state";
import type { DatasetSettings } from "@/server/catalog/schema";
import { coverColumnNames } from "@/server/pii/cover-names";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import type { Part } from "@/server/platform/lake";
import { readInto } from "@/server/reading/read-into";
import type { SourceDescription } from "@/server/reading/schema";
import { historyColumns } from "../navigate/history-sql";

/** Names Atlas uses beside the data, in all layers. A source column of such a name is renamed, never overwritten. */
const reservedNames: ReadonlySet<string> = new Set([
  ...["_row", "_line", "_file", "_file_id", "_reject_reason", "_raw"],
  ...["_source_row", "_row_id", "_offset", "_order"],
  ...historyColumns.map(({ name }) => name),
]);

export type Explored = {
  part: Part;
  columns: { name: string; type: string }[];
  source: SourceDescription;
  rows: number;
  rejected: number;
  notes: string[];
};

/** Identity of a row for people's decisions: hash of its file and its number (negative for rejected lines). */
export const rowIdSql = "_file_id || ':' || _row";
export const fileIdOf = (sha256: string) => sha256.slice(0, 16);

/**
 * Reads a file into one Explore part: every value as it stands in the file, every row with file and line, and every
 * line that could not be parsed with its reason. Rejected lines have negative row numbers.
 */
export async function exploreFile(
  ctx: Ctx,
  session: EngineSession,
  input: {
    datasetId: string;
    upload: UploadRow;
    settings: DatasetSettings;
    scratchDir: string;
    signal: AbortSignal;
    onProgress: (fraction: number) => void;
  },
): Promise<Explored> {
  const { upload, signal } = input;
  const path = await ctx.storage.localPath(upload.storageKey, { signal });
  // Half of the step is reading, the other half writing the lossless copy.
  const reading = (fraction: number) => input.onProgress(fraction / 2);
  const read = await session.watch(reading, () =>
    readInto(session, "source", path, input.settings.read, {
      scratchDir: input.scratchDir,
      signal,
      fileName: upload.fileName,
      onProgress: (done, total) => reading(total > 0 ? done / total : 1),
    }),
  );
  await session.makeRoomFor(read.columns.length);
  const names = coverColumnNames(read.columns.map(({ name }) => freeName(name)));
  const columns = read.columns.map(({ name: source }, i) => ({ source, name: names[i] ?? source }));
  const covered = columns.filter(({ source, name }) => name !== freeName(source)).length;
  const data = columns.map(({ source, name }) => `${quoteName(source)} AS ${quoteName(name)}`).join(", ");
  const file = `${quoteText(upload.fileName)} AS _file, ${quoteText(fileIdOf(upload.sha256))} AS _file_id`;
  const copy = `SELECT ${data}, _row, _line, ${file}, NULL::VARCHAR AS _reject_reason, NULL::VARCHAR AS _raw FROM source
     UNION ALL BY NAME
     SELECT -row_number() OVER () AS _row, line AS _line, ${file}, reason AS _reject_reason, raw AS _raw FROM source_rejected`;
  const owner = { datasetId: input.datasetId, layer: "explore" } as const;
  const writing = (fraction: number) => input.onProgress(0.5 + fraction / 2);
  const part = await session.watch(writing, () => ctx.lake.writePart(session, owner, copy, { signal }));
  const types = await session.rows<{ column_name: string; column_type: string }>("DESCRIBE source");
  await dropRelations(session, ["source", "source_rejected"]);
  const typeOf = new Map(types.map((row) => [row.column_name, row.column_type]));
  return {
    part,
    columns: columns.map(({ source, name }) => ({ name, type: typeOf.get(source) ?? "VARCHAR" })),
    source: { ...read.source, path: upload.fileName },
    rows: read.rows,
    rejected: read.rejected.count,
    notes: covered > 0 ? [...read.notes, coveredNote(covered)] : read.notes,
  };
}

/** The reader leaves tables or views, whichever is quicker; each has its own word for going away. */
async function dropRelations(session: EngineSession, names: string[]): Promise<void> {
  const list = names.map(quoteText).join(", ");
  const found = await session.rows<{ table_name: string; table_type: string }>(
    `SELECT table_name, table_type FROM information_schema.tables WHERE table_name IN (${list})`,
  );
  for (const { table_name, table_type } of found)
    await session.run(`DROP ${table_type === "VIEW" ? "VIEW" : "TABLE"} ${quoteName(table_name)}`);
}

function coveredNote(count: number): string {
  return `The ${count === 1 ? "name of 1 column holds" : `names of ${count} columns hold`} personal data, which is covered there.`;
}

function freeName(name: string): string {
  return reservedNames.has(name.toLowerCase()) || name.startsWith("__") ? `source${name}` : name;
}
