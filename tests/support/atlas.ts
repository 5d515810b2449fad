import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { SessionClaims } from "@/server/access/actor-from-session";
import type { Person, WorkspaceRef } from "@/server/access/context";
import type { Permission, Role } from "@/server/access/schema";
import { handleRestRequest } from "@/server/api/rest/handle-request";
import { createCaller } from "@/server/api/root";
import { actAs } from "@/server/identity/act-as";
import { createKey } from "@/server/identity/manage-keys";
import { createWorkspace } from "@/server/identity/manage-workspaces";
import { hashPassword } from "@/server/identity/passwords";
import { inTransaction } from "@/server/identity/store/global-transaction";
import { insertMembership } from "@/server/identity/store/memberships";
import { insertPerson } from "@/server/identity/store/people";
import { insertSession } from "@/server/identity/store/sessions";
import { sessionCookie } from "@/server/platform/auth";
import { closeDb, unscopedDb } from "@/server/platform/db";
import { closeRateLimits } from "@/server/platform/rate-limit";
import { aDatabase, type TestDatabase } from "./database";

/**
 * Gives the server code of this test file a fresh database, home and secret. Call it once, at the top:
 * the environment is read once per process, and each test file has its own.
 */
export function withAtlas(environment: Record<string, string> = {}): void {
  let database: TestDatabase;
  let home: string;
  beforeAll(async () => {
    database = await aDatabase();
    home = await mkdtemp(join(tmpdir(), "atlas-test-"));
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      ATLAS_HOME: home,
      ATLAS_SECRET: randomBytes(32).toString("hex"),
      ATLAS_LOG_LEVEL: "silent",
      ...environment,
    });
  });
  afterAll(async () => {
    await closeRateLimits();
    await closeDb();
    await database.drop();
    await rm(home, { recursive: true, force: true });
  });
}

export type TestWorkspace = WorkspaceRef & { admin: Person };

export function anOrigin(address = "192.0.2.1") {
  return { requestId: randomUUID(), address };
}

export async function aPerson(
  given: { email?: string; name?: string; password?: string } = {},
): Promise<Person> {
  const name = given.name ?? `Person ${randomBytes(3).toString("hex")}`;
  const email = given.email ?? `${randomBytes(6).toString("hex")}@example.com`;
  const passwordHash = given.password ? await hashPassword(given.password) : null;
  const { id } = await inTransaction((tx) => insertPerson(tx, { email, name, passwordHash }));
  return { id, email, name };
}

/** A workspace of its own, with its admin. */
export async function aWorkspace(admin?: Person): Promise<TestWorkspace> {
  const owner = admin ?? (await aPerson());
  const { slug, name } = await createWorkspace(
    owner,
    { name: `W ${randomBytes(5).toString("hex")}` },
    anOrigin(),
  );
  const { id } = await unscopedDb().workspace.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  return { id, slug, name, admin: owner };
}

/** A new member of the workspace. */
export async function aMember(workspace: WorkspaceRef, role: Role): Promise<Person> {
  const person = await aPerson();
  await inTransaction((tx) => insertMembership(tx, { workspaceId: workspace.id, userId: person.id, role }));
  return person;
}

/** A session of that person, as signing in would open it. */
export async function aSession(person: Person): Promise<SessionClaims> {
  const sessionId = await inTransaction((tx) =>
    insertSession(tx, {
      userId: person.id,
      method: "password",
      address: "192.0.2.1",
      userAgent: null,
      expiresAt: new Date(Date.now() + 3_600_000),
    }),
  );
  const { sessionEpoch } = await unscopedDb().user.findUniqueOrThrow({ where: { id: person.id } });
  return { userId: person.id, epoch: sessionEpoch, sessionId };
}

/** `name=value` of the session cookie of that person. */
export async function aCookie(person: Person): Promise<string> {
  return await sessionCookie(await aSession(person));
}

/** The tRPC procedures as this person calls them; without one, as somebody who is not signed in. */
export function callerFor(person: Person | null): ReturnType<typeof createCaller> {
  const opened = person && aSession(person);
  // A caller that is never asked leaves nothing unhandled.
  opened?.catch(() => undefined);
  return createCaller(async () => ({
    claims: await opened,
    origin: anOrigin(),
    crossSite: false,
    exposed: false,
  }));
}

/** The secret of a new API key of that person. */
export async function aKey(
  person: Person,
  workspace: WorkspaceRef,
  role: Role,
  given: { scopes?: Permission[]; expiresAt?: Date } = {},
): Promise<string> {
  const ctx = actAs(person, workspace.id, role, anOrigin());
  const { scopes = [], expiresAt = null } = given;
  return (await createKey(ctx, { name: "A key", role, scopes, expiresAt })).secret;
}

/** A request to REST v1 through its real entry point; `path` begins after `/api/v1`. */
export async function rest(
  method: string,
  path: string,
  given: {
    key?: string;
    cookie?: string;
    json?: unknown;
    headers?: Record<string, string>;
    body?: BodyInit;
  } = {},
): Promise<Response> {
  const headers = new Headers(given.headers);
  if (given.key) headers.set("authorization", `Bearer ${given.key}`);
  if (given.cookie) headers.set("cookie", given.cookie);
  if (given.json !== undefined) headers.set("content-type", "application/json");
  const body = given.json === undefined ? given.body : JSON.stringify(given.json);
  return await handleRestRequest(
    new Request(`http://localhost:3000/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
      ...(body instanceof ReadableStream && { duplex: "half" }),
    } as RequestInit),
  );
}
