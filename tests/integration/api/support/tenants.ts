import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "@/server/access/context";
import type { Role } from "@/server/access/schema";
import { startWorker } from "@/server/jobs/start-worker";
import { unscopedDb } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { configuredQueue } from "@/server/platform/queue";
import { handlers } from "@/worker/handlers";
import {
  aCookie,
  aKey,
  aMember,
  aPerson,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
} from "../../../support/atlas";
import { anApi } from "../../../support/pipeline";

/** Everything a tenant has that somebody else could name, and what its data is marked with. */
export type Tenant = {
  workspace: TestWorkspace;
  /** Part of every name and value of the tenant; in lower case. */
  canary: string;
  key: string;
  members: Person[];
  /** Ids by the table they stand in. */
  ids: Record<string, string[]>;
  columns: string[];
  checks: string[];
  rowIds: string[];
};

/** Two data sets with personal data, failing checks and rows held back, each loaded twice, and people. */
export async function buildTenant(): Promise<Tenant> {
  const canary = `zq${randomBytes(6).toString("hex")}qz`;
  const owner = await aPerson({ name: `Owner ${canary}`, email: `owner-${canary}@example.com` });
  const first = await aWorkspace(owner);
  const caller = callerFor(owner);
  // Founded under a marked name, so that its address is marked too.
  const { slug } = await caller.account.createWorkspace({ name: `Tenant ${canary}` });
  const { id } = await unscopedDb().workspace.findUniqueOrThrow({ where: { slug } });
  const workspace: TestWorkspace = { ...first, id, slug, name: `Tenant ${canary}` };
  await unscopedDb().workspace.delete({ where: { id: first.id } });
  const members = [owner];
  for (const role of ["engineer", "analyst", "viewer"] as const) {
    const member = await aMember(workspace, role);
    const name = `${role} ${canary}`;
    await unscopedDb().user.update({
      where: { id: member.id },
      data: { name, email: `${role}-${canary}@example.com` },
    });
    members.push({ ...member, name, email: `${role}-${canary}@example.com` });
  }
  await caller.members.invite({ workspace: slug, email: `guest-${canary}@example.com`, role: "viewer" });
  await caller.keys.create({ workspace: slug, name: `Key ${canary}`, role: "viewer" });
  const key = await aKey(owner, workspace, "admin");
  await loadFiles(workspace, canary);
  await grantSome(workspace, canary, members);
  await organise(workspace, canary, members);
  return { workspace, canary, key, members, ...(await inventory(workspace, key, canary)) };
}

/** Roles, groups with people in them, and what groups of a provider make of people. */
async function organise(workspace: TestWorkspace, canary: string, members: Person[]): Promise<void> {
  const { slug } = workspace;
  const { roles, groups } = callerFor(workspace.admin);
  for (const name of [`Steward ${canary}`, `Auditor ${canary}`]) {
    const { roleId } = await roles.create({ workspace: slug, name, permissions: ["datasets:read"] });
    await roles.setMapping({ workspace: slug, claim: `claim of ${name}`, role: roleId });
    await roles.setMapping({ workspace: slug, claim: `another ${name}`, role: "viewer" });
    const { groupId } = await groups.create({ workspace: slug, name: `Group of ${name}` });
    await groups.changeMembers({ workspace: slug, groupId, add: members.slice(1).map(({ id }) => id) });
  }
}

/** Grants that are about nobody who calls, and requests nobody has decided. */
async function grantSome(workspace: TestWorkspace, canary: string, members: Person[]): Promise<void> {
  const [dataset] = await unscopedDb().dataset.findMany({ where: { workspaceId: workspace.id }, take: 1 });
  const object = { kind: "dataset" as const, id: dataset?.id ?? "" };
  for (const member of members.slice(1)) {
    await callerFor(workspace.admin).grants.create({
      workspace: workspace.slug,
      subject: { kind: "person", id: member.id },
      effect: "allow",
      actions: ["export"],
      object,
      reason: `Because of ${canary}`,
    });
    await callerFor(member).accessRequests.create({
      workspace: workspace.slug,
      datasetId: object.id,
      actions: ["read_raw"],
      reason: `Because of ${canary}`,
    });
  }
}

function csvOf(canary: string, round: number): string {
  const rows = Array.from({ length: 40 }, (_, row) => {
    const joined = row === 7 ? "no date" : `2024-03-${String(1 + (row % 28)).padStart(2, "0")}`;
    return `${row},${canary}${row}@mail.example,${canary} value ${row + round},${row === 9 ? "" : row * 10},${joined}`;
  });
  return [`id_${canary},email_${canary},note_${canary},amount,joined`, ...rows, "broken,row", ""].join("\n");
}

