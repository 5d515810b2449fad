import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { inject, onTestFinished } from "vitest";

export type TestDatabase = {
  url: string;
  /** Ends all connections and removes the database. */
  drop(): Promise<void>;
};

/**
 * A fresh, migrated database of its own. Inside a test it is dropped at its end; elsewhere, as in
 * `beforeAll`, call `drop` yourself. About 50 ms.
 */
export async function aDatabase(options: { migrated?: boolean } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = options.migrated === false ? "template0" : "template1";
  // Copying files is quicker than replaying the log for databases as small as these.
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = new URL(inject("databaseServer"));
  url.pathname = `/${name}`;
  const drop = () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  dropAfterTest(drop);
  return { url: url.href, drop };
}

function dropAfterTest(drop: () => Promise<void>): void {
  try {
    onTestFinished(drop);
  } catch {
    // Outside a test, such as in beforeAll, there is no end to hook into: the caller drops it.
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject("databaseServer") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
