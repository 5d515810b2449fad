import { existsSync } from "node:fs";
import { join } from "node:path";
import { findServerPort, startEmbeddedPostgres } from "@/server/platform/embedded-postgres";
import type { Env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { databasePassword } from "./home";
import { takeLock } from "./lock";

export type OpenedDatabase = { url: string; close(): Promise<void> };

/**
 * The database of Atlas for a command that only looks at it: the one of DATABASE_URL, the embedded one of an Atlas that
 * runs, or the embedded one started for as long as the command takes.
 */
export async function openExistingDatabase({ DATABASE_URL, ATLAS_HOME }: Env): Promise<OpenedDatabase> {
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, close: async () => undefined };
  const dataDir = join(ATLAS_HOME, "postgres");
  if (!existsSync(join(dataDir, "PG_VERSION")))
    fail(
      "invalid",
      "database.none",
      `There is no database in ${ATLAS_HOME}. Set ATLAS_HOME to the folder of an Atlas, or DATABASE_URL.`,
    );
  const password = databasePassword(ATLAS_HOME, true);
  const port = findServerPort(dataDir);
  if (port !== undefined) return { url: addressOf(port, password), close: async () => undefined };
  const taken = takeLock(join(ATLAS_HOME, "supervisor.lock"), {
    url: "a command that reads the database",
    processes: [],
  });
  if (!("lock" in taken))
    return fail("conflict", "database.starting", "Atlas is just starting. Try again when it is ready.");
  try {
    const server = await startEmbeddedPostgres({ dataDir, password });
    const close = () => server.stop().finally(() => taken.lock.release());
    return { url: server.url("atlas"), close };
  } catch (error) {
    taken.lock.release();
    throw error;
  }
}

function addressOf(port: number, password: string): string {
  return `postgresql://atlas:${encodeURIComponent(password)}@127.0.0.1:${port}/atlas`;
}
