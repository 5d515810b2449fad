import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { onTestFinished } from "vitest";

/** A lock another connection holds, so that work stops at a known place, however quick or slow the machine is. */
export type HeldLock = {
  /** Resolves when a statement that contains this text waits for the lock. */
  waitedForBy(statement: string): Promise<void>;
  release(): Promise<void>;
};

/** Takes the lock `sql` asks for, such as `LOCK TABLE "Run" IN ACCESS EXCLUSIVE MODE`, until it is released or the test ends. */
export async function holdLock(sql: string, values: unknown[] = []): Promise<HeldLock> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("BEGIN");
  await client.query(sql, values);
  let held = true;
  const release = async () => {
    if (!held) return;
    held = false;
    await client.query("ROLLBACK");
    await client.end();
  };
  onTestFinished(release);
  return {
    release,
    async waitedForBy(statement) {
      for (;;) {
        // The view is fixed within a transaction until it is asked anew.
        await client.query("SELECT pg_stat_clear_snapshot()");
        const { rowCount } = await client.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND position($1 in query) > 0`,
          [statement],
        );
        if (rowCount) return;
        await sleep(20);
      }
    },
  };
}
