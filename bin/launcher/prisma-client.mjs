// Generates the Prisma client from prisma/schema. `prisma generate` needs no schema engine, but the
// command line insists on locating one and would download it; any executable satisfies the check.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** @param {string} projectDir */
export function generateClient(projectDir) {
  const require = createRequire(import.meta.url);
  const prisma = join(dirname(require.resolve("prisma/package.json")), "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: projectDir,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    encoding: "utf8",
  });
  if (result.status !== 0)
    throw new Error(
      `The database client could not be generated.\n${result.stdout ?? ""}${result.stderr ?? ""}`,
    );
}

/**
 * Generates the client when it is missing or older than the schema: after `npm ci --ignore-scripts`
 * or a change of the schema.
 * @param {string} projectDir
 */
export function ensureClient(projectDir) {
  const schemaDir = join(projectDir, "prisma", "schema");
  const newest = Math.max(...readdirSync(schemaDir).map((name) => statSync(join(schemaDir, name)).mtimeMs));
  const client = statSync(join(projectDir, "prisma", "generated", "client.ts"), { throwIfNoEntry: false });
  if (client === undefined || client.mtimeMs < newest) generateClient(projectDir);
}
