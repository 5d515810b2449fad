import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";
import { zipOf } from "../workbook-for-tests";

const read = (content: Buffer | string, options = {}, name = "book.ods") =>
  readContent(content, options, name);
const type = "application/vnd.oasis.opendocument.spreadsheet";
const text = (value: string, more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, more = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>shown</text:p></table:table-cell>`;
const empty = (count = 1) => `<table:table-cell table:number-columns-repeated="${count}"/>`;
const row = (cells: string[], more = "") => `<table:table-row ${more}>${cells.join("")}</table:table-row>`;
const table = (name: string, rows: string[], more = "") =>
  `<table:table table:name="${name}" ${more}>${rows.join("")}</table:table>`;
const header = row(["id", "name", "value"].map((name) => text(name)));
const body = (tables: string[], styles = "") =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>`;
const odsOf = (tables: string[], styles = "", more: Record<string, string> = {}) =>
  zipOf({
    mimetype: type,
    "content.xml": `<?xml version="1.0"?><office:document-content>${body(tables, styles)}</office:document-content>`,
    ...more,
  });

describe("OpenDocument spreadsheets", () => {
  it("give each type of value in its standard form", async () => {
    const value = (kind: string, name: string, content: string) =>
      `<table:table-cell office:value-type="${kind}" office:${name}="${content}"><text:p>x</text:p></table:table-cell>`;
    const result = await read(
      odsOf([
        table("S", [
          header,
          row([
            value("percentage", "value", "0.125"),
            text('a <text:s text:c="2"/>b<text:line-break/>c'),
            value("boolean", "boolean-value", "true"),
          ]),
          row([
            value("currency", "value", "1.1000000000000001"),
            value("date", "date-value", "2024-01-05T00:00:00"),
            value("time", "time-value", "PT36H05M00.5S"),
          ]),
          row([
            number(3),
            `<table:table-cell office:value-type="string"><text:p>one</text:p><text:p>two</text:p></table:table-cell>`,
            value("date", "date-value", "2024-01-05T12:30:00.250000000"),
          ]),
        ]),
      ]),
    );
    expect(result.source).toMatchObject({ format: "ods", sheet: "S", sheets: ["S"] });
    expect(result.cells).toEqual([
      ["0.125", "a   b\nc", "true"],
      ["1.1", "2024-01-05", "36:05:00.500"],
      ["3", "one\ntwo", "2024-01-05T12:30:00.250"],
    ]);
  });
  it("repeat rows and cells, and end before a million empty ones", async () => {
    const result = await read(
      odsOf([
        table("S", [
          header,
          row(
            [number(1), text("x", 'table:number-columns-repeated="2"'), empty(16_381)],
            'table:number-rows-repeated="3"',
          ),
          row([empty(16_384)], 'table:number-rows-repeated="2"'),
          row([number(2), empty(), text("y"), empty(16_381)]),
          row([empty(16_384)], 'table:number-rows-repeated="1048569"'),
        ]),
      ]),
    );
    expect(result.cells).toEqual([...Array(3).fill(["1", "x", "x"]), ["2", null, "y"]]);
    expect(result.lines).toEqual([2, 3, 4, 7]);
  });
  it("are refused where they repeat cells to exhaust the machine", async () => {
    const all = row(
      [number(1, 'table:number-columns-repeated="16384"')],
      'table:number-rows-repeated="1048576"',
    );
    await expect(read(odsOf([table("S", [all])]))).rejects.toMatchObject({ code: "reading.zip_bomb" });
  });
  it("are refused where rows without end reach over all columns, by a stray cell or by merged ones", async () => {
    const most = 'table:number-rows-repeated="1048575"';
    const wide = [header, row([number(1), empty(16_382), number(2)], most)];
    await expect(read(odsOf([table("S", wide)]))).rejects.toMatchObject({ code: "reading.sheet_sparse" });
    const down = number(1, 'table:number-rows-spanned="1048575"');
    const merged = [row(Array(200).fill(down)), row([number(1)], most)];
    await expect(read(odsOf([table("S", merged)]))).rejects.toMatchObject({ code: "reading.zip_bomb" });
  }, 60_000);
  it("count a merged value for each row, and hide what it covers", async () => {
    const covered =
      '<table:covered-table-cell office:value-type="string"><text:p>covered</text:p></table:covered-table-cell>';
    const result = await read(
      odsOf([
        table("S", [
          header,
          row([
            number(1),
            text("group", 'table:number-rows-spanned="2" table:number-columns-spanned="1"'),
            number(5),
          ]),
          row([number(2), covered, number(6)]),
        ]),
      ]),
    );
    expect(result.cells).toEqual([
      ["1", "group", "5"],
      ["2", "group", "6"],
    ]);
  });
  it("keep the zeros that a style pads, given to cell or column", async () => {
    const styles = `<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="7"/></number:number-style>
      <number:number-style style:name="N2"><number:number number:min-integer-digits="9"><number:embedded-text number:position="4">-</number:embedded-text><number:embedded-text number:position="6">-</number:embedded-text></number:number></number:number-style>
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>`;
    const columns =
      '<table:table-column/><table:table-column table:default-cell-style-name="ce2"/><table:table-column/>';
    const result = await read(
      odsOf(
        [
          table("S", [
            columns,
            header,
            row([number(42, 'table:style-name="ce1"'), number(12345678), number(1)]),
          ]),
        ],
        styles,
      ),
    );
    expect(result.cells).toEqual([["0000042", "012-34-5678", "1"]]);
  });
  it("pass over remarks, drawings, changes and copies of other files, and know hidden sheets", async () => {
    const note = "<office:annotation><text:p>remark</text:p></office:annotation>";
    const drawn = "<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>";
    const noted = `<table:table-cell office:value-type="string">${note}<text:p>kept</text:p>${drawn}</table:table-cell>`;
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const result = await read(
      odsOf(
        [
          "<table:tracked-changes><table:table-cell><text:p>deleted</text:p></table:table-cell></table:tracked-changes>",
          table("Secret", [header, row([number(1), text("x"), number(2)])], 'table:style-name="ta2"'),
          table("Data", [header, row([number(1), noted, number(2)])]),
          table("'file:///a.ods'#$S", ['<table:table-source xlink:href="a.ods"/>', header]),
        ],
        styles,
      ),
    );
    expect(result.source).toMatchObject({ sheet: "Data", sheets: ["Secret", "Data"] });
    expect(result.cells).toEqual([["1", "kept", "2"]]);
  });
  it("show errors and leave formulas without a value empty, with a note", async () => {
    const error =
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>';
    const open = '<table:table-cell table:formula="of:=[.A1]*2"/>';
    const result = await read(
      odsOf([table("S", [header, row([number(1), error, open]), row([number(2), text("x"), number(1)])])]),
    );
    expect(result.cells[0]).toEqual(["1", "#DIV/0!", null]);
    expect(result.notes.join()).toContain("1 formula has no value in the file");
  });
  it("may be one XML file, in the encoding that it names", async () => {
    const flat = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<office:document office:mimetype="${type}">${body([table("S", [header, row([number(1), text("Søren"), number(2)])])])}</office:document>`;
    const result = await read(Buffer.from(flat, "latin1"), {}, "book.fods");
    expect(result.source.format).toBe("ods");
    expect(result.cells).toEqual([["1", "Søren", "2"]]);
    await expect(read(flat.slice(0, -40), {}, "book.fods")).rejects.toMatchObject({
      code: "reading.workbook_broken",
    });
  });
  it("are refused where they have a password or are no spreadsheet", async () => {
    const manifest =
      "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    await expect(read(odsOf([], "", { "META-INF/manifest.xml": manifest }))).rejects.toMatchObject({
      code: "reading.encrypted",
    });
    await expect(read(zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }))).rejects.toThrow(
      "not a spreadsheet (.ods)",
    );
    await expect(read(odsOf([]))).rejects.toMatchObject({ code: "reading.no_sheet" });
  });
});
