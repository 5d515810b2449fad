import { totalmem } from "node:os";
import type { DuckDBConnection, DuckDBInstance, DuckDBValue, DuckDBVector } from "@duckdb/node-api";
import type { toWire as ToWire, WireRow } from "./engine-values";
import { fail } from "./errors";

/** Limits of one session. Every session is its own in-memory instance; nothing is shared or locked. */
export type SessionOptions = {
  memoryMb: number;
  threads: number;
  /** Folder where the engine may spill when a query needs more than `memoryMb`. */
  tempDir: string;
  /** Each statement is interrupted after this many milliseconds. */
  statementTimeoutMs?: number;
  /** Aborting interrupts the running statement and makes every later one fail as cancelled. */
  signal?: AbortSignal;
  /**
   * Confines the session: it opens these files, what stands in these folders and in `tempDir`, and nothing else; it
   * attaches, installs and loads nothing, and none of this can be taken back. Folders have to exist.
   */
  sandbox?: { folders?: string[]; files?: string[] };
  /** Whether the engine keeps what it read of files in its memory. Default: yes. */
  cachesFiles?: boolean;
};

/** What copying a table of text takes per column: some vectors of 2,048 strings in each step, on two threads. */
const bytesPerWideColumn = 256 * 1024;

/** Settings that methods of a confined session change; none of them opens anything. */
const changeable = ["memory_limit", "enable_progress_bar", "enable_progress_bar_print"];

/** How often {@link EngineSession.watch} looks. */
const watchMs = 500;

export type SqlParams = Record<string, DuckDBValue> | DuckDBValue[];

/** A column of a chunk; null where there is no number. */
export type NumberColumn = { getItem(row: number): number | null };

/**
 * A DuckDB connection with limits, cancellation and values that survive JSON: 64-bit integers and
 * decimals come back as numbers where no digit is lost and as strings otherwise; dates and times as
 * ISO text.
 */
export class EngineSession {
  private closed = false;
  private readonly onAbort = () => this.connection.interrupt();

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly ownsInstance: boolean,
    private readonly connection: DuckDBConnection,
    private readonly toWire: typeof ToWire,
    private readonly options: SessionOptions,
  ) {
    options.signal?.addEventListener("abort", this.onAbort);
  }

  static async open(options: SessionOptions): Promise<EngineSession> {
    // Loaded on first use: the native library costs memory that an idle process should not pay.
    const [{ createInstance }, { toWire }] = await Promise.all([
      import("./engine-library"),
      import("./engine-values"),
    ]);
    const instance = await createInstance(":memory:", {
      memory_limit: `${options.memoryMb}MB`,
      threads: String(options.threads),
      temp_directory: options.tempDir,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "true",
      ...(options.cachesFiles === false ? { enable_external_file_cache: "false" } : {}),
    });
    const connection = await instance.connect();
    const session = new EngineSession(instance, true, connection, toWire, options);
    await session.run("SET TimeZone = 'UTC'");
    if (options.sandbox) await session.confine(options.sandbox);
    return session;
  }

  /** Folder for what statements write, which a confined session may open as well. */
  get tempDir(): string {
    return this.options.tempDir;
  }

  /**
   * A second connection to the same instance, which sees its tables and shares its limits, with a
   * signal of its own. Close it before the session it came from.
   */
  async fork(signal?: AbortSignal): Promise<EngineSession> {
    this.assertOpen();
    const { signal: _, ...limits } = this.options;
    const connection = await this.instance.connect();
    return new EngineSession(
      this.instance,
      false,
      connection,
      this.toWire,
      signal ? { ...limits, signal } : limits,
    );
  }

  /** Runs one or more statements; results are dropped. */
  async run(sql: string, params?: SqlParams): Promise<void> {
    await this.guarded(() => this.connection.run(sql, params));
  }

  /**
   * Does `work` and tells now and then how far the statement is that runs meanwhile, from 0 to 1. Statements whose
   * length the engine cannot foresee say nothing.
   */
  async watch<T>(onFraction: (fraction: number) => void, work: () => Promise<T>): Promise<T> {
    await this.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");
    const timer = setInterval(() => {
      if (this.closed) return;
      const { percentage } = this.connection.progress;
      if (percentage > 0) onFraction(Math.min(1, percentage / 100));
    }, watchMs);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }

  /** All rows of a query as plain objects. For results that are known to be small. */
  async rows<T extends WireRow = WireRow>(sql: string, params?: SqlParams): Promise<T[]> {
    const reader = await this.guarded(() => this.connection.runAndReadAll(sql, params));
    return reader.convertRowObjects(this.toWire) as unknown as T[];
  }

  /** The single row of a query that always has one, such as an aggregate. */
  async row<T extends WireRow = WireRow>(sql: string, params?: SqlParams): Promise<T> {
    const [first] = await this.rows<T>(sql, params);
    return first ?? fail("bug", "engine.no_row", "A query that always has a row returned none.");
  }

  /**
   * Rows as lists of texts, null where there is none. For many cells: each row crosses over as one text of JSON,
   * in less than half the time the values would take one by one; of many rows some hundred as one, in half of that.
   *
   * @param tail what follows the list of expressions: `FROM … WHERE …`
   * @param expected about how many rows there are
   */
  async texts(expressions: readonly string[], tail: string, expected = 0): Promise<(string | null)[][]> {
    const found: (string | null)[][] = [];
    for await (const chunk of this.textChunks(expressions, tail, expected))
      for (const row of chunk) found.push(row);
    return found;
  }

  /** As {@link texts}, chunk after chunk. */
  async *textChunks(
    expressions: readonly string[],
    tail: string,
    expected = 0,
  ): AsyncGenerator<(string | null)[][]> {
    const cells = expressions.map((one) => `CAST(${one} AS VARCHAR)`).join(", ");
    const rows = `SELECT CAST(to_json([${cells}]) AS VARCHAR) AS r ${tail}`;
    const blocks = expected >= manyRows;
    const result = await this.guarded(() => this.connection.run(blocks ? inBlocks(rows) : rows));
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      const texts = chunk.getColumnValues(0) as string[];
      if (!blocks) yield texts.map((row) => JSON.parse(row) as (string | null)[]);
      else for (const block of texts) yield JSON.parse(block) as (string | null)[][];
    }
  }

  /**
   * The columns of a query for numbers of 32 bits or floating point, in chunks of about 2,048 rows: read from where
   * they lie, which is for many cells a fraction of the work of lists.
   */
  async *numberChunks(sql: string): AsyncGenerator<{ rows: number; columns: NumberColumn[] }> {
    const result = await this.guarded(() => this.connection.run(sql));
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      const columns = Array.from(
        { length: chunk.columnCount },
        (_, i) => chunk.getColumnVector(i) as DuckDBVector<number>,
      );
      yield { rows: chunk.rowCount, columns };
    }
  }

  /** Rows in chunks of about 2,048, without holding the whole result. */
  async *chunks<T extends WireRow = WireRow>(sql: string, params?: SqlParams): AsyncGenerator<T[]> {
    const result = await this.guarded(() => this.connection.stream(sql, params));
    for await (const chunk of result.yieldConvertedRowObjects(this.toWire)) {
      this.assertOpen();
      yield chunk as unknown as T[];
    }
  }

  /**
   * Makes room for tables of thousands of columns. The engine works on vectors of 2,048 values, so that a column
   * takes its share however few rows there are; a cap made for ordinary tables would refuse these.
   */
  async makeRoomFor(columns: number): Promise<void> {
    const wantedMb = Math.ceil((columns * bytesPerWideColumn) / 1024 ** 2);
    if (wantedMb <= this.options.memoryMb) return;
    const allowedMb = Math.min(wantedMb, Math.floor(totalmem() / 2 / 1024 ** 2));
    await this.run(`SET memory_limit = '${Math.max(allowedMb, this.options.memoryMb)}MB'`);
  }

  /** The connection itself, for appenders and statement analysis. */
  raw(): DuckDBConnection {
    this.assertOpen();
    return this.connection;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.options.signal?.removeEventListener("abort", this.onAbort);
    this.connection.closeSync();
    if (this.ownsInstance) this.instance.closeSync();
  }

  private async confine({ folders = [], files = [] }: NonNullable<SessionOptions["sandbox"]>): Promise<void> {
    const list = (texts: readonly string[]) => `[${texts.map(quoteText).join(", ")}]`;
    await this.run(
      `SET allowed_directories = ${list(folders)}; SET allowed_paths = ${list(files)};
       SET allowed_configs = ${list(changeable)}; SET enable_external_access = false; SET lock_configuration = true`,
    );
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    this.assertOpen();
    const { statementTimeoutMs, signal } = this.options;
    let timedOut = false;
    const timer =
      statementTimeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            this.connection.interrupt();
          }, statementTimeoutMs);
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) fail("cancelled", "engine.cancelled", "Cancelled.", { cause: error });
      if (timedOut)
        fail("limited", "engine.timeout", "The query took longer than allowed and was stopped.", {
          cause: error,
        });
      throw translate(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private assertOpen(): void {
    if (this.options.signal?.aborted) fail("cancelled", "engine.cancelled", "Cancelled.");
    if (this.closed) fail("bug", "engine.closed", "The engine session is closed.");
  }
}

