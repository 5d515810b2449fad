import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, mkdtemp, readdir, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedPostgres, endAbandonedServer, startEmbeddedPostgres } from "./embedded-postgres";

const prefix = "atlas-throwaway-";

/**
 * A PostgreSQL in a temporary folder that is gone after `stop`: for tests and for tools that need a
 * scratch database. What a killed process left behind is removed by the next one.
 */
export async function startThrowawayPostgres(): Promise<EmbeddedPostgres> {
  const base = await scratchFolder();
  await sweepAbandoned(base);
  // The process id in the name tells the sweep whose it is.
  const folder = await mkdtemp(join(base, `${prefix}${process.pid}-`));
  // As root, PostgreSQL runs as another user, who has to get in.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, "postgres"),
    password: randomBytes(16).toString("hex"),
    durable: false,
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const roomy = 1024 ** 3;

/** Memory where the machine offers enough of it: a database is some hundred small files to copy. */
async function scratchFolder(): Promise<string> {
  const memory = "/dev/shm";
  const free = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  const writable = await access(memory, constants.W_OK).then(
    () => true,
    () => false,
  );
  return writable && free >= roomy ? memory : tmpdir();
}

async function sweepAbandoned(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0;
    if (!owner || isAlive(owner)) continue;
    const folder = join(base, name);
    // Another user's leftovers are not ours to remove.
    await endAbandonedServer(join(folder, "postgres")).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
