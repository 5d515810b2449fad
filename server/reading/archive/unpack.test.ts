import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { workbookOf } from "../excel/workbook-for-tests";
import { previewFile } from "../preview-file";
import { inScratch, readContent } from "../session-for-tests";

const row = (at: number, a: string) =>
  `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${a}</t></is></c></row>`;
const book = workbookOf([{ name: "S", rows: row(1, "id") + row(2, "Åse") }]);
/** `id;name\n1;Åse\n` and 3000 times `2;xxxx…x` with runs, as bzip2 -1 packs it. */
const packedText = Buffer.from(
  "QlpoMTFBWSZTWZH53BEAEZjJxIAQMAgmIwhAAgIIAAAIIABwUwAE0E1VNTJo2gfbqoQsKELfaoQtuP/Gd8568qELFQhd1SUVeaVCFjSoQvRdyRThQkJH53BE",
  "base64",
);

describe("a compressed file", () => {
  it("is read whatever it holds", async () => {
    const result = await readContent(gzipSync(book), {}, "book.xlsx.gz");
    expect(result.source).toMatchObject({ format: "xlsx", sheet: "S", path: "book.xlsx.gz" });
    expect(result.cells).toEqual([["Åse"]]);
    const xml = await readContent(gzipSync("<r><x><a>1</a></x><x><a>2</a></x></r>"), {}, "x.xml.gz");
    expect(xml.cells).toEqual([["1"], ["2"]]);
  });
  it("has a preview of what it holds", async () => {
    await inScratch(async (_, scratchDir) => {
      const path = `${scratchDir}/book.xlsx.gz`;
      await writeFile(path, gzipSync(book));
      expect(await previewFile(path, {}, { scratchDir })).toMatchObject({
        rows: [["Åse"]],
        inspection: { format: "xlsx", compression: "gzip" },
      });
      await expect(previewFile(path)).rejects.toMatchObject({ code: "reading.preview_packed" });
    });
  });
  it("may be packed with bzip2, also in several parts", async () => {
    const result = await readContent(packedText, {}, "x.csv.bz2");
    expect(result.rows).toBe(3001);
    expect(result.cells[0]).toEqual(["1", "Åse"]);
    expect(result.cells[3000]).toEqual(["2", "x".repeat(400)]);
    // The header of the second part is a repeated one.
    const twice = await readContent(Buffer.concat([packedText, packedText]), {}, "x.csv.bz2");
    expect(twice.rows).toBe(6002);
  });
  it("is refused where it is damaged or packed twice", async () => {
    const broken = Buffer.from(packedText);
    broken[60] = (broken[60] ?? 0) ^ 4;
    await expect(readContent(broken, {}, "x.csv.bz2")).rejects.toMatchObject({
      code: "reading.archive_broken",
    });
    await expect(readContent(packedText.subarray(0, 80), {}, "x.bz2")).rejects.toThrow(
      "bzip2 file is damaged",
    );
    await expect(readContent(gzipSync(gzipSync("a,b\n1,2\n")), {}, "x.gz")).rejects.toMatchObject({
      code: "reading.nested_archive",
    });
  });
});
