import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/server/platform/migrate";
import { startThrowawayPostgres } from "@/server/platform/throwaway-postgres";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the database server of this test run, on its maintenance database. */
    databaseServer: string;
  }
}

/** The migrated database every test database is a copy of. */
export const templateDatabase = "template1";

/** One PostgreSQL per test run, its template migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayPostgres();
  try {
    await migrate(server.url(templateDatabase), join(import.meta.dirname, "../../prisma/migrations"));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("databaseServer", server.url("postgres"));
  return () => server.stop();
}
