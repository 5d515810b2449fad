import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const names = (result: { columns: { sourceName: string }[] }) =>
  result.columns.map((column) => column.sourceName);
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

describe("columns named by years, months and days", () => {
  it.each([
    ["years", "Country,2019,2020,2021"],
    ["years as text", '"Country","2019","2020","2021"'],
    ["months", "Country,Jan 2023,Feb 2023,Mar 2023"],
    ["quarters", "Country,2023Q1,2023Q2,2023Q3"],
    ["months of a statistics office", "Country,2023M01,2023M02,2023M03"],
    ["days", "Country,2023-01-01,2023-01-02,2023-01-03"],
    ["American days", "Country,1/30/20,1/31/20,2/1/20"],
    ["seasons", "Country,2019/20,2020/21,2021/22"],
  ])("are a header: %s", async (_, header) => {
    const result = await readContent(lines(header, "Denmark,5,6,7", "Norway,50,61,72", "Sweden,8,9,10"));
    expect(names(result)).toEqual(header.replaceAll('"', "").split(","));
    expect(result.rows).toBe(3);
  });
  it("are found where a year has no data at all", async () => {
    const result = await readContent(lines("Country,2019,2020,2021", "Denmark,5,,7", "Norway,50,,72"));
    expect(names(result)).toEqual(["Country", "2019", "2020", "2021"]);
  });
  it("are data where the rows below hold years too", async () => {
    const rows = ["Ann,1990,2001", "Bo,1985,2010", "Cy,1971,1999", "Di,1964,1988"];
    expect((await readContent(lines(...rows))).rows).toBe(4);
  });
  it("are data where another cell is of the kind of its column", async () => {
    const rows = ["7.5,1900,1950", "8.25,400,77", "9.75,15,3", "1.5,8,12000"];
    expect((await readContent(lines(...rows))).rows).toBe(4);
  });
});

describe("headers of several rows", () => {
  it("spread a name over the columns below it where these repeat", async () => {
    const result = await readContent(
      lines("Region,2022,,2023,", ",Men,Women,Men,Women", "North,1,2,3,4", "South,5,6,7,8", "East,9,8,7,6"),
    );
    expect(names(result)).toEqual(["Region", "2022 Men", "2022 Women", "2023 Men", "2023 Women"]);
    expect(result.rows).toBe(3);
  });
  it("may name periods below other names", async () => {
    const header = ["Region,Population,,Area,", ",2019,2020,2019,2020"];
    const result = await readContent(lines(...header, "North,1,2,3,4", "South,5,6,7,8", "East,9,8,7,6"));
    expect(names(result)).toEqual(["Region", "Population 2019", "Population 2020", "Area 2019", "Area 2020"]);
  });
  it("take in a row of units, whatever columns have none", async () => {
    const rows = [1, 2, 3, 4, 5].map((i) => `${i},n${i},${i * 2.5},${i * 7},2024-01-0${i}`);
    const result = await readContent(lines("id,name,weight,speed,day", ",,kg,km/h,", ...rows));
    expect(names(result)).toEqual(["id", "name", "weight kg", "speed km/h", "day"]);
    expect(result.rows).toBe(5);
  });
  it("do not take in a row that lacks values", async () => {
    const rows = [1, 2, 3, 4, 5].map((i) => `${i},n${i},${i * 2.5},${i * 7}`);
    const result = await readContent(lines("id,name,weight,speed", ",,n/a,n/a", ...rows));
    expect(names(result)).toEqual(["id", "name", "weight", "speed"]);
    expect(result.rows).toBe(6);
  });
});

describe("a table of words below another one", () => {
  it("is told apart by the numbers that it has not", async () => {
    const first = Array.from({ length: 12 }, (_, i) => `${i + 1},name ${i}`);
    const file = lines("id,name", ...first, "", "Table 2", "code,label", "A,Alpha", "B,Beta", "C,Gamma");
    const result = await readContent(file);
    expect(result.rows).toBe(12);
    expect(result.notes).toContain("Another table of 2 columns begins on line 16; its rows were not loaded.");
    const second = await readContent(file, { table: 2 });
    expect(second.cells).toEqual([
      ["A", "Alpha"],
      ["B", "Beta"],
      ["C", "Gamma"],
    ]);
  });
});
