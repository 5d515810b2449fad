import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aMember, aPerson, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";
import { type Archive, downloaded, ended, lines, rowsOf, started, text, unpacked } from "./support/archive";
import { plantSecrets } from "./support/secrets";

withAtlas();
withWorker();

const canary = `zq${randomBytes(6).toString("hex")}`;
const people = "id,name,email\n1,Freja Holm,freja@example.com\n2,Aske Dam,aske@example.com\n";
const orders = "no;amount\n7;1,50\n8;2,25\n9;x\n";

let mine: TestWorkspace;
let theirs: TestWorkspace;
let archive: Archive;
let secrets: string[];
let response: Response;
let shown: Awaited<ReturnType<typeof ended>>;

beforeAll(async () => {
  mine = await aWorkspace();
  theirs = await aWorkspace(await aPerson({ name: canary, email: `${canary}@example.com` }));
  await aMember(mine, "viewer");
  const api = await anApi(mine);
  await api.load(people, "people.csv", { name: "People / of: Århus" });
  await api.load(people, "people.csv", { name: "People / of: Århus" });
  await api.load(orders, "orders.csv", { name: "orders" });
  await (await anApi(theirs)).load(`id,${canary}\n1,${canary}\n`, `${canary}.csv`, { name: canary });
  secrets = await plantSecrets(mine);
  const id = await started(mine);
  shown = await ended(mine, id);
  response = await downloaded(mine, id);
  archive = await unpacked(response);
}, 300_000);

describe("an archive", () => {
  it("comes as a file with a plain name, whole", () => {
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="atlas-[a-z0-9-]+-\d{4}-\d\d-\d\d\.zip"$/,
    );
    expect(response.headers.get("content-length")).toBe(String(shown.bytes));
    expect(shown).toMatchObject({ status: "ready", files: archive.files.size, progress: 1, error: null });
  });

  it("holds the current snapshot of every layer, byte for byte, with the rows it says", async () => {
    const current = await unscopedDb().currentSnapshot.findMany({
      where: { workspaceId: mine.id },
      include: { snapshot: true },
    });
    expect(current.length).toBeGreaterThan(5);
    const parts = current.flatMap(({ datasetId, layer, snapshot }) =>
      (snapshot.parts as { sha256: string; rows: number }[]).map(
        ({ sha256, rows }) => `${datasetId} ${layer} ${snapshot.version} ${sha256} ${rows}`,
      ),
    );
    const data = archive.manifest.files.filter(({ kind }) => kind === "data");
    expect(
      data
        .map((file) => `${file.dataset?.id} ${file.layer} ${file.version} ${file.sha256} ${file.rows}`)
        .sort(),
    ).toEqual(parts.sort());
    for (const { path, rows } of data) expect(await rowsOf(archive.files.get(path)), path).toHaveLength(rows);
    expect(Number(shown.rows)).toBe(data.reduce((sum, { rows }) => sum + rows, 0));
    const raw = data.find(({ layer, dataset }) => layer === "explore" && dataset?.name.startsWith("People"));
    expect(raw?.path).toMatch(/^data\/people-of-rhus-[0-9a-f-]{36}\/explore\/00001\.parquet$/);
    expect((await rowsOf(archive.files.get(raw?.path ?? ""))).join()).toContain("freja@example.com");
  });

  it("holds every row of every table, and counts them", async () => {
    const files = archive.manifest.files.filter(({ kind }) => kind === "metadata");
    for (const { path, rows } of files)
      expect(lines(archive, path.slice("metadata/".length, -".ndjson".length)), path).toHaveLength(rows);
    const where = { workspaceId: mine.id };
    const db = unscopedDb();
    const counts = {
      datasets: await db.dataset.count({ where }),
      columns: await db.datasetColumn.count({ where }),
      members: await db.membership.count({ where }),
      runs: await db.run.count({ where }),
      run_steps: await db.runStep.count({ where }),
      run_logs: await db.runLog.count({ where }),
      snapshots: await db.snapshot.count({ where }),
      lineage_nodes: await db.lineageNode.count({ where }),
      lineage_edges: await db.lineageEdge.count({ where }),
      invitations: await db.invitation.count({ where }),
    };
    for (const [table, rows] of Object.entries(counts)) {
      expect(rows, table).toBeGreaterThan(0);
      expect(lines(archive, table), table).toHaveLength(rows);
    }
    expect(lines(archive, "members")).toContainEqual(
      expect.objectContaining({ userId: mine.admin.id, email: mine.admin.email, role: "admin" }),
    );
    const { workspace, requestedBy } = archive.manifest;
    expect(workspace).toEqual({ id: mine.id, slug: mine.slug, name: mine.name });
    expect(requestedBy.id).toBe(mine.admin.id);
  });

  it("holds the audit trail as an unbroken chain, the start of the export its last entry", () => {
    const trail = lines(archive, "audit_events");
    expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, i) => i + 1));
    for (const [i, entry] of trail.entries()) if (i > 0) expect(entry.prevHash).toBe(trail[i - 1]?.hash);
    expect(trail.at(-1)).toMatchObject({ action: "workspace.export_started", actorId: mine.admin.id });
    expect(lines(archive, "audit_head")).toMatchObject([{ seq: trail.length, hash: trail.at(-1)?.hash }]);
  });

  it("holds no secret", () => {
    expect(secrets.length).toBeGreaterThan(12);
    for (const [path, content] of archive.files)
      for (const secret of secrets)
        expect(text(content).includes(secret), `${secret} in ${path}`).toBe(false);
  });

  it("holds nothing of another workspace", async () => {
    for (const [path, content] of archive.files) {
      const told = path.endsWith(".parquet") ? (await rowsOf(content)).join("\n") : text(content);
      expect(told.includes(canary), path).toBe(false);
      expect(told.includes(theirs.id), path).toBe(false);
      expect(told.includes(theirs.admin.id), path).toBe(false);
    }
  });

  it("is told in the audit trail: started, finished and downloaded", async () => {
    const { items } = await callerFor(mine.admin).audit.list({ workspace: mine.slug, limit: 100 });
    const told = items.filter(({ action }) => action.startsWith("workspace.export_")).reverse();
    expect(told.map(({ action }) => action)).toEqual([
      "workspace.export_started",
      "workspace.export_finished",
      "workspace.export_downloaded",
    ]);
    expect(told[2]).toMatchObject({ rows: Number(shown.rows), details: { exportId: shown.id } });
  });
});
