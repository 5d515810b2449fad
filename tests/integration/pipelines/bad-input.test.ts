import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { storage } from "@/server/platform/storage";
import { aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

async function load(
  content: string | Uint8Array,
  fileName = "data.csv",
  fields: Record<string, string> = {},
) {
  const api = await anApi(await aWorkspace());
  return { api, ...(await api.load(content, fileName, fields)) };
}

type Quarantine = {
  items: { rowId: string; kind: string; line: number | null; reason: string; raw: string | null }[];
  total: number;
};

describe("a file that is not a table", () => {
  it("fails clearly when it is empty", async () => {
    const { run } = await load("");
    expect(run).toMatchObject({ status: "failed", error: { code: "reading.empty" } });
  });

  it("fails clearly when it is binary, whatever its name", async () => {
    const { run } = await load(
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, ...randomBytes(5_000)]),
      "people.csv",
    );
    expect(run.status).toBe("failed");
    expect(run.error?.code).toMatch(/^reading\./);
    expect(run.error?.message).toMatch(/\w+ .*\.$/);
  });

  it("fails clearly when an Excel file is a bomb or cut short", async () => {
    const { run } = await load(Uint8Array.from([0x50, 0x4b, 3, 4, ...randomBytes(300)]), "book.xlsx");
    expect(run.status).toBe("failed");
    expect(run.error?.code).toMatch(/^reading\./);
  });
});

describe("a file with faults", () => {
  it("is published empty, with a note, when it has a header only", async () => {
    const { run } = await load("id,name\n");
    expect(run).toMatchObject({
      status: "succeeded",
      rowsOut: 0,
      note: "The file has a header and no rows.",
    });
  });

  it("never empties a data set that has rows", async () => {
    const { api, datasetId } = await load("id,name\n1,Ida\n2,Bo\n3,Eva\n", "a.csv", { name: "t" });
    const again = await api.load("id,name\n", "b.csv", { name: "t" });
    expect(again.run).toMatchObject({ status: "blocked", error: { code: "pipelines.gate_blocked" } });
    expect((await api.rows(datasetId)).total).toBe(3);
  });

  it("keeps ragged lines in quarantine with line and reason", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i + 1},name ${i + 1},${i}`);
    rows[9] = "10,too,many,cells,here";
    rows[19] = "20,five,cells,in,all";
    const { api, run, datasetId } = await load(["id,name,n", ...rows].join("\n"));
    expect(run).toMatchObject({ status: "succeeded", rejected: 2, rowsOut: 38 });
    const { items } = await api.get<Quarantine>(`/datasets/${datasetId}/quarantine`);
    expect(items.map((row) => [row.kind, row.line])).toEqual([
      ["parse", 11],
      ["parse", 21],
    ]);
    expect(items[0]?.raw).toBe("10,too,many,cells,here");
  });

  it("is read in the encoding it has", async () => {
    const latin = Buffer.from("id;by\n1;Århus\n2;Køge\n3;Ærø\n4;Nørre Åby\n", "latin1");
    const { api, datasetId } = await load(latin, "byer.csv");
    const { rows } = await api.rows(datasetId);
    expect(rows.map((row) => row.by)).toEqual(["Århus", "Køge", "Ærø", "Nørre Åby"]);
  });

  it("keeps NUL bytes from doing harm", async () => {
    const { api, datasetId, run } = await load("id,name\n1,a\u0000b\n2,c\n3,d\n");
    expect(run).toMatchObject({ status: "succeeded", rowsOut: 3, rejected: 0, quarantined: 0 });
    const { rows } = await api.rows(datasetId, "explore");
    expect(rows.map((row) => row.name)).toEqual(["a␀b", "c", "d"]);
  });

  it("gives double and empty headers names of their own", async () => {
    const { api, datasetId } = await load("id,name,name,\n1,a,b,c\n2,d,e,f\n");
    const { columns, rows } = await api.rows(datasetId);
    expect(new Set(columns.map((column) => column.name)).size).toBe(4);
    expect(Object.values(rows[0] ?? {})).toEqual(expect.arrayContaining(["a", "b", "c"]));
  });

  it("may mix line ends", async () => {
    const { run } = await load("id,name\r\n1,a\n2,b\r\n3,c\n");
    expect(run).toMatchObject({ status: "succeeded", rowsOut: 3 });
  });

  it("loses its path, and keeps its name", async () => {
    const { api, datasetId } = await load("id\n1\n2\n", "../../etc/passwd.csv");
    expect((await api.rows(datasetId, "explore")).rows[0]?._file).toBe("passwd.csv");
  });

  it("holds back rows that do not fit their column, and takes them once they are corrected", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i + 1},${i * 3}`);
    rows[30] = "31,many";
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId, run } = await api.load(["id,n", ...rows].join("\n"), "n.csv", { key: "id" });
    expect(run).toMatchObject({ status: "succeeded", quarantined: 1, rowsOut: 59 });
    const held = () => api.get<Quarantine>(`/datasets/${datasetId}/quarantine`);
    const { items } = await held();
    expect(items).toMatchObject([{ line: 32, values: { id: "31", n: "many" } }]);
    const caller = callerFor(workspace.admin);
    const rowId = items[0]?.rowId ?? "";
    await caller.quarantine.edit({ workspace: workspace.slug, datasetId, rowId, edits: { n: "90" } });
    const replay = await caller.datasets.rework({ workspace: workspace.slug, datasetId, reason: "replay" });
    expect(await api.finished(replay.runId)).toMatchObject({
      status: "succeeded",
      quarantined: 0,
      rowsOut: 60,
    });
    const { rows: chart } = await api.rows(datasetId);
    expect(chart[30]).toMatchObject({ id: 31, n: 90, _line: 32 });
    expect((await api.rows(datasetId, "explore")).rows[30]).toMatchObject({ n: "many" });
    expect((await held()).total).toBe(0);
  });
});

