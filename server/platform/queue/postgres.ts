import { type BackendFactory, type ConnectionOptions, createPostgresBackend, runMigrations } from "bullmq";
import { Pool } from "pg";
import type { Queue as AtlasQueue } from "../queue";
import { bullQueue } from "./bullmq";

const schema = "bullmq";
/** One connection per lane waits for news; the rest run statements. */
const poolSize = 12;

/** One pool serves all lanes: each backend of BullMQ would otherwise open its own. */
export async function openPostgresQueue(
  connectionString: string,
  onError: (error: unknown) => void,
): Promise<AtlasQueue> {
  const pool = new Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    options: `-c search_path=${schema}`,
  });
  pool.setMaxListeners(100);
  pool.on("error", onError);
  try {
    const client = await pool.connect();
    await runMigrations(client, schema).finally(() => client.release());
  } catch (error) {
    await pool.end();
    throw error;
  }
  // BullMQ types its classes for Redis; the factory is what makes the pool the right connection.
  const connection = pool as unknown as ConnectionOptions;
  return bullQueue(
    {
      kind: "postgres",
      producer: connection,
      consumer: connection,
      factory: createPostgresBackend as unknown as BackendFactory,
      close: () => pool.end(),
    },
    onError,
  );
}
