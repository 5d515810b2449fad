import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

const read = (content: string, options = {}, name = "x.xml") => readContent(content, options, name);
const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);

describe("records of XML", () => {
  it("are the elements that repeat, with attributes and elements as columns", async () => {
    const result = await read(
      `<?xml version="1.0"?>\n<!-- list -->\n<rows n="2">\n <row id="1"><name>Åse &amp; Bo</name><home><town>Ribe</town><zip>0012</zip></home></row>\n <row id="2"><name/><price currency="EUR"> 5.0</price></row>\n</rows>`,
    );
    expect(result.source).toMatchObject({ format: "xml-records", sheet: null });
    expect(names(result)).toEqual(["id", "name", "home.town", "home.zip", "price.currency", "price"]);
    expect(result.cells).toEqual([
      ["1", "Åse & Bo", "Ribe", "0012", null, null],
      ["2", null, null, null, "EUR", " 5.0"],
    ]);
    expect(result.lines).toEqual([4, 5]);
    expect(result.notes).toEqual(["The rows are the elements rows/row."]);
  });
  it("keep what repeats in them as a list, in every row", async () => {
    const result = await read(
      '<a><b><t>1</t><t>2</t></b><b><t>3</t></b><b><t k="x">4</t><t k="y"><u>5</u></t></b></a>',
    );
    expect(result.cells).toEqual([['["1","2"]'], ['["3"]'], ['[{"k":"x","text":"4"},{"k":"y","u":"5"}]']]);
  });
  it("may name their fields by an attribute, as MySQL writes them", async () => {
    const result = await read(
      '<resultset xmlns:xsi="http://x"><row><field name="id">1</field><field name="n" xsi:nil="true" /></row><row><field name="id">2</field><field name="n">x</field></row></resultset>',
    );
    expect(names(result)).toEqual(["id", "n"]);
    expect(result.cells).toEqual([
      ["1", null],
      ["2", "x"],
    ]);
  });
  it("are those of the largest list, or of the one asked for", async () => {
    const content = `<s><towns><town n="Ribe"/><town n="Vejle"/></towns><people>${"<p><n>Åse</n><age>4</age></p>".repeat(9)}</people></s>`;
    const first = await read(content);
    expect(first.source).toMatchObject({ sheet: "s/people/p", sheets: ["s/towns/town", "s/people/p"] });
    expect(first.rows).toBe(9);
    expect((await read(content, { sheet: "s/towns/town" })).cells).toEqual([["Ribe"], ["Vejle"]]);
    await expect(read(content, { sheet: "x" })).rejects.toMatchObject({ code: "reading.sheet_unknown" });
  });
  it("may be one, or be text", async () => {
    expect((await read("<rows><row><a>1</a><b>2</b></row></rows>")).cells).toEqual([["1", "2"]]);
    expect((await read('<?xml version="1.0"?><l><w>x</w><w>y</w></l>')).cells).toEqual([['["x","y"]']]);
  });
  it("stay JSON text deeper than asked for", async () => {
    const content = '<r><x><a><b c="1"><d>2</d></b></a></x><x/></r>';
    expect((await read(content, { flattenDepth: 1 })).cells[0]).toEqual(['{"c":"1","d":"2"}']);
    expect(names(await read(content))).toEqual(["a.b.c", "a.b.d"]);
  });
  it("are read in the encoding the document names, and by content whatever the name of the file", async () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><r><x><a>Åse</a></x><x><a>Bo</a></x></r>',
      "latin1",
    );
    expect((await readContent(bytes, {}, "x.csv")).cells).toEqual([["Åse"], ["Bo"]]);
  });
  it("are refused where the document is cut off, declares entities or is a page", async () => {
    await expect(read("<r><x><a>1</a></x><x><a>2</a>")).rejects.toThrow("The document's XML is cut off.");
    await expect(read('<!DOCTYPE r [<!ENTITY a "b">]><r><x>1</x></r>')).rejects.toMatchObject({
      code: "reading.xml_entities",
    });
    expect((await read('<!DOCTYPE r SYSTEM "r.dtd"><r><x><a>1</a></x><x><a>2</a></x></r>')).rows).toBe(2);
    await expect(read('<?xml version="1.0"?><svg><path/></svg>')).rejects.toThrow("a drawing (SVG)");
  });
});