async function loadFiles(workspace: TestWorkspace, canary: string): Promise<void> {
  const worker = await startWorker({
    databaseUrl: env().DATABASE_URL ?? "",
    queue: configuredQueue(),
    bindings: handlers,
    lanes: { interactive: 1, sync: 1, compute: 1, upkeep: 1 },
  });
  try {
    const { load } = await anApi(workspace);
    const settings = JSON.stringify({
      columns: { joined: { type: "date" } },
      rules: [
        { id: "amount-there", kind: "required", columns: ["amount"], severity: "error", description: canary },
      ],
      gate: { maxRejectedShare: 1, maxQuarantinedShare: 1, dimensions: {} },
    });
    for (const name of [`First ${canary}`, `Second ${canary}`])
      for (const round of [0, 1])
        await load(csvOf(canary, round), `${canary}.csv`, { name, key: `id_${canary}`, settings });
    const at = { workspace: workspace.slug };
    const { exports } = callerFor(workspace.admin);
    await exports.start(at);
    while ((await exports.list(at)).items.some(({ status }) => status !== "ready")) await sleep(50);
  } finally {
    await worker.drain();
  }
}

async function inventory(workspace: TestWorkspace, key: string, canary: string) {
  const ids: Tenant["ids"] = {};
  for (const table of await tenantTables()) {
    const rows = await unscopedDb().$queryRawUnsafe<{ id: string }[]>(
      `SELECT to_jsonb(t)->>'id' AS id FROM "${table}" t WHERE t."workspaceId" = $1::uuid LIMIT 400`,
      workspace.id,
    );
    ids[table] = rows.flatMap((row) => (row.id ? [row.id] : []));
  }
  ids.User = (await unscopedDb().membership.findMany({ where: { workspaceId: workspace.id } })).map(
    (one) => one.userId,
  );
  ids.Session = (await unscopedDb().session.findMany({ where: { userId: { in: ids.User } } })).map(
    (one) => one.id,
  );
  const datasetId = ids.Dataset?.[0] ?? "";
  const get = async (path: string) =>
    (await (await rest("GET", path, { key })).json()) as Record<string, unknown>;
  const { dimensions } = (await get(`/datasets/${datasetId}/quality`)) as {
    dimensions: Record<string, { checks: { id: string }[] }>;
  };
  const held = (await get(`/datasets/${datasetId}/quarantine`)) as { items: { rowId: string }[] };
  return {
    ids,
    columns: [`id_${canary}`, `email_${canary}`, `note_${canary}`],
    checks: Object.values(dimensions).flatMap(({ checks }) => checks.map((check) => check.id)),
    rowIds: held.items.map((item) => item.rowId),
  };
}

export async function tenantTables(): Promise<string[]> {
  const rows = await unscopedDb().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`;
  return rows.map(({ name }) => name);
}

/** A fingerprint of every row of a workspace, by table: it changes with anything that is written there. */
export async function fingerprint(workspaceId: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const table of await tenantTables()) {
    const [row] = await unscopedDb().$queryRawUnsafe<{ print: string }[]>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(to_jsonb(t)::text, '|' ORDER BY to_jsonb(t)::text)), '') AS print
       FROM "${table}" t WHERE t."workspaceId" = $1::uuid`,
      workspaceId,
    );
    prints[table] = row?.print ?? "";
  }
  return prints;
}

/** Who sends requests: a person with a session, a key, or nobody. */
export type Caller = { label: string; role?: Role; cookie?: string; key?: string };

const credentials = ["session", "key"] as const;

export async function callersOf(tenant: Tenant): Promise<Caller[]> {
  const callers: Caller[] = [{ label: "nobody" }, { label: "a wrong key", key: `atlas_${"A".repeat(43)}` }];
  for (const role of ["admin", "admin", "engineer", "analyst", "viewer"] as const)
    for (const by of credentials) callers.push(await aCaller(tenant, role, by));
  return callers;
}

/** Somebody with the same role takes the place of a caller who signed out, left or was removed. */
export async function successorOf(caller: Caller, tenant: Tenant): Promise<Caller> {
  if (!caller.role) return caller;
  return await aCaller(tenant, caller.role, caller.cookie ? "session" : "key");
}

async function aCaller({ workspace }: Tenant, role: Role, by: (typeof credentials)[number]): Promise<Caller> {
  const person = await aMember(workspace, role);
  const label = `${role} by ${by}`;
  if (by === "key") return { label, role, key: await aKey(person, workspace, role) };
  return { label, role, cookie: await aCookie(person) };
}

/** Links to a workspace for people who have no account yet. */
export async function invitationTokens({ workspace }: Tenant, count: number): Promise<string[]> {
  const { members } = callerFor(workspace.admin);
  const tokens: string[] = [];
  for (let one = 0; one < count; one++) {
    const email = `${randomBytes(6).toString("hex")}@example.net`;
    const { link } = await members.invite({ workspace: workspace.slug, email, role: "viewer" });
    tokens.push(new URL(link).pathname.split("/").at(-1) ?? "");
  }
  return tokens;
}
