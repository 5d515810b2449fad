import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";
import { fail } from "./errors";
import { type RowSecurity, WorkspacePool } from "./postgres/workspace-pool";

/**
 * Models without a workspace of their own. Everything else is a tenant model: the scoped client adds
 * the workspace to each of its operations.
 */
const globalModels: ReadonlySet<string> = new Set([
  "User",
  "OidcAccount",
  "Session",
  "SecondFactor",
  "RecoveryCode",
  "PasswordReset",
  "SigningKey",
  "Workspace",
  "RemovedWorkspace",
  "JobStep",
  "WorkerHeartbeat",
  "RateLimit",
]);

let client: PrismaClient | undefined;

/** The unscoped client. Only sign-in, the job ledger, health and metrics may use it (a test checks the list). */
export function unscopedDb(): PrismaClient {
  client ??= openDb(
    env().DATABASE_URL ?? fail("invalid", "platform.database_url", "DATABASE_URL is not set."),
  );
  return client;
}

/** For each unscoped client the one that works inside workspaces, over the same connections. */
const workspaceClients = new WeakMap<PrismaClient, { inside: PrismaClient; pool: WorkspacePool }>();

/** A client of its own, for tests and tools that talk to another database. Close it with `$disconnect`. */
export function openDb(connectionString: string): PrismaClient {
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const unscoped = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  const workspacePool = new WorkspacePool(pool);
  const inside = new PrismaClient({ adapter: new PrismaPg(workspacePool) });
  workspaceClients.set(unscoped, { inside, pool: workspacePool });
  return unscoped;
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
}

/** Asks the database for nothing; throws when it does not answer. */
export async function pingDatabase(): Promise<void> {
  await unscopedDb().$queryRaw`SELECT 1`;
}

/** Whether the database itself keeps workspaces apart, and if not, why. */
export async function rowSecurity(): Promise<RowSecurity> {
  return await clientInside(unscopedDb()).pool.security();
}

function clientInside(db: PrismaClient): { inside: PrismaClient; pool: WorkspacePool } {
  return (
    workspaceClients.get(db) ?? fail("bug", "platform.foreign_client", "This client is not from openDb.")
  );
}

type Args = Record<string, unknown> & { where?: Record<string, unknown>; data?: unknown; create?: unknown };

/**
 * A client that sees one workspace. Prisma hands top-level operations to this extension, which adds the workspace;
 * nested writes and raw SQL are not seen by it. Those meet composite foreign keys and row-level security: each statement
 * and transaction names the workspace to the database, and runs with a role to which other rows do not exist.
 */
export function scopedDb(workspaceId: string, db: PrismaClient = unscopedDb()) {
  const { inside, pool } = clientInside(db);
  const scoped = inside.$extends({
    name: "workspace",
    query: {
      $allOperations({ model, operation, args, query }) {
        // Prisma joins such calls of the same moment into one statement, whoever made them.
        if (operation.startsWith("findUnique"))
          fail("bug", "platform.find_unique", "Inside a workspace use findFirst.");
        const isTenant = model !== undefined && !globalModels.has(model);
        return pool.within(workspaceId, () =>
          query(isTenant ? scope(workspaceId, operation, args as Args) : args),
        );
      },
    },
  });
  const transact = scoped.$transaction.bind(scoped) as (...args: unknown[]) => PromiseLike<unknown>;
  const transaction = (...args: unknown[]) => pool.within(workspaceId, () => transact(...args));
  return new Proxy(scoped, {
    get: (target, property) =>
      property === "$transaction" ? transaction : Reflect.get(target, property, target),
  });
}

export type ScopedDb = ReturnType<typeof scopedDb>;
/** The client inside `ctx.db.$transaction(async (tx) => …)`. */
export type Tx = Parameters<Parameters<ScopedDb["$transaction"]>[0]>[0];

const withoutWhere = new Set(["create", "createMany", "createManyAndReturn"]);

function scope(workspaceId: string, operation: string, args: Args): Args {
  const scoped: Args = { ...args };
  if (!withoutWhere.has(operation)) scoped.where = { ...args.where, workspaceId };
  if (operation === "upsert") scoped.create = stamp(workspaceId, args.create);
  if (withoutWhere.has(operation)) scoped.data = stamp(workspaceId, args.data);
  return scoped;
}

function stamp(workspaceId: string, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((row) => ({ ...row, workspaceId }));
  return { ...(data as object), workspaceId };
}

/** Whether an error says that a unique constraint was hit, optionally one over the given fields. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** A JSON value as Prisma stores it; `null` becomes the JSON null, not the SQL one. */
export function json(value: unknown): Prisma.InputJsonValue {
  return (value ?? Prisma.JsonNull) as Prisma.InputJsonValue;
}
