// Generates the Prisma client from prisma/schema. `prisma generate` needs no schema engine, but the
// command line insists on locating one and would download it; any executable satisfies the check.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const prisma = join(dirname(require.resolve("prisma/package.json")), "build", "index.js");
const result = spawnSync(process.execPath, [prisma, "generate"], {
  cwd: join(import.meta.dirname, ".."),
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  encoding: "utf8",
});
if (result.status !== 0) {
  process.stderr.write(
    `The database client could not be generated.\n${result.stdout ?? ""}${result.stderr ?? ""}\n`,
  );
  process.exit(1);
}
