import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";
import { at, biff, compoundOf, double, ints, label, narrow, number, xlsOf, xlsStream } from "./xls-for-tests";

const read = (content: Buffer, options = {}) => readContent(content, options, "book.xls");
const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);
const header = ["id", "name", "value"].map((name, column) => label(0, column, name));
const bytes = (hex: string) => Buffer.from(hex, "hex");
const formula = (row: number, column: number, result: Buffer, flags = 0) =>
  biff(0x06, at(row, column), result, ints([2, flags], [4, 0]));

describe("workbooks of Excel 97 to 2003", () => {
  it("give numbers of every kind, dates, zeros that a format pads, booleans and errors", async () => {
    const result = await read(
      xlsOf([
        {
          name: "S",
          cells: [
            ...header,
            biff(0x27e, at(1, 0), ints([4, (7 << 2) | 2])),
            biff(0x205, at(1, 1), bytes("0100")),
            number(1, 2, 0.1),
            biff(
              0xbd,
              ints([2, 2], [2, 0], [2, 0], [4, (1234 << 2) | 3], [2, 2], [4, (42 << 2) | 2], [2, 1]),
            ),
            number(2, 2, 45292, 1),
            number(3, 0, 45292.5, 1),
            biff(0x205, at(3, 1), bytes("0701")),
            number(3, 2, -1e21),
          ],
        },
      ]),
    );
    expect(result.source).toMatchObject({ format: "xls", sheet: "S", sheets: ["S"] });
    expect(names(result)).toEqual(["id", "name", "value"]);
    expect(result.cells).toEqual([
      ["7", "true", "0.1"],
      ["12.34", "0000042", "2024-01-01"],
      ["2024-01-01T12:00:00", "#DIV/0!", "-1E+21"],
    ]);
    expect(result.lines).toEqual([2, 3, 4]);
  });
  it("give texts that change their width in the middle and have fonts in them", async () => {
    const rich = Buffer.concat([ints([2, 3], [1, 8], [2, 1]), Buffer.from("Ann"), Buffer.alloc(4)]);
    const phonetic = Buffer.concat([
      ints([2, 2], [1, 5], [4, 6]),
      Buffer.from("東京", "utf16le"),
      Buffer.alloc(6),
    ]);
    const first = Buffer.concat([
      ints([4, 3], [4, 3]),
      rich,
      phonetic,
      ints([2, 9], [1, 0]),
      Buffer.from("Skive "),
    ]);
    const second = Buffer.concat([ints([1, 1]), Buffer.from("Łód", "utf16le")]);
    const shared = (row: number, column: number, index: number) =>
      biff(0xfd, at(row, column), ints([4, index]));
    const cells = [
      ...header,
      ...[1, 2].flatMap((row) => [0, 1, 2].map((column) => shared(row, column, column))),
    ];
    const result = await read(xlsOf([{ name: "S", cells }], [biff(0xfc, first), biff(0x3c, second)]));
    expect(result.cells[0]).toEqual(["Ann", "東京", "Skive Łód"]);
  });
  it("give formulas by their last result, and those without one as empty, with a note", async () => {
    const long = "ø".repeat(40);
    const result = await read(
      xlsOf([
        {
          name: "S",
          cells: [
            ...header,
            formula(1, 0, double(2.5)),
            formula(1, 1, bytes("000000000000ffff")),
            biff(0x4bc, Buffer.alloc(10)),
            biff(0x207, ints([2, 80], [1, 0]), Buffer.from(long, "latin1")),
            biff(0x3c, ints([1, 1]), Buffer.from(long, "utf16le")),
            formula(1, 2, bytes("010001000000ffff")),
            number(2, 0, 3),
            formula(2, 1, bytes("02002a000000ffff")),
            formula(2, 2, bytes("030000000000ffff"), 1),
          ],
        },
      ]),
    );
    expect(result.cells).toEqual([
      ["2.5", long + long, "true"],
      ["3", "#N/A", null],
    ]);
    expect(result.notes.join()).toContain("1 formula has no value in the file");
  });
  it("sort rows that the file holds in disorder, and pass over the cells of charts", async () => {
    const chart = [
      biff(0x809, ints([2, 0x600], [2, 0x20], [4, 0], [4, 0], [4, 0])),
      number(9, 0, 99),
      biff(0x0a),
    ];
    const row = (at: number) => [number(at, 2, at * 10), number(at, 0, at), label(at, 1, `name ${at}`)];
    const cells = [...header, ...row(3), ...chart, ...row(1), ...row(2)];
    const result = await read(xlsOf([{ name: "S", cells }]));
    expect(result.cells).toEqual([1, 2, 3].map((at) => [`${at}`, `name ${at}`, `${at * 10}`]));
    expect(result.lines).toEqual([2, 3, 4]);
  });
  it("have hidden sheets, merged cells and days from 1904", async () => {
    const rows = [
      ...header,
      number(1, 0, 1),
      label(1, 1, "group"),
      number(1, 2, 1, 1),
      number(2, 0, 2),
      number(2, 2, 2, 1),
    ];
    const merged = biff(0xe5, ints([2, 1], [2, 1], [2, 2], [2, 1], [2, 1]));
    const book = xlsOf(
      [
        { name: "Notes", cells: [...header, ...header], hidden: true },
        { name: "Data", cells: [...rows, merged] },
      ],
      [biff(0x22, ints([2, 1]))],
    );
    const result = await read(book);
    expect(result.source).toMatchObject({ sheet: "Data", sheets: ["Notes", "Data"] });
    expect(result.cells).toEqual([
      ["1", "group", "1904-01-02"],
      ["2", "group", "1904-01-03"],
    ]);
    await expect(read(book, { sheet: "None" })).rejects.toMatchObject({ code: "reading.sheet_unknown" });
  });
});

