import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDb } from "@/server/platform/db";
import { startEmbeddedPostgres } from "@/server/platform/embedded-postgres";
import { migrate } from "@/server/platform/migrate";

/** Runs `work` with an embedded PostgreSQL of its own, migrated, which server code in this process uses; then removes it. */
export async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-bench-"));
  await chmod(folder, 0o755);
  const password = randomBytes(16).toString("hex");
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), password });
  try {
    const url = server.url("postgres");
    Object.assign(process.env, {
      DATABASE_URL: url,
      ATLAS_HOME: folder,
      ATLAS_SECRET: randomBytes(32).toString("hex"),
      ATLAS_LOG_LEVEL: "silent",
    });
    await migrate(url, join(import.meta.dirname, "../prisma/migrations"));
    await work(url);
  } finally {
    await closeDb();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
