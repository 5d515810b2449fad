import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";
import { zipOf } from "../workbook-for-tests";

const read = (content: Buffer) => readContent(content, {}, "book.xlsb");
const uint = (value: number, size = 4) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
};
const wide = (text: string) => Buffer.concat([uint(text.length), Buffer.from(text, "utf16le")]);
const real = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
function record(id: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 128 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7];
  const head = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  return Buffer.concat([Buffer.from([...head, ...length]), body]);
}
const at = (column: number, style = 0) => Buffer.concat([uint(column), uint(style)]);
const row = (number: number, ...cells: Buffer[]) =>
  Buffer.concat([record(0, uint(number), Buffer.alloc(13)), ...cells]);

function xlsbOf(...rows: Buffer[]): Buffer {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const of = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return zipOf({
    "xl/workbook.bin": Buffer.concat([
      record(153, uint(1), uint(0)),
      record(156, uint(0), uint(1), wide("r1"), wide("Data")),
    ]),
    "xl/_rels/workbook.bin.rels": `<Relationships>${of("r1", "worksheet", "worksheets/sheet1.bin")}${of("r2", "styles", "styles.bin")}${of("r3", "sharedStrings", "sharedStrings.bin")}</Relationships>`,
    "xl/styles.bin": Buffer.concat([
      record(44, uint(164, 2), wide("yyyy\\-mm\\-dd")),
      record(617, uint(2)),
      record(47, uint(0, 2), uint(0, 2), Buffer.alloc(12)),
      record(47, uint(0, 2), uint(164, 2), Buffer.alloc(12)),
      record(618),
    ]),
    "xl/sharedStrings.bin": Buffer.concat(
      ["id", "name", "day"].map((text) => record(19, uint(0, 1), wide(text))),
    ),
    "xl/worksheets/sheet1.bin": Buffer.concat([
      record(145),
      row(0, ...[0, 1, 2].map((column) => record(7, at(column), uint(column)))),
      ...rows,
      record(146),
      record(176, uint(1), uint(2), uint(1), uint(1)),
    ]),
  });
}

describe("binary workbooks", () => {
  it("give their cells, formulas, merged values and days from 1904", async () => {
    const result = await read(
      xlsbOf(
        row(
          1,
          record(2, at(0), uint((5 << 2) | 2)),
          record(6, at(1), wide("Åse")),
          record(5, at(2, 1), real(1)),
        ),
        row(2, record(9, at(0), real(0.5), uint(0)), record(1, at(1)), record(4, at(2), uint(1, 1))),
        row(
          3,
          record(13, uint(0), uint((7 << 2) | 2)),
          record(8, at(1), wide("x"), uint(0)),
          record(11, at(2), uint(42, 1)),
        ),
      ),
    );
    expect(result.source).toMatchObject({ format: "xlsb", sheet: "Data", sheets: ["Data"] });
    expect(result.cells).toEqual([
      ["5", "Åse", "1904-01-02"],
      ["0.5", "Åse", "true"],
      ["7", "x", "#N/A"],
    ]);
  });
  it.each([
    ["rows out of order", [row(2, record(7, at(0), uint(0))), row(1, record(7, at(0), uint(0)))]],
    ["a text that is not there", [row(1, record(7, at(0), uint(9)))]],
    ["a text longer than its record", [row(1, record(6, at(0), uint(5)))]],
    ["a record that is cut off", [row(1), Buffer.from([0x05, 0x50])]],
  ])("are refused for %s", async (_, rows) => {
    await expect(read(xlsbOf(...rows))).rejects.toMatchObject({ code: "reading.workbook_broken" });
  });
});
