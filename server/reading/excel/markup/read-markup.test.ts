import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

const read = (content: string | Buffer, options = {}, name = "book.xls") =>
  readContent(content, options, name);
const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);
const broken = { code: "reading.workbook_broken" };

describe("workbooks in the XML of Excel 2003", () => {
  const cell = (type: string, value: string, more = "") =>
    `<Cell ${more}><Data ss:Type="${type}">${value}</Data></Cell>`;
  const header = `<Row>${["id", "name", "value"].map((name) => cell("String", name)).join("")}</Row>`;
  const book = (rows: string, more = "") =>
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Styles><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style><Style ss:ID="y" ss:Parent="z"/></Styles>${more}
    <Worksheet ss:Name="S"><Table>${header}${rows}</Table></Worksheet></Workbook>`;

  it("give values of every type, with cells left out and merged ones", async () => {
    const rows = `<Row ss:Index="3">${cell("Number", "42", 'ss:StyleID="y"')}${cell("DateTime", "2024-01-05T00:00:00.000", 'ss:Index="3"')}</Row>
      <Row>${cell("Boolean", "1")}${cell("String", "a &amp; <B>b</B>", 'ss:MergeDown="1"')}${cell("DateTime", "1899-12-31T12:30:00.000")}</Row>
      <Row>${cell("Error", "#N/A")}<Cell ss:Index="3" ss:Formula="=1+1"><Data ss:Type="Number">2</Data><Comment><ss:Data>remark</ss:Data></Comment></Cell></Row>`;
    const result = await read(book(rows));
    expect(result.source).toMatchObject({ format: "xml", sheet: "S" });
    expect(names(result)).toEqual(["id", "name", "value"]);
    expect(result.cells).toEqual([
      ["00042", null, "2024-01-05"],
      ["true", "a & b", "12:30:00"],
      ["#N/A", "a & b", "2"],
    ]);
    expect(result.lines).toEqual([3, 4, 5]);
  });
  it("know hidden sheets", async () => {
    const hidden = `<Worksheet ss:Name="H"><Table>${header}${header}</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`;
    const result = await read(book(`<Row>${cell("Number", "1")}${cell("String", "x")}</Row>`, hidden));
    expect(result.source).toMatchObject({ sheet: "S", sheets: ["H", "S"] });
  });
  it("are refused where they are cut off, out of order or bring entities of their own", async () => {
    const whole = book(`<Row>${cell("Number", "1")}</Row>`);
    await expect(read(whole.slice(0, -30))).rejects.toMatchObject(broken);
    await expect(read(book('<Row ss:Index="5"></Row><Row ss:Index="2"></Row>'))).rejects.toMatchObject(
      broken,
    );
    await expect(
      read(whole.replace("<Workbook", '<!DOCTYPE a [<!ENTITY b "c">]><Workbook')),
    ).rejects.toMatchObject(broken);
  });
});

describe("web pages that are called workbooks", () => {
  const page = (tables: string, head = "") =>
    `<html><head>${head}<style>td { x: "<td>" }</style></head><body>${tables}</body></html>`;
  const rows = "<tr><th>id<th>name<th>value<tr><td>1<td>A &amp; B<td>5<tr><td>2<td>C<br>D&nbsp;E<td>6";

  it("give their table, forgiving of tags that are left out", async () => {
    const result = await read(page(`<TABLE border=1 class='a>b'>${rows}</TABLE>`));
    expect(result.source).toMatchObject({ format: "html", sheet: "Table 1" });
    expect(names(result)).toEqual(["id", "name", "value"]);
    expect(result.cells).toEqual([
      ["1", "A & B", "5"],
      ["2", "C\nD E", "6"],
    ]);
  });
  it("give cells that reach over rows and columns their places", async () => {
    const spans = `<table><tr><td rowspan="2">id</td><td colspan="2">Sales</td></tr><tr><td>2023</td><td>2024</td></tr>
      <tr><td rowspan=2>North</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`;
    const result = await read(page(spans));
    expect(names(result)).toEqual(["id", "Sales 2023", "Sales 2024"]);
    expect(result.cells).toEqual([
      ["North", "1", "2"],
      ["North", "3", "4"],
    ]);
  });
  it("have their tables chosen like sheets, and tables within cells as text", async () => {
    const nested =
      "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr><tr><td>1</td><td>2</td></tr></table>";
    const content = page(`<table><tr><td>menu</td></tr></table><table>${rows}</table>${nested}`);
    const result = await read(content);
    expect(result.source).toMatchObject({ sheet: "Table 2", sheets: ["Table 1", "Table 2", "Table 3"] });
    expect((await read(content, { sheet: "Table 3", dialect: { header: false } })).cells[0]).toEqual([
      "a",
      "b\nc",
    ]);
  });
  it("are read in the encoding that they name", async () => {
    const content = page(`<table>${rows.replace("C<br>", "Пётр ")}</table>`, '<meta charset="koi8-r">');
    const { default: iconv } = await import("iconv-lite");
    expect((await read(iconv.encode(content, "koi8-r"))).cells[1]?.[1]).toBe("Пётр D E");
  });
  it("are refused without a table, without its end, and where nothing calls them a workbook", async () => {
    await expect(read(page("<p>Log in, please</p>"))).rejects.toMatchObject({ code: "reading.not_a_table" });
    await expect(read(page(`<table>${rows}`))).rejects.toMatchObject(broken);
    await expect(read(page(`<table>${rows}</table>`), {}, "data.csv")).rejects.toMatchObject({
      code: "reading.not_a_table",
    });
    await expect(
      read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"),
    ).rejects.toThrow("web archive (MHTML)");
  });
  it("are read under any name where Excel wrote them", async () => {
    const content = page(`<table>${rows}</table>`).replace(
      "<html>",
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
    );
    expect((await read(content, {}, "data.txt")).rows).toBe(2);
  });
  it("may be tab-separated text in truth", async () => {
    const result = await read(Buffer.from("\ufeffid\tname\r\n1\tÅse\r\n2\tBo\r\n", "utf16le"));
    expect(result.cells).toEqual([
      ["1", "Åse"],
      ["2", "Bo"],
    ]);
  });
});
