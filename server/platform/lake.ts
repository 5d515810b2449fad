import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type EngineSession, quoteText } from "./engine";
import { wideParquet } from "./engine-parquet";
import { fail } from "./errors";
import { type Scratch, scratchDir } from "./scratch";
import type { WorkspaceStorage } from "./workspace-storage";

/** One immutable Parquet file of a snapshot. */
export type Part = { key: string; rows: number; bytes: number; sha256: string };

export type Layer = "explore" | "chart" | "navigate" | "quarantine" | "failures";
export type PartOwner = { datasetId: string; layer: Layer };
export type WriteOptions = {
  /** SQL order expressions; without them the rows keep the order the query gives them. */
  orderBy?: string;
  signal?: AbortSignal;
};

/** Rows per row group: one group of a dozen columns fits the processor's cache and the memory cap. */
const rowGroupSize = 122_880;

/** The snapshots of one workspace as immutable Parquet parts, addressed by content: the same rows give the same key. */
export class Lake {
  readonly workspaceId: string;

  constructor(private readonly storage: WorkspaceStorage) {
    this.workspaceId = storage.workspaceId;
  }

  /** Folders on this machine that an engine session of this workspace may open. */
  folders(): Promise<string[]> {
    return this.storage.folders();
  }

  /**
   * Writes the rows of a SELECT as one part. A query without rows gives a part that holds the columns.
   * The bytes depend on rows and order alone, not on threads or time.
   */
  async writePart(
    session: EngineSession,
    owner: PartOwner,
    selectSql: string,
    options: WriteOptions = {},
  ): Promise<Part> {
    await mkdir(session.tempDir, { recursive: true });
    const dir = await mkdtemp(join(session.tempDir, "part-"));
    try {
      const path = join(dir, "part.parquet");
      const query = options.orderBy ? `SELECT * FROM (${selectSql}) ORDER BY ${options.orderBy}` : selectSql;
      const { columns } = await session.row<{ columns: number }>(
        `SELECT count(*) AS columns FROM (DESCRIBE ${query})`,
      );
      await session.run(
        `COPY (${query}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE ${rowGroupSize}${wideParquet(columns)})`,
      );
      const { rows } = await session.row<{ rows: number }>(
        `SELECT num_rows AS rows FROM parquet_file_metadata(${quoteText(path)})`,
      );
      const { datasetId, layer } = owner;
      const stored = await this.storage.putFile(
        `${this.storage.prefix("lake")}/${datasetId}/${layer}`,
        path,
        {
          move: true,
          ...(options.signal ? { signal: options.signal } : {}),
        },
      );
      return { ...stored, rows };
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }

  /** Paths of parts on this machine, in the order given. */
  async paths(
    parts: readonly Pick<Part, "key">[],
    options: { signal?: AbortSignal } = {},
  ): Promise<string[]> {
    return Promise.all(parts.map((part) => this.storage.localPath(part.key, options)));
  }

  /** SQL that stands after FROM and gives the rows of these parts, in order. */
  async relation(
    parts: readonly Pick<Part, "key">[],
    options: { signal?: AbortSignal } = {},
  ): Promise<string> {
    if (parts.length === 0) fail("bug", "lake.no_parts", "A snapshot has no parts.");
    const paths = await this.paths(parts, options);
    // Files of one data set need not have the same columns; what one lacks is empty there.
    return `read_parquet([${paths.map(quoteText).join(", ")}], union_by_name = true)`;
  }

  /** A temporary folder for spilling and intermediate files; call `remove` when done. */
  scratchDir(name: string): Promise<Scratch> {
    return scratchDir(name);
  }
}
