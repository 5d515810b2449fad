import { describe, expect, it } from "vitest";
import { readContent } from "../session-for-tests";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);

describe("JSON", () => {
  it("keeps every digit and the way numbers are written", async () => {
    const read = await readContent(
      '[{"a":1.0,"b":12345678901234567890123,"c":1E5,"d":-0.10,"e":true,"f":null}]',
      {},
      "x.json",
    );
    expect(read.cells).toEqual([["1.0", "12345678901234567890123", "1E5", "-0.10", "true", null]]);
  });
  it("flattens objects to the depth asked for and keeps arrays as JSON text", async () => {
    const content = '[{"id":1,"a":{"b":{"c":[1, 2]}}},{"id":2,"a":{"b":{"c":[],"d":"x"}}}]';
    const deep = await readContent(content, {}, "x.json");
    expect(names(deep)).toEqual(["id", "a.b.c", "a.b.d"]);
    expect(deep.cells).toEqual([
      ["1", "[1, 2]", null],
      ["2", "[]", "x"],
    ]);
    const flat = await readContent(content, { flattenDepth: 0 }, "x.json");
    expect(names(flat)).toEqual(["id", "a"]);
    expect(flat.cells[0]).toEqual(["1", '{"b":{"c":[1, 2]}}']);
  });
  it("takes the only array of objects in an object as the rows and says what is left out", async () => {
    const read = await readContent(
      '{"total": 2, "items": [{"a": 1}, {"a": 2, "b": "x"}], "next": null}',
      {},
      "x.json",
    );
    expect(read.cells).toEqual([
      ["1", null],
      ["2", "x"],
    ]);
    expect(read.notes).toEqual(['The rows are the elements of "items". Not part of the rows: total, next.']);
  });
  it("gives the line on which each row begins", async () => {
    expect((await readContent('[\n {"a": 1},\n\n {"a":\n 2}\n]\n', {}, "x.json")).lines).toEqual([2, 4]);
  });
  it("keeps both values of a key that an object repeats", async () => {
    const read = await readContent('{"a":"b","a":"c"}', {}, "x.json");
    expect(names(read)).toEqual(["a", "a_2"]);
    expect(read.cells).toEqual([["b", "c"]]);
  });
  it("tells a dotted key from a nested one", async () => {
    const read = await readContent('[{"a.b":1,"a":{"b":2}}]', {}, "x.json");
    expect(names(read)).toEqual(["a.b", "a.b_2"]);
  });
  it("reads escapes, and keeps halves of characters as they are written", async () => {
    const read = await readContent('[{"a":"\\u0041\\n\\ud83d\\ude42","b":"\\ud83d"}]', {}, "x.json");
    expect(read.cells).toEqual([["A\n🙂", "\\ud83d"]]);
  });
  it("reads objects one behind the other, with or without line ends between or in them", async () => {
    for (const content of ['{"a":1}{"a":2}', '{\n "a": 1\n}\n{\n "a": 2\n}\n'])
      for (const name of ["x.json", "x.ndjson"])
        if (content.includes("\n") || name === "x.json")
          expect((await readContent(content, {}, name)).cells).toEqual([["1"], ["2"]]);
    await expect(readContent('{"a":1}[2]', {}, "x.json")).rejects.toMatchObject({
      code: "reading.json_invalid",
    });
    await expect(readContent('{"a":1}{"a":', {}, "x.json")).rejects.toMatchObject({
      code: "reading.json_invalid",
    });
  });
  it("takes lines that end with a comma, and names words that are no values", async () => {
    const read = await readContent('{"a":1},\n{"a":NaN},\n{"a":2}\n', {}, "x.ndjson");
    expect(read.cells).toEqual([["1"], ["2"]]);
    expect(read.rejectedRows.map(({ reason }) => reason)).toEqual([
      "not valid JSON: NaN is no JSON value; write null or a string instead",
    ]);
  });
  it("finds JSON without the ending to say so", async () => {
    expect((await readContent('[{"a":1},{"a":2}]', {}, "upload")).source.format).toBe("json");
    expect((await readContent('{"a":1}\n{"a":2}\n', {}, "upload")).source.format).toBe("ndjson");
  });
  it.each([
    "[1,]",
    '{"a":01}',
    '{"a":.5}',
    "[NaN]",
    "{'a':1}",
    '{"a":1}}',
    '["\t"]',
    '["\\x"]',
    "[1 2]",
    '{"a" 1}',
    "[-]",
    "nul",
    '{"a":1,}',
    "[".repeat(100_000),
  ])("refuses %j", async (content) => {
    await expect(readContent(content, {}, "x.json")).rejects.toMatchObject({
      kind: "invalid",
      code: "reading.json_invalid",
    });
  });
});

describe("NDJSON", () => {
  it("rejects a broken line with its reason and keeps the others", async () => {
    const read = await readContent('{"a":1}\n{"a":2\n\n{"a":3,"b":4}\n', {}, "x.ndjson");
    expect(read.cells).toEqual([
      ["1", null],
      ["3", "4"],
    ]);
    expect(read.lines).toEqual([1, 4]);
    expect(read.rejectedRows).toMatchObject([
      { line: 2, reason: 'not valid JSON: "," was expected before the end' },
    ]);
  });
  it("rejects a list or a bare value among objects, which has no names for its cells", async () => {
    const read = await readContent('{"a":1}\n[1,2]\n7\n{"a":2}\n', {}, "x.ndjson");
    expect(names(read)).toEqual(["a"]);
    expect(read.cells).toEqual([["1"], ["2"]]);
    expect(read.rejectedRows.map(({ line }) => line)).toEqual([2, 3]);
  });
  it("finds columns that appear only after many rows, in order", async () => {
    const lines = Array.from({ length: 5000 }, (_, i) =>
      i < 4000 ? `{"a":${i}}` : `{"a":${i},"b${i % 3}":"x"}`,
    );
    const read = await readContent(lines.join("\n"), {}, "x.ndjson");
    expect(read.columns).toHaveLength(4);
    expect(read.cells.map(([a]) => Number(a))).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect(read.lines.at(-1)).toBe(5000);
  });
  it("copes with columns that keep appearing", async () => {
    const lines = Array.from({ length: 2200 }, (_, i) => `{"a":${i},"k${Math.max(0, i - 2000)}":1}`);
    const read = await readContent(lines.join("\n"), {}, "x.ndjson");
    expect(read.rows).toBe(2200);
    expect(read.columns).toHaveLength(201);
  });
});
