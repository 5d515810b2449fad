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

describe("words and numbers of things, beside persons", () => {
  const people = "Anna Holm,Peter Lund,Maria Berg,John Smith,Sarah Jones,Thomas Brown".split(",");
  const rows = 48;
  const many = (values: string[]) => Array.from({ length: rows }, (_, i) => values[i % values.length] ?? "");
  const beside = async (values: string[]) =>
    (await entities({ c0: many(people), c1: many(mails), c2: many(values) }))[2];

  it("are no persons where they are brands, flowers or jobs that share words with names", async () => {
    expect(await beside("Nike,Ford,Bentley,Armani,Wrangler,Philips,Siemens,Lacoste".split(","))).toBeNull();
    expect(await beside("Rose,Lily,Daisy,Violet,Iris,Jasmine,Heather,Ivy,Poppy".split(","))).toBeNull();
    expect(await beside("Baker,Smith,Mason,Cook,Taylor,Carpenter,Butcher,Driver".split(","))).toBeNull();
  });
  it("are persons where the name beside them holds them", async () => {
    const surnames = people.map((name) => name.split(" ")[1] ?? "");
    expect(await beside(surnames)).toBe("PERSON");
  });
  it("are persons where they are initials of many letters, and not where they are grades", async () => {
    const initials = "A,B,C,D,E,F,G,H,J,K,L,M,Ann,Lee".split(",");
    expect(await beside(initials)).toBeNull();
    expect((await entities({ c0: many(initials), c1: many(people) }))[0]).toBe("PERSON");
    expect((await entities({ c0: many(["A", "B", "C", "D", "E", "F"]), c1: many(people) }))[0]).toBeNull();
  });
  it("are no phone numbers in the groups of parts, tickets and social security, which is told by its areas", async () => {
    const digits = (i: number, n: number) => String((i * 7919 + 104_729) % 10 ** n).padStart(n, "3");
    const parts = Array.from({ length: rows }, (_, i) => `9${digits(i, 2)}-4${i % 10}-${digits(i, 4)}`);
    expect(await beside(parts)).toBeNull();
    const issued = Array.from({ length: rows }, (_, i) => `${130 + i * 11}-4${i % 10}-${digits(i, 4)}`);
    expect(await beside(issued)).toBe("NATIONAL_ID");
    const tickets = Array.from({ length: rows }, (_, i) => `4${digits(i, 5)}-${digits(i, 4)}`);
    expect(await beside(tickets)).toBeNull();
  });
});

describe("ages and races without a telling name", () => {
  const people = 120;
  const column = (make: (i: number) => string) => Array.from({ length: people }, (_, i) => make(i));
  const gender = column((i) => (i % 2 === 0 ? "Female" : "Male"));
  const race = column((i) => ["White", "Black", "Asian"][i % 3] ?? "");
  const ages = column((i) => String(18 + ((i * 37) % 60)));

  it("are told where gender and race stand beside one column that spreads as ages do", async () => {
    expect(await entities({ c0: ages, c1: gender, c2: race })).toEqual([
      "AGE",
      "GENDER",
      "NATIONALITY_RELIGION_POLITICS",
    ]);
  });
  it("are not told without persons, nor where two columns spread so", async () => {
    expect(await entities({ c0: ages })).toEqual([null]);
    const hours = column((i) => String(20 + ((i * 41) % 55)));
    expect((await entities({ c0: ages, c1: hours, c2: gender, c3: race })).slice(0, 2)).toEqual([null, null]);
  });
  it("are no races where they are colours", async () => {
    expect(await entities({ c0: column((i) => ["White", "Black", "Red"][i % 3] ?? "") })).toEqual([null]);
  });
});

describe("letters and digits that count things", () => {
  it("are no identifiers of persons where all begin with the same letters", async () => {
    const serials = Array.from({ length: 40 }, (_, i) => `SN${100_000 + i * 7919}${"ABC"[i % 3]}`);
    expect(await entities({ serial: serials })).toEqual([null]);
  });
  it("are no persons where goods are written in capitals", async () => {
    const goods = [
      "APPLES GALA, APPLES FUJI AND APPLES GRANNY SMITH",
      "BASIL, ROSEMARY, SAGE, THYME, MINT",
      "ANISE, BOK CHOY, BROCCOLI AND BRUSSELS SPROUTS",
      "GRAPES, NECTARINES, PEACHES AND PLUMS",
      "OIL MARTHA STEWART OLIVE ONE LITRE GLASS",
    ];
    expect(await entities({ commodity: goods })).toEqual([null]);
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
