import { join } from "node:path";
import type { Command } from "commander";
import { createMigration, recreateFirstMigration } from "@/server/platform/create-migration";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { migrate } from "@/server/platform/migrate";
import { startThrowawayPostgres } from "@/server/platform/throwaway-postgres";
import type { Project } from "../commands";

type Options = { create?: string; recreateFirst?: true };

export function configure(command: Command, { projectDir }: Project): void {
  const migrationsDir = join(projectDir, "prisma", "migrations");
  const schemaDir = join(projectDir, "prisma", "schema");
  command
    .option("--create <name>", "for development: write the next migration from what changed in prisma/schema")
    .option("--recreate-first", "for development: write the only migration anew from prisma/schema")
    .action(async (options: Options) => {
      if (options.create === undefined && !options.recreateFirst) return applyAll(migrationsDir);
      await onScratchDatabase(async (scratchUrl) => {
        const paths = { scratchUrl, schemaDir, migrationsDir };
        if (options.create === undefined) return console.log(`Wrote ${await recreateFirstMigration(paths)}`);
        await migrate(scratchUrl, migrationsDir);
        console.log(`Wrote ${await createMigration({ ...paths, name: options.create, now: new Date() })}`);
      });
    });
}

async function applyAll(migrationsDir: string): Promise<void> {
  const url =
    env().DATABASE_URL ??
    fail(
      "invalid",
      "database.no_url",
      "DATABASE_URL is not set. The embedded database is migrated by npm start; set DATABASE_URL to migrate another one.",
    );
  const names = await migrate(url, migrationsDir);
  console.log(names.length === 0 ? "The database is up to date." : `Applied ${names.join(", ")}.`);
}

async function onScratchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const server = await startThrowawayPostgres();
  try {
    await work(server.url("postgres"));
  } finally {
    await server.stop();
  }
}