/** Runs `work` with a session that is closed whatever happens. */
export async function withSession<T>(
  options: SessionOptions,
  work: (session: EngineSession) => Promise<T>,
): Promise<T> {
  const session = await EngineSession.open(options);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

/** Waits for both whatever becomes of either: a session must not be closed while a statement of it runs. */
export async function bothDone<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return [await a, await b];
}

/** `name` as an SQL identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `text` as an SQL string literal. NUL cannot stand in one and is refused. */
export function quoteText(text: string): string {
  if (text.includes("\0")) fail("invalid", "engine.nul", "Text with a NUL character cannot be used here.");
  return `'${text.replaceAll("'", "''")}'`;
}

/** Rows from which it pays to let several cross over as one text, and how many do. */
const manyRows = 2000;
const rowsPerBlock = 500;

/** A query for lists of `r` in their order; an empty OVER keeps it. */
function inBlocks(rows: string): string {
  return `SELECT '[' || string_agg(r, ',' ORDER BY n) || ']' FROM (SELECT r, row_number() OVER () AS n FROM (${rows}))
    GROUP BY (n - 1) // ${rowsPerBlock} ORDER BY min(n)`;
}

function translate(error: unknown): unknown {
  const text = error instanceof Error ? error.message : "";
  if (/No space left on device|disk full/i.test(text))
    return fail("unavailable", "engine.disk_full", "The disk is full. Free some space and try again.", {
      cause: error,
    });
  if (/Out of Memory Error/i.test(text))
    return fail("limited", "engine.memory", "The query needs more memory than allowed.", { cause: error });
  if (damagedFile.test(text))
    return fail(
      "invalid",
      "engine.damaged_file",
      "The Parquet file is damaged: its data cannot be unpacked. Transfer it or write it again.",
      { cause: error },
    );
  return error;
}

/** What the engine says of Parquet pages that are not what their headers promise. */
const damagedFile =
  /Failed to read file|TProtocolException|don't know what type|Out of buffer|Payload value bigger|decompression failure/i;
