import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";
import { fail } from "./errors";

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

/** A client of its own, for tests and tools that talk to another database. Close it with `$disconnect`. */
export function openDb(connectionString: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max: 10,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
    }),
  });
}

export async function closeDb(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
}

/** Asks the database for nothing; throws when it does not answer. */
export async function pingDatabase(): Promise<void> {
  await unscopedDb().$queryRaw`SELECT 1`;
}

type Args = Record<string, unknown> & { where?: Record<string, unknown>; data?: unknown; create?: unknown };

/**
 * A client that sees one workspace. Prisma hands top-level operations to this extension; nested
 * writes and raw SQL are not seen by it, so tenant tables also carry composite foreign keys and the
 * few raw queries name the workspace themselves.
 */
export function scopedDb(workspaceId: string, db: PrismaClient = unscopedDb()) {
  return db.$extends({
    name: "workspace",
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          return query(globalModels.has(model) ? args : scope(workspaceId, operation, args as Args));
        },
      },
    },
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