describe("workbooks of Excel 5 and 95", () => {
  const text = (row: number, column: number, hex: string) =>
    biff(0x204, at(row, column), ints([2, hex.length / 2]), bytes(hex));
  const book = (codePage: number) =>
    compoundOf({
      Book: xlsStream(
        [
          {
            name: "S",
            cells: [text(0, 0, "6964"), text(0, 1, "6e61"), number(1, 0, 1), text(1, 1, "cceef1eae2e0")],
          },
        ],
        [biff(0x42, ints([2, codePage]))],
        0x500,
      ),
    });
  it("give their texts in their code page", async () => {
    expect((await read(book(1251))).cells).toEqual([["1", "Москва"]]);
  });
  it("are refused where the code page is not known and letters depend on it", async () => {
    await expect(read(book(55555))).rejects.toMatchObject({ code: "reading.encoding_foreign" });
  });
});

describe("what is no workbook that can be read", () => {
  const cells = [...header, number(1, 0, 1), label(1, 1, "x"), number(1, 2, 2)];
  const broken = { kind: "invalid", code: "reading.workbook_broken" };
  it.each([
    ["a workbook with a password", xlsOf([{ name: "S", cells }], [biff(0x2f, Buffer.alloc(6))])],
    [
      "a new workbook with a password",
      compoundOf({ EncryptionInfo: Buffer.alloc(8), EncryptedPackage: Buffer.alloc(99) }),
    ],
  ])("is refused as protected: %s", async (_, content) => {
    await expect(read(content)).rejects.toMatchObject({ code: "reading.encrypted" });
  });
  it("is refused by its name", async () => {
    await expect(read(compoundOf({ WordDocument: Buffer.alloc(5000) }))).rejects.toThrow(
      "This is a Word document",
    );
    await expect(read(bytes("09040600000010000000"))).rejects.toThrow("workbook of Excel 4 or older");
  });
  it("is refused where sectors go round in circles", async () => {
    const book = compoundOf({ Workbook: xlsStream([{ name: "S", cells: Array(200).fill(cells).flat() }]) });
    book.writeUInt32LE(2, 512 + 4 * 3);
    await expect(read(book)).rejects.toMatchObject(broken);
  });
  it("is refused where the file is cut off, wherever that is", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [
      number(row + 1, 0, row),
      label(row + 1, 1, "some text"),
    ]);
    const book = compoundOf({ Workbook: xlsStream([{ name: "S", cells: [...header, ...rows.flat()] }]) });
    for (const length of [520, 1000, 4000, 12_000])
      await expect(read(book.subarray(0, length)), `${length} bytes`).rejects.toMatchObject(broken);
  });
  it("is refused where the end of the sheet is missing, be it between two rows", async () => {
    const stream = xlsStream([{ name: "S", cells }]);
    await expect(read(compoundOf({ Workbook: stream.subarray(0, -4) }))).rejects.toMatchObject(broken);
  });
  it.each([
    ["a text that is not there", biff(0xfd, at(2, 0), ints([4, 5]))],
    ["a text longer than its record", biff(0x204, at(2, 0), narrow("abc").subarray(0, 4))],
    ["a column that no sheet has", number(2, 300, 1)],
    ["a cell shorter than cells are", biff(0x203, at(2, 0))],
  ])("is refused for %s", async (_, cell) => {
    await expect(read(xlsOf([{ name: "S", cells: [...cells, cell] }]))).rejects.toMatchObject(broken);
  });
});
