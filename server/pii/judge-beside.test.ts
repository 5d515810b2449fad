import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { judgeColumns } from "./judge-columns";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

/** Entities of the columns of a table whose headers are given, in their order. */
async function entities(columns: Record<string, string[]>, defaultRegion = "US"): Promise<unknown[]> {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  const line = (i: number) => `(${names.map((name) => quoteText(columns[name]?.[i] ?? "")).join(", ")})`;
  await session.run(
    `CREATE OR REPLACE TABLE beside AS SELECT * FROM (VALUES ${Array.from({ length: rows }, (_, i) => line(i)).join(", ")}) v(${names.map(quoteName).join(", ")})`,
  );
  const verdicts = await judgeColumns(
    session,
    "beside",
    names.map((name) => ({ name })),
    { defaultRegion, rows },
  );
  return names.map((name) => verdicts.get(name)?.entity ?? null);
}

const streets = [
  "12 Oak Street",
  "7 Elm Avenue",
  "98 Hill Road",
  "3 Mill Lane",
  "55 Lake Drive",
  "41 Pine Court",
];
const towns = ["Springfield", "Ottumwa", "Dayton", "Salem", "Quincy", "Peoria"];
const given = ["Anna", "Peter", "Maria", "John", "Sarah", "Thomas"];
const mails = given.map((name) => `${name.toLowerCase()}@example.com`);

describe("columns without a telling name, beside places", () => {
  it("are postal codes where they lie in the state of their row", async () => {
    const zips = ["62701", "60601", "61602", "62301", "61801"];
    const states = ["IL", "IL", "IL", "IL", "IL"];
    expect(await entities({ c0: zips, c1: states })).toEqual(["POSTAL_CODE", null]);
    expect(await entities({ c0: ["10500", "20400", "90210", "33000", "75000"], c1: states })).toEqual([
      null,
      null,
    ]);
  });
  it("are towns between a street and a state", async () => {
    const states = ["IL", "IA", "OH", "OR", "IL", "IL"];
    expect(await entities({ c0: streets, c1: towns, c2: states })).toEqual(["ADDRESS", "LOCATION", null]);
  });
  it("are coordinates in pairs of one region, not measurements", async () => {
    const latitude = ["55.676098", "55.686724", "55.692863", "55.669944", "55.704321"];
    const longitude = ["12.568337", "12.570072", "12.599272", "12.551234", "12.581111"];
    expect(await entities({ c0: latitude, c1: longitude })).toEqual(["GEO_COORDINATE", "GEO_COORDINATE"]);
    const small = ["0.676098", "0.286724", "-0.692863", "0.669944", "0.104321"];
    expect(await entities({ c0: small, c1: longitude })).toEqual([null, null]);
    expect(await entities({ weight: latitude, height: longitude })).toEqual([null, null]);
  });
});

describe("columns without a telling name, beside persons", () => {
  it("are ages where they count the years since a date of the same row", async () => {
    const years = [1951, 1962, 1975, 1980, 1988, 1993, 1999, 2001, 2004, 2007];
    const born = years.map((year) => `${year}-03-04`);
    const ages = years.map((year) => String(2024 - year));
    expect((await entities({ c0: born, c1: ages }))[1]).toBe("AGE");
    expect((await entities({ c0: born, c1: ages.toReversed() }))[1]).toBeNull();
  });
  it("are phone numbers where all are valid in one country, but not numbers that begin with their year", async () => {
    const phones = ["2128754321", "3105557812", "4158889034", "6174442276", "7025551199", "5037771234"];
    expect((await entities({ c0: mails, c1: phones }))[1]).toBe("PHONE");
    const cases = ["2017158202", "2017258051", "2018657983", "2018457909", "2019257517", "2019357518"];
    expect((await entities({ c0: mails, c1: cases }))[1]).toBeNull();
  });
});

describe("points on a map", () => {
  const points = [
    "POINT (-87.1 41.9)",
    "POINT (-87.2 41.8)",
    "POINT (-87.3 41.7)",
    "POINT (-87.4 41.6)",
    "POINT (-87.5 41.5)",
    "POINT (-87.6 41.4)",
  ];
  it("are personal where the rows are persons", async () => {
    const ages = ["30", "41", "25", "66", "52", "38"];
    expect((await entities({ name: given, age: ages, location: points }))[2]).toBe("GEO_COORDINATE");
  });
  it("are not where the rows are permits, shops or businesses with a contact", async () => {
    expect((await entities({ permit: ["1", "2", "3", "4", "5", "6"], location: points }))[1]).toBeNull();
    expect(
      (await entities({ company: towns, contact_name: given, email: mails, the_geom: points }))[3],
    ).toBeNull();
  });
});

describe("numbers under a name that says only what they are for", () => {
  it("are told by the checks of one country, persons and companies mixed", async () => {
    const values = ["390.533.447-05", "111.444.777-35", "11.222.333/0001-81", "11.444.777/0001-61"];
    expect(await entities({ "tax number": values })).toEqual(["TAX_ID"]);
    expect(await entities({ "tax number": values.map((value) => value.replace(/.$/, "9")) })).toEqual([null]);
  });
  it("are not claimed where any digits would do", async () => {
    expect(await entities({ "tax number": ["10000001", "10000002", "10000003", "10000004"] })).toEqual([
      null,
    ]);
  });
});
