import { beforeAll, describe, expect, it } from "vitest";
import { recordAccess } from "@/server/audit/record-access";
import { actAs } from "@/server/identity/act-as";
import {
  aKey,
  aMember,
  anOrigin,
  aPerson,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";

withAtlas();

let workspace: TestWorkspace;
const dataset = (n: number) => ({ kind: "dataset", id: `019cc0de-0000-7000-8000-00000000000${n}` });

beforeAll(async () => {
  workspace = await aWorkspace();
  const zoe = await aPerson({ name: "Zoë Ørsted" });
  const byZoe = actAs(zoe, workspace.id, "analyst", { ...anOrigin("198.51.100.7"), purpose: "churn model" });
  const byAdmin = actAs(workspace.admin, workspace.id, "admin", anOrigin());
  for (let i = 1; i <= 25; i += 1)
    await recordAccess(i % 5 === 0 ? byZoe : byAdmin, "datasets.rows_read", dataset(i % 2), {
      columns: i % 3 === 0 ? ["email", "age"] : ["id"],
      rows: i,
      details: { name: i % 2 ? "Kunder 2026" : "=HYPERLINK(1)" },
    });
  await recordAccess(byZoe, "datasets.exported", dataset(1), { rows: 100, details: { format: "csv" } });
  // Another workspace has entries with the same words.
  const other = await aWorkspace();
  await recordAccess(actAs(other.admin, other.id, "admin", anOrigin()), "datasets.rows_read", dataset(1), {
    details: { name: "Kunder 2026" },
  });
});

const list = (filter: Record<string, unknown>) =>
  callerFor(workspace.admin).audit.list({ workspace: workspace.slug, ...filter });
const count = async (filter: Record<string, unknown>) => (await list({ limit: 500, ...filter })).items.length;

describe("the trail is searched by", () => {
  it.each([
    ["a word of a name", { text: "kunder" }, 13],
    ["beginnings of words, in any case", { text: "KUND 20" }, 13],
    ["letters of any language", { text: "zoë ørs" }, 6],
    ["an action", { text: "rows_read" }, 25],
    ["an address", { text: "198.51.100.7" }, 6],
    ["a purpose", { text: "churn" }, 6],
    ["what stands nowhere", { text: "nothing like it" }, 0],
    ["signs only", { text: "'; -- & | ! ( :*" }, 27],
    ["the beginning of an action", { action: "datasets." }, 26],
    ["an action", { action: "datasets.exported" }, 1],
    ["an action with signs of patterns", { action: "datasets_" }, 0],
    ["an object", { objectKind: "dataset", objectId: dataset(0).id }, 12],
    ["a column", { column: "email" }, 8],
    ["several at once", { column: "email", text: "zoë", objectId: dataset(1).id }, 1],
    ["a time to come", { from: new Date("2090-01-01") }, 0],
    ["a time gone by", { to: new Date("2001-01-01") }, 0],
    ["a span of time", { from: new Date("2001-01-01"), to: new Date("2090-01-01") }, 27],
  ] as const)("%s", async (_, filter, expected) => {
    expect(await count(filter)).toBe(expected);
  });

  it("person, and by time at both ends of a millisecond", async () => {
    const { items } = await list({ limit: 500 });
    const zoe = items.find(({ action }) => action === "datasets.exported")?.actor.id ?? "";
    expect(await count({ actorId: zoe })).toBe(6);
    const tenth = items.find(({ seq }) => seq === 10)?.at;
    const later = items.filter(({ at }) => tenth && at >= tenth).length;
    expect(await count({ from: tenth })).toBe(later);
    expect(await count({ to: tenth })).toBe(27 - later);
  });
});

it("is read page by page without a gap while entries are added", async () => {
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit: 4, text: "kunder", ...(after && { after }) });
    seen.push(...page.items.map(({ seq }) => seq));
    after = page.next ?? undefined;
    await recordAccess(actAs(workspace.admin, workspace.id, "admin", anOrigin()), "datasets.other", null, {
      details: { name: "kunder" },
    });
  } while (after);
  expect(seen).toHaveLength(13);
  expect([...seen].sort((a, b) => b - a)).toEqual(seen);
});

describe("an export", () => {
  it("is CSV that no spreadsheet takes for a formula, of what was looked for", async () => {
    const key = await aKey(workspace.admin, workspace, "admin");
    const response = await rest("GET", "/audit/export?format=csv&action=datasets.&column=email", { key });
    expect(response.headers.get("content-disposition")).toMatch(/audit-\d{4}-\d\d-\d\d\.csv/);
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "seq,at,actorKind,actorId,actor,action,objectKind,objectId,rows,columns,purpose,details,address,requestId,hash",
    );
    expect(lines).toHaveLength(9);
    expect(lines.join("\n")).toContain("email; age");
    const { items } = await list({ action: "audit.exported" });
    expect(items[0]).toMatchObject({ rows: 8, actor: { kind: "key" }, details: { format: "csv" } });
  });

  it("is NDJSON of everything, newest first and without a gap", async () => {
    const key = await aKey(workspace.admin, workspace, "admin");
    const text = await (await rest("GET", "/audit/export?format=ndjson", { key })).text();
    const events = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.at(-1)).toMatchObject({ seq: 1, action: "workspace.created" });
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => events.length - i));
  });

  it("is for those who may read the trail", async () => {
    const key = await aKey(workspace.admin, workspace, "engineer");
    for (const path of ["/audit", "/audit/export", "/audit/verification"])
      expect((await rest("GET", path, { key })).status).toBe(403);
    const engineer = callerFor(await aMember(workspace, "engineer"));
    await expect(engineer.audit.state({ workspace: workspace.slug })).rejects.toThrow(/audit:read/);
    await expect(engineer.audit.verify({ workspace: workspace.slug })).rejects.toThrow(/audit:read/);
  });
});

it("answers over REST as over tRPC, and verifies on request", async () => {
  const key = await aKey(workspace.admin, workspace, "admin");
  const page = await (await rest("GET", "/audit?limit=2&text=kunder", { key })).json();
  expect(page).toMatchObject({ items: [{ details: { name: "kunder" } }, {}], next: expect.any(String) });
  expect(await (await rest("GET", "/audit/verification", { key })).json()).toMatchObject({ ok: true });
  expect((await rest("GET", "/audit?after=x", { key })).status).toBe(400);
});
