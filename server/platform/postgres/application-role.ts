import type { ClientBase, Pool } from "pg";
import { DatabaseError } from "pg";
import { log } from "../log";

/** The role statements inside a workspace run with: it owns nothing, cannot sign in, and row-level security holds for it. */
export const applicationRole = "atlas_app";

export type RowSecurity = { enforced: true; reason?: undefined } | { enforced: false; reason: string };

/** What the role may do with tables that have no column `workspaceId`. */
const otherRights: Record<string, string> = {
  Workspace: "SELECT, UPDATE",
  JobStep: "SELECT, INSERT, UPDATE, DELETE",
  // Names of colleagues; never a password.
  User: 'SELECT ("id", "email", "name", "createdAt", "lastSignInAt", "disabledAt")',
};

const tenantTables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, c.oid, c.relrowsecurity AND c.relforcerowsecurity AS protected
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p') AND n.nspname = current_schema() AND EXISTS (
     SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'workspaceId' AND NOT a.attisdropped)`;

const maySetRole = `
  SELECT r.rolsuper OR r.rolbypassrls AS "seesAll",
         CASE WHEN current_setting('server_version_num')::int >= 160000 THEN pg_has_role(current_user, r.oid, 'SET')
              ELSE pg_has_role(current_user, r.oid, 'MEMBER') END AS "maySet"
    FROM pg_roles r WHERE r.rolname = '${applicationRole}'`;

/** Whether statements inside a workspace can be run with the role, and what is missing if not. */
export async function findRowSecurity(db: ClientBase | Pool): Promise<RowSecurity> {
  const [role] = (await db.query<{ seesAll: boolean; maySet: boolean }>(maySetRole)).rows;
  if (!role?.maySet)
    return {
      enforced: false,
      reason: `The database user may not act as the role ${applicationRole}. As a superuser run: ${role ? "" : `CREATE ROLE ${applicationRole} NOLOGIN; `}GRANT ${applicationRole} TO the user of DATABASE_URL; then start Atlas again.`,
    };
  if (role.seesAll)
    return {
      enforced: false,
      reason: `The role ${applicationRole} is a superuser or has BYPASSRLS. Take that from it: ALTER ROLE ${applicationRole} NOSUPERUSER NOBYPASSRLS.`,
    };
  const open = await db.query<{ name: string }>(
    `SELECT name FROM (${tenantTables}) t WHERE NOT protected OR NOT has_table_privilege('${applicationRole}', oid, 'SELECT')`,
  );
  if (open.rows.length > 0)
    return {
      enforced: false,
      reason: `Row-level security or rights of ${applicationRole} are missing on ${open.rows.map(({ name }) => name).join(", ")}. Run atlas migrate.`,
    };
  return { enforced: true };
}

/**
 * Creates the role where there is none and gives it its rights on the tables there are. Where the database user may not
 * create roles, that is said, and Atlas goes on without row-level security.
 */
export async function ensureApplicationRole(client: ClientBase): Promise<void> {
  const tables = (await client.query<{ name: string }>(`SELECT name FROM (${tenantTables}) t`)).rows;
  if (tables.length === 0) return;
  try {
    if (!(await mayAct(client))) await createRole(client);
    await client.query(
      await grants(
        client,
        tables.map(({ name }) => name),
      ),
    );
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== "42501") throw error;
    const { reason } = await findRowSecurity(client);
    log("database").warn(
      { reason: reason ?? error.message },
      "The role for row-level security could not be set up.",
    );
  }
}

async function mayAct(client: ClientBase): Promise<boolean> {
  return (await client.query<{ maySet: boolean }>(maySetRole)).rows[0]?.maySet ?? false;
}

async function createRole(client: ClientBase): Promise<void> {
  // Roles belong to the server: another database on it may have just made the same.
  await client.query(`DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') THEN CREATE ROLE ${applicationRole} NOLOGIN; END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  if (!(await mayAct(client))) await client.query(`GRANT ${applicationRole} TO CURRENT_USER`);
}

async function grants(client: ClientBase, tables: string[]): Promise<string> {
  const found = await client.query<{ name: string; present: boolean; schema: string }>(
    `SELECT name, to_regclass(format('%I', name)) IS NOT NULL AS present, current_schema() AS schema FROM unnest($1::text[]) name`,
    [Object.keys(otherRights)],
  );
  const others = found.rows.filter(({ present }) => present);
  return [
    `GRANT USAGE ON SCHEMA ${found.rows[0]?.schema ?? "public"} TO ${applicationRole}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables.join(", ")} TO ${applicationRole}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${found.rows[0]?.schema ?? "public"} TO ${applicationRole}`,
    ...others.map(({ name }) => `GRANT ${otherRights[name]} ON "${name}" TO ${applicationRole}`),
  ].join("; ");
}