describe("an upload", () => {
  it("that is cut in the middle leaves nothing behind", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const response = await rest("POST", "/uploads?fileName=cut.csv&bytes=1000", {
      key: api.key,
      headers: { "content-type": "application/octet-stream" },
      body: "only,this\n",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "catalog.upload_cut" });
    expect(await unscopedDb().upload.count({ where: { workspaceId: workspace.id } })).toBe(0);
  });

  it.each([
    ["/uploads?fileName=lost.csv", "application/octet-stream", ""],
    [
      "/datasets",
      "multipart/form-data; boundary=cut",
      '--cut\r\nContent-Disposition: form-data; name="file"; filename="lost.csv"\r\n\r\n',
    ],
  ])("whose connection is lost leaves nothing behind: %s", async (path, type, head) => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 40) controller.error(new Error("connection reset"));
        else controller.enqueue(new TextEncoder().encode(sent === 1 ? head : "1,Ribe\n".repeat(5_000)));
      },
    });
    const answered = rest("POST", path, { key: api.key, headers: { "content-type": type }, body }).then(
      (response) => response.status,
      () => 499,
    );
    expect(await answered).toBeGreaterThanOrEqual(400);
    expect(await unscopedDb().upload.count({ where: { workspaceId: workspace.id } })).toBe(0);
    expect(await unscopedDb().dataset.count({ where: { workspaceId: workspace.id } })).toBe(0);
    const left = [];
    for await (const { key } of storage().list(`uploads/${workspace.id}`)) left.push(key);
    expect(left).toEqual([]);
  });

  it("of a form without a file is refused", async () => {
    const api = await anApi(await aWorkspace());
    const form = new FormData();
    form.set("name", "nothing");
    const response = await rest("POST", "/datasets", { key: api.key, body: form });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "api.multipart" });
  });

  it("with a key the file does not have fails and says which columns there are", async () => {
    const { run } = await load("id,name\n1,a\n", "k.csv", { key: "nummer" });
    expect(run.status).toBe("failed");
    expect(run.error?.message).toContain("nummer");
  });
});

describe("two files for one data set at once", () => {
  it("are loaded one after the other, in order", { timeout: 120_000 }, async () => {
    const api = await anApi(await aWorkspace());
    const first = await api.load("id,city\n1,Ribe\n", "0.csv", { name: "t", key: "id", mode: "upsert" });
    const responses = await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        api.send(`id,city\n${i + 2},City ${i}\n`, `${i + 1}.csv`, { name: "t" }),
      ),
    );
    for (const response of responses) {
      const { run } = (await response.json()) as { run: { id: string } };
      expect(await api.finished(run.id)).toMatchObject({ status: "succeeded" });
    }
    expect((await api.rows(first.datasetId)).total).toBe(6);
  });
});
