import { Client } from "pg";
import { genesisHash } from "@/server/audit/chain/entry-hash";

/** Runs statements as the owner of the database, who may do everything. */
export async function asOwner(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

const tables = ["AuditEvent", "AuditHead", "AuditCheckpoint", "AuditPending"];

/** Tampers as a superuser can: with every trigger switched off. */
export async function tamper(...statements: string[]): Promise<void> {
  const switched = (how: string) =>
    tables.map((table) => `ALTER TABLE "${table}" ${how} TRIGGER ALL`).join("; ");
  // Triggers that always fire do so again afterwards.
  const always = await asOwner(
    `SELECT tgrelid::regclass::text AS "table", tgname FROM pg_trigger WHERE tgenabled = 'A' AND NOT tgisinternal`,
  );
  const again = always.map(({ table, tgname }) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${tgname}`);
  await asOwner([switched("DISABLE"), ...statements, switched("ENABLE"), ...again].join("; "));
}

/** Writes the chain anew from an entry on, as somebody does who knows how hashes are made; heads included. */
export function rechain(workspaceId: string, from: number): string {
  return `DO $do$
    DECLARE e "AuditEvent"; prev text := coalesce((SELECT "hash" FROM "AuditEvent"
      WHERE "workspaceId" = '${workspaceId}' AND "seq" < ${from} ORDER BY "seq" DESC LIMIT 1), '${genesisHash}');
      place bigint := ${from};
    BEGIN
      FOR e IN SELECT * FROM "AuditEvent" WHERE "workspaceId" = '${workspaceId}' AND "seq" >= ${from} ORDER BY "seq" LOOP
        e."seq" := place; e."prevHash" := prev; e."hash" := audit_hash(e); prev := e."hash"; place := place + 1;
        UPDATE "AuditEvent" SET "seq" = e."seq", "prevHash" = e."prevHash", "hash" = e."hash" WHERE "id" = e."id";
      END LOOP;
      UPDATE "AuditHead" SET "seq" = place - 1, "hash" = prev WHERE "workspaceId" = '${workspaceId}';
    END $do$`;
}
