import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/server/platform/embedded-postgres";
import { databasePassword } from "./home";

const databaseName = "atlas";
const keptLogBytes = 10 * 1024 ** 2;
const restarts = 5;

export type Database = {
  url: string;
  /** Whether it was created by this start. */
  created: boolean;
  /** Rejects when the server ended and could not be started again. */
  lost: Promise<never>;
  stop(): Promise<void>;
};

/** A PostgreSQL somebody else runs. */
export function externalDatabase(url: string): Database {
  const lost = new Promise<never>(() => undefined);
  return { url, created: false, lost, stop: async () => undefined };
}

/** The embedded database of ATLAS_HOME; started again should it end by itself. */
export async function startDatabase(home: string, print: (line: string) => void): Promise<Database> {
  const dataDir = join(home, "postgres");
  const password = databasePassword(home, existsSync(join(dataDir, "PG_VERSION")));
  const onLog = logTo(join(home, "logs"), print);
  let server = await startEmbeddedPostgres({ dataDir, password, onLog });
  await createDatabase(server);
  let stopping = false;
  const keepRunning = async (): Promise<never> => {
    for (;;) {
      await server.exited;
      if (stopping) return new Promise(() => undefined);
      print("database | ended by itself; starting it again");
      server = await startAgain(() => startEmbeddedPostgres({ dataDir, password, onLog, port: server.port }));
    }
  };
  const lost = keepRunning();
  // Whoever waits for it learns of a failure; nobody may be waiting yet.
  lost.catch(() => undefined);
  return {
    url: server.url(databaseName),
    created: server.created,
    lost,
    stop: () => {
      stopping = true;
      return server.stop();
    },
  };
}

async function startAgain(start: () => Promise<EmbeddedPostgres>): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === restarts) throw error;
      await sleep(500 * 2 ** attempt);
    }
  }
}

async function createDatabase(server: EmbeddedPostgres): Promise<void> {
  const client = new Client({ connectionString: server.url("postgres") });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** Everything goes to a file; only what threatens the server itself is shown. */
function logTo(folder: string, print: (line: string) => void): (line: string) => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "postgres.log");
  if (existsSync(path) && statSync(path).size > keptLogBytes) renameSync(path, `${path}.1`);
  return (line) => {
    appendFileSync(path, `${line}\n`);
    if (/\b(PANIC|No space left)\b/.test(line)) print(`database | ${line}`);
  };
}
