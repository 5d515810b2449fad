import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { previewFile } from "../preview-file";
import { inScratch, readContent } from "../session-for-tests";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);
const read = (value: unknown, options = {}) => readContent(JSON.stringify(value), options, "x.json");
const people = [
  { id: 1, name: "Åse" },
  { id: 2, name: "Bo" },
];
const cells = [
  ["1", "Åse"],
  ["2", "Bo"],
];

describe("the rows of a JSON document", () => {
  it("are found below the top, and what stands beside them is told", async () => {
    const result = await read({ data: { items: people, count: 2 }, meta: { page: 1 } });
    expect(result.cells).toEqual(cells);
    expect(result.notes).toEqual([
      'The rows are the elements of "data.items". Not part of the rows: meta, data.count.',
    ]);
    expect(result.source).toMatchObject({ sheet: null, sheets: null });
  });
  it("are those of the largest list where there are several, or of the one asked for", async () => {
    const content = { towns: [{ t: "Ribe" }], data: { people }, links: Array(20).fill({ rel: "self" }) };
    const first = await read(content);
    expect(first.cells).toEqual(cells);
    expect(first.source).toMatchObject({ sheet: "data.people", sheets: ["towns", "data.people", "links"] });
    expect(first.notes[0]).toContain(
      'The document has 3 lists of rows (towns, data.people, links); this is "data.people".',
    );
    expect((await read(content, { sheet: "towns" })).cells).toEqual([["Ribe"]]);
    expect((await read(content, { sheet: "$" })).rows).toBe(1);
    await expect(read(content, { sheet: "none" })).rejects.toMatchObject({ code: "reading.rows_unknown" });
    await expect(read(content, { sheet: "none" })).rejects.toThrow("It has: towns, data.people, links;");
  });
  it("are lists under names that stand elsewhere", async () => {
    const rows = [
      [1, "Åse"],
      [2, "Bo"],
    ];
    for (const content of [
      { columns: ["id", "name"], rows },
      { columns: ["id", "name"], index: [0, 1], data: rows },
      { fields: [{ name: "id", type: "int" }, { name: "name" }], data: rows },
      { meta: { view: { columns: [{ fieldName: "id" }, { fieldName: "name" }] } }, data: rows },
    ]) {
      const result = await read(content);
      expect(names(result)).toEqual(["id", "name"]);
      expect(result.cells).toEqual(cells);
    }
    const corners = await read({ type: "Polygon", coordinates: rows });
    expect(corners.rows).toBe(1);
  });
  it("are lists whose first one holds the names", async () => {
    const named = [["id", "name"], [1, "Åse"], [2, "Bo"]]; // biome-ignore format: as a table
    expect(names(await read(named))).toEqual(["id", "name"]);
    expect((await read(named)).cells).toEqual(cells);
    const lines = named.map((row) => JSON.stringify(row)).join("\n");
    expect((await readContent(lines, {}, "x.ndjson")).cells).toEqual(cells);
    expect((await read([["a", "b"], ["c", "d"]])).rows).toBe(2); // biome-ignore format: as a table
  });
  it("lie across columns", async () => {
    for (const content of [
      { id: [1, 2], name: ["Åse", "Bo"] },
      { id: { "0": 1, "1": 2 }, name: { "0": "Åse", "1": "Bo" } },
      { place: "x", hourly: { id: [1, 2], name: ["Åse", "Bo"] } },
    ]) {
      const result = await read(content);
      expect(names(result)).toEqual(["id", "name"]);
      expect(result.cells).toEqual(cells);
    }
    const uneven = await read({ id: [1, 2, 3], name: ["Åse"] });
    expect(uneven.cells).toEqual([["[1,2,3]", '["Åse"]']]);
  });
  it("are records under keys of their own, also where these hold lists", async () => {
    const result = await read({ users: { a1: { id: 1, pets: [{ n: 1 }] }, b2: { id: 2, pets: [] } }, v: 3 });
    expect(names(result)).toEqual(["key", "id", "pets"]);
    expect(result.cells).toEqual([
      ["a1", "1", '[{"n":1}]'],
      ["b2", "2", "[]"],
    ]);
    expect(result.notes).toEqual(['Each member of "users" is a row, with its key. Not part of the rows: v.']);
  });
  it("are the document itself where it is one record", async () => {
    expect((await read({ name: "x", size: { w: 1, h: 2 }, tags: ["a"] })).cells).toEqual([
      ["x", "1", "2", '["a"]'],
    ]);
  });
  it("are the features of a map", async () => {
    const geometry = { type: "Point", coordinates: [8.7, 55.3] };
    const result = await read({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: { town: "Ribe" }, geometry }],
    });
    expect(names(result)).toEqual(["type", "properties.town", "geometry.type", "geometry.coordinates"]);
  });
  it("stay as they are where their keys are values", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({
      id: i,
      seen: Object.fromEntries(Array.from({ length: 100 }, (_, k) => [`u${i}-${k}`, k])),
    }));
    const result = await read(rows);
    expect(names(result)).toEqual(["id", "seen"]);
    expect(result.rows).toBe(60);
    expect(result.notes.join()).toContain("more than 5000 different keys");
    await expect(read(rows.map(({ seen }) => seen))).rejects.toMatchObject({
      code: "reading.too_many_columns",
    });
  });
  it("may have thousands of columns", async () => {
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, k) => [`k${k}`, k]));
    const result = await read([{ a: 1 }, wide]);
    expect(result.cells[1]?.slice(0, 3)).toEqual([null, "0", "1"]);
    expect(result.columns).toHaveLength(3001);
  });
});

describe("what other notations allow", () => {
  it.each([
    ['[{"a":1},]', "a comma stands before the closing bracket; remove it"],
    ['{"a":1,}', "a comma stands before the closing bracket; remove it"],
    ['[ // first\n{"a":1}]', "comments are no part of JSON; remove them"],
    ["{'a':1}", "single quotes are no part of JSON; use double ones"],
  ])("is refused by its name: %j", async (content, reason) => {
    await expect(readContent(content, {}, "x.json")).rejects.toThrow(reason);
  });
});

describe("the preview of a document", () => {
  const previewOf = (content: string, options = {}) =>
    inScratch(async (_, dir) => {
      await writeFile(`${dir}/x.json`, content);
      return previewFile(`${dir}/x.json`, options, { rows: 2, scratchDir: dir });
    });
  it("shows the list that is loaded, though it lies far behind the first bytes", async () => {
    const logs = Array.from({ length: 9000 }, (_, i) => ({ level: "info", i }));
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ id: i, name: `person ${i}` }));
    const content = JSON.stringify({ logs, data: { rows } });
    const preview = await previewOf(content);
    expect(preview.rows).toEqual([["0", "person 0"], ["1", "person 1"]]); // biome-ignore format: as a table
    expect(preview.inspection).toMatchObject({ sheet: "data.rows", sheets: ["logs", "data.rows"] });
    expect((await previewOf(content, { sheet: "logs" })).rows[1]).toEqual(["info", "1"]);
  });
  it("shows columns as rows", async () => {
    const preview = await previewOf('{"a":[1,2,3],"b":["x","y",null]}');
    expect(preview).toMatchObject({ rows: [["1", "x"], ["2", "y"]], more: true }); // biome-ignore format: as a table
  });
});
