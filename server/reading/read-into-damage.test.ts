import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const people = Array.from({ length: 12 }, (_, i) => [
  String(100 + i),
  `Person ${"abcdefghijkl".charAt(i)} Berg`,
  `2024-01-${String(i + 1).padStart(2, "0")}`,
  `${i * 3}.50`,
  `North Street ${i + 1}, Ribe`,
]);
const header = "id,name,day,amount,address";
const line = (cells: (string | undefined)[] | undefined) =>
  (cells ?? []).map((cell) => (cell?.includes(",") ? `"${cell}"` : cell)).join(",");
/** The table with one of its lines replaced; `at` counts rows from 0. */
const damaged = (at: number, ...replacement: string[]) =>
  `${[header, ...people.slice(0, at).map(line), ...replacement, ...people.slice(at + 1).map(line)].join("\n")}\n`;

describe("damage to one row", () => {
  it("of a line end in a cell without quotes joins the two lines again", async () => {
    const result = await readContent(
      damaged(4, "104,Person", 'e Berg,2024-01-05,12.50,"North Street 5, Ribe"'),
    );
    expect(result.rows).toBe(12);
    expect(result.cells[4]).toEqual(["104", "Person\ne Berg", "2024-01-05", "12.50", "North Street 5, Ribe"]);
    expect(result.cells[5]).toEqual(people[5]);
    expect(result.lines.slice(3, 6)).toEqual([5, 6, 8]);
    expect(result.notes.join()).toContain("line 6: line end in a cell without quotes kept");
  });
  it("of a delimiter lost before a quoted cell that holds one never shifts a cell", async () => {
    const result = await readContent(damaged(4, '104,Person e Berg,2024-01-05,12.50"North Street 5, Ribe"'));
    expect(result.cells).toEqual(people);
    expect(result.notes.join()).toContain("line 6: missing delimiter beside a quote");
  });
  it("leaves quotes alone that only look so", async () => {
    const rows = ['1,12" disc,6" disc,"a, b"', '2,"5"" pipe","7""",c', "3,d,e,f"];
    const result = await readContent(`id,size,other,note\n${rows.join("\n")}\n`);
    expect(result.cells).toEqual([
      ["1", '12" disc', '6" disc', "a, b"],
      ["2", '5" pipe', '7"', "c"],
      ["3", "d", "e", "f"],
    ]);
  });
  it("of a stray quote leaves a cell over several lines in the same row whole", async () => {
    const result = await readContent(
      damaged(4, '104,"Person', 'e Berg",2024-01-05,"12.50,"North Street 5, Ribe"'),
    );
    expect(result.rows).toBe(12);
    expect(result.cells[4]?.slice(0, 3)).toEqual(["104", "Person\ne Berg", "2024-01-05"]);
    expect(result.cells[5]).toEqual(people[5]);
  });
  it("of a lost cell finds its place, or rejects the row", async () => {
    const lost = await readContent(damaged(4, '104,Person e Berg,12.50,"North Street 5, Ribe"'));
    expect(lost.cells[4]).toEqual(["104", "Person e Berg", null, "12.50", "North Street 5, Ribe"]);
    const narrow =
      "amount,day,left\n5.10,2024-01-01,7.5\n6.20,2024-01-02,8.5\n7.30,2024-01-03,9.5\n2024-01-04,1.5\n";
    expect((await readContent(narrow)).cells[3]).toEqual([null, "2024-01-04", "1.5"]);
  });
  it("of a delimiter lost between two cells is mended where both show what they are", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((i) => [`1${i}/03/2018`, `0${i}:30`, `YY-40${i}`, `$6${i}.50`]);
    const text = (separators: string[]) =>
      `day,time,code,price\n${rows.map((cells, i) => cells.join(i === 3 ? "|" : ",")).join("\n")}\n`
        .replace("|", separators[0] ?? "")
        .replace("|", separators[1] ?? "")
        .replace("|", separators[2] ?? "");
    for (const separators of [
      ["", ",", ","],
      [",", ",", ""],
    ]) {
      const glued = await readContent(text(separators));
      expect(glued.cells).toEqual(rows);
      expect(glued.notes.join()).toContain("line 5: missing delimiter between two cells");
    }
    const words = await readContent(
      "first,last,city\nAnn,Berg,Ribe\nBo,Dahl,Oslo\nCyHolm,Bergen\nDi,Lund,Odense\n",
    );
    expect(words.cells[2]).toEqual(["CyHolm", "Bergen", null]);
  });
  it("that cuts the file off in a quoted cell does not change how the others are read", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((i) => `${i};"He said ""no"" to Bo";x${i}`);
    const result = await readContent(`id;quote;code\n${rows.join("\n")}\n7;"He sa`);
    expect(result.source.dialect?.quote).toBe('"');
    expect(result.cells.slice(0, 6).map(([, quote]) => quote)).toEqual(Array(6).fill('He said "no" to Bo'));
  });
});
