import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { workbookOf } from "./excel/workbook-for-tests";
import { inspectFile } from "./inspect-file";
import { previewFile } from "./preview-file";
import { inScratch } from "./session-for-tests";

async function previewOf(content: string | Uint8Array, name = "data.csv", options = {}) {
  return inScratch(async (_, dir) => {
    await writeFile(`${dir}/${name}`, content);
    return previewFile(`${dir}/${name}`, options, { rows: 2, scratchDir: dir });
  });
}

describe("a preview", () => {
  it("shows dialect, columns and the first rows of delimited text", async () => {
    const preview = await previewOf("navn;alder\nAnn;1\nBo;2\nCy;3\n");
    expect(preview.inspection).toMatchObject({
      format: "csv",
      encoding: "utf-8",
      dialect: { delimiter: ";", header: true },
    });
    expect(preview.inspection.columns.map((column) => column.name)).toEqual(["navn", "alder"]);
    expect(preview).toMatchObject({
      rows: [
        ["Ann", "1"],
        ["Bo", "2"],
      ],
      more: true,
      rejected: [],
    });
  });
  it("shows the first rows of JSON, NDJSON, compressed text and workbooks", async () => {
    const rows = [
      ["1", "x"],
      ["2", null],
    ];
    const json = '[{"a":1,"b":"x"},{"a":2},{"a":3}]';
    expect(await previewOf(json, "x.json")).toMatchObject({ rows, more: true });
    expect(await previewOf('{"a":1,"b":"x"}\n{"a":2}\n{"a":3}\n', "x.ndjson")).toMatchObject({
      rows,
      more: true,
    });
    expect(await previewOf(gzipSync("a,b\n1,x\n2,\n3,\n"), "x.csv.gz")).toMatchObject({
      rows,
      more: true,
      inspection: { compression: "gzip" },
    });
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`;
    const book = workbookOf([{ name: "S", rows: sheet }], ["<t>a</t>", "<t>b</t>", "<t>x</t>"]);
    expect(await previewOf(book, "x.xlsx")).toMatchObject({
      rows,
      more: false,
      inspection: { sheet: "S", sheets: ["S"] },
    });
  });
  it("says that a sheet goes on after the rows it looked at", async () => {
    const numbers = Array.from(
      { length: 400 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c></row>`,
    );
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>${numbers.join("")}`;
    const book = workbookOf([{ name: "S", rows }], ["<t>n</t>"]);
    await inScratch(async (_, dir) => {
      await writeFile(`${dir}/long.xlsx`, book);
      const preview = await previewFile(`${dir}/long.xlsx`, {}, { rows: 1000 });
      expect(preview.more).toBe(true);
      expect(preview.rows.length).toBeLessThan(400);
    });
  });
  it("reads no more than the head of a large file", async () => {
    await inScratch(async (_, dir) => {
      const path = `${dir}/large.csv`;
      const block = "1,some text,2024-01-01\n".repeat(50_000);
      const blocks = function* () {
        yield "id,text,day\n";
        for (let i = 0; i < 100; i++) yield block;
      };
      await pipeline(Readable.from(blocks()), createWriteStream(path));
      const before = performance.now();
      const preview = await previewFile(path, {}, { rows: 100 });
      expect(performance.now() - before).toBeLessThan(2000);
      expect(preview.rows).toHaveLength(100);
    });
  }, 60_000);
  it("follows what the user fixes", async () => {
    const preview = await previewOf("a;b\n1;2\n", "x.csv", { dialect: { delimiter: ";", header: false } });
    expect(preview.rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });
  it("refuses what reading refuses", async () => {
    await expect(previewOf("", "x.csv")).rejects.toMatchObject({ code: "reading.empty" });
    await expect(previewOf("{", "x.json")).rejects.toMatchObject({ code: "reading.json_invalid" });
  });
});

describe("an inspection", () => {
  it("goes by content, not by name", async () => {
    await inScratch(async (_, dir) => {
      await writeFile(
        `${dir}/wrong.csv`,
        workbookOf([{ name: "S", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]),
      );
      expect((await inspectFile(`${dir}/wrong.csv`)).format).toBe("xlsx");
    });
  });
  it("refuses a format that the content contradicts", async () => {
    await inScratch(async (_, dir) => {
      await writeFile(`${dir}/a.csv`, "a,b\n1,2\n");
      await expect(inspectFile(`${dir}/a.csv`, { format: "parquet" })).rejects.toMatchObject({
        code: "reading.format_mismatch",
      });
    });
  });
  it("shows the table asked for of a file with several", async () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${i},name ${i},${i}.5`).join("\n");
    const content = `id,name,amount\n${rows}\n\ncity,code\nRibe,1\nFanø,2\n`;
    const preview = await previewOf(content, "data.csv", { table: 2 });
    expect(preview.inspection.columns.map((column) => column.name)).toEqual(["city", "code"]);
    expect(preview.rows).toEqual([
      ["Ribe", "1"],
      ["Fanø", "2"],
    ]);
  });
});
