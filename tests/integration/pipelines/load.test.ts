import { describe, expect, it } from "vitest";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

const people = [
  "id;name;email;born;amount",
  "1;Freja Holm;freja.holm@example.com;01-02-1980;1.234,50",
  "2;Anton Dahl;anton.dahl@example.com;15-11-1975;99,00",
  "3;Ida Bruun;ida.bruun@example.com;30-06-1990;5,25",
].join("\n");

describe("a file that is loaded", () => {
  it("passes Explore, Chart and Navigate", async () => {
    const api = await anApi(await aWorkspace());
    const { run, datasetId, name } = await api.load(people, "people.csv", { key: "id" });
    expect(run).toMatchObject({
      status: "succeeded",
      error: null,
      rowsIn: 3,
      rowsOut: 3,
      quarantined: 0,
      rejected: 0,
    });
    expect(name).toBe("people");
    expect(run.steps.map((step) => step.status)).toEqual(Array(6).fill("succeeded"));

    const explore = await api.rows(datasetId, "explore");
    expect(explore.rows[0]).toMatchObject({
      id: "1",
      born: "01-02-1980",
      amount: "1.234,50",
      _file: "people.csv",
      _line: 2,
    });

    const chart = await api.rows(datasetId);
    expect(chart.rows[0]).toMatchObject({ id: 1, amount: 1234.5 });
    expect(JSON.stringify(chart.rows)).not.toContain("freja.holm");

    const navigate = await api.rows(datasetId, "navigate");
    expect(navigate.rows[0]).toMatchObject({ id: 1, _is_current: true, _version: 1 });
  });

  it("changes nothing when it comes again, and says so", async () => {
    const api = await anApi(await aWorkspace());
    const first = await api.load(people);
    const second = await api.load(people);
    expect(second.datasetId).toBe(first.datasetId);
    expect(second.run).toMatchObject({
      status: "succeeded",
      note: "Same file, same settings: nothing changed.",
    });
    const { snapshots } = await api.get<{ snapshots: unknown[] }>(`/datasets/${first.datasetId}`);
    expect(snapshots.filter((s) => (s as { layer: string }).layer === "chart")).toHaveLength(1);
  });

  it("keeps the history of rows by their key", async () => {
    const api = await anApi(await aWorkspace());
    const { datasetId } = await api.load(people, "people.csv", { key: "id" });
    await api.load(people.replace("99,00", "120,00"), "people-2.csv", { name: "people" });
    const { rows } = await api.rows(datasetId, "navigate");
    expect(
      rows.filter((row) => row.id === 2).map((row) => [row.amount, row._is_current, row._version]),
    ).toEqual([
      [99, false, 1],
      [120, true, 2],
    ]);
    expect(rows.filter((row) => row.id === 1)).toHaveLength(1);
  });

  it("is appended or upserted as chosen", async () => {
    const api = await anApi(await aWorkspace());
    const { datasetId } = await api.load("id,city\n1,Ribe\n2,Vejle\n", "a.csv", {
      name: "cities",
      key: "id",
      mode: "upsert",
    });
    await api.load("id,city\n2,Aarhus\n3,Odense\n", "b.csv", { name: "cities" });
    const { rows } = await api.rows(datasetId);
    expect(rows.map((row) => `${row.id} ${row.city}`)).toEqual(["1 Ribe", "2 Aarhus", "3 Odense"]);
  });

  it("leaves lineage, profile, quality and verdicts behind", async () => {
    const api = await anApi(await aWorkspace());
    const { datasetId } = await api.load(people, "people.csv", { key: "id" });
    const lineage = await api.get<{ nodes: { kind: string }[]; edges: { columns: unknown[] }[] }>(
      `/datasets/${datasetId}/lineage?columns=true&direction=both`,
    );
    expect(lineage.nodes.map((node) => node.kind).sort()).toEqual(["chart", "explore", "file", "navigate"]);
    expect(lineage.edges.every((edge) => edge.columns.length > 0)).toBe(true);
    const pii = await api.get<{ columns: { name: string; pii: { entity: string } | null }[] }>(
      `/datasets/${datasetId}/pii`,
    );
    expect(pii.columns.find((c) => c.name === "email")?.pii?.entity).toBe("EMAIL");
    const quality = await api.get<{ dimensions: Record<string, { measured: boolean }> }>(
      `/datasets/${datasetId}/quality`,
    );
    expect(quality.dimensions.completeness?.measured).toBe(true);
    const profile = await api.get<{ name: string; distinct: number }[]>(`/datasets/${datasetId}/profile`);
    expect(profile.find((column) => column.name === "id")?.distinct).toBe(3);
    expect(await api.get("/dashboard/stats")).toMatchObject({ datasets: 1, runs24h: 1, rowsProcessed24h: 3 });
  });

  it("is exported in every format", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load(people, "people.csv");
    const { rest } = await import("../../support/atlas");
    for (const [format, start] of [
      ["csv", "id,"],
      ["ndjson", "{"],
      ["parquet", "PAR1"],
      ["xlsx", "PK"],
    ] as const) {
      const response = await rest("GET", `/datasets/${datasetId}/export?format=${format}`, { key: api.key });
      expect(response.status).toBe(200);
      expect((await response.text()).startsWith(start)).toBe(true);
    }
  });
});
