import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { judgeColumns } from "./judge-columns";
import type { PiiVerdict } from "./schema";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

/** Verdicts on a table written as columns of values. */
async function judge(
  columns: Record<string, (string | null)[]>,
  defaultRegion = "DK",
): Promise<Map<string, PiiVerdict | null>> {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  const lines = Array.from({ length: rows }, (_, i) => {
    const cells = names.map((name) => columns[name]?.[i] ?? null);
    return `(${cells.map((cell) => (cell === null ? "NULL" : quoteText(cell))).join(", ")})`;
  });
  await session.run(
    `CREATE OR REPLACE TABLE t AS SELECT * FROM (VALUES ${lines.join(", ")}) v(${names.map(quoteName).join(", ")})`,
  );
  return judgeColumns(
    session,
    "t",
    names.map((name) => ({ name })),
    { defaultRegion, rows },
  );
}
const entity = async (name: string, values: string[], region?: string) =>
  (await judge({ [name]: values }, region)).get(name)?.entity ?? null;

const cprs = [
  "070761-4285",
  "290200-4001",
  "110275-1234",
  "010190-2344",
  "150388-1111",
  "230445-0123",
  "311299-3456",
  "090911-5127",
];
const repeat = (make: (i: number) => string, n = 40) => Array.from({ length: n }, (_, i) => make(i));

describe("Short notes", () => {
  const notes = (i: number) =>
    ["ok", "Intet svar", `${cprs[i % 8]} skal rettes`, "Please call +45 40913136", "afsluttet"][i % 5] ?? "";
  it("are personal when some of them hold identifiers", async () => {
    expect((await judge({ note: repeat(notes) })).get("note")).toMatchObject({ form: "text" });
  });
  it("are personal by what has few digits as well: tokens in the middle of sentences", async () => {
    const token = (i: number) =>
      `ghp_${"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ".slice(i % 7, (i % 7) + 36)}`;
    const tokens = (i: number) =>
      i % 3 === 0
        ? `Use the token ${token(i)} when the other one has run out`
        : "Nothing came of it, so we let it be";
    expect((await judge({ remark: repeat(tokens) })).get("remark")?.evidence.join()).toContain("SECRET");
  });
  it("are not when their numbers are those of orders", async () => {
    const orders = (i: number) => (i % 3 === 0 ? `Order ${100200300 + i * 7} shipped` : "ok");
    expect(await entity("note", repeat(orders))).toBeNull();
  });
});

describe("Versions of four parts", () => {
  it("are no addresses, whatever the column is called", async () => {
    const versions = repeat((i) => `6.${i % 14}.${i % 5}.${100 + i}`);
    expect(await entity("app_version", versions)).toBeNull();
    expect(await entity("c7", versions)).toBeNull();
  });
});

describe("Danish identifiers", () => {
  it("are found by value alone, with and without dash", async () => {
    expect(await entity("value", cprs)).toBe("NATIONAL_ID");
    expect(
      await entity(
        "c3",
        cprs.map((v) => v.replace("-", "")),
      ),
    ).toBe("NATIONAL_ID");
  });
  it("are found as numbers that lost their zero, and say their scheme", async () => {
    const verdict = (await judge({ cpr: ["707614285", "2902004001", "1102751234", "101902344"] })).get("cpr");
    expect(verdict).toMatchObject({ entity: "NATIONAL_ID", country: "DK", scheme: "CPR", matched: 4 });
  });
  it("are not claimed by a header when the values are wrong", async () => {
    expect(await entity("cpr", ["999999-9999", "abc", "321399-1234", "000000-0000"])).toBeNull();
    expect(await entity("cvr", ["12345678", "11111111", "87654321"])).toBeNull();
  });
  it("are told from phone numbers by header and check digit", async () => {
    expect(await entity("cvr_nr", ["13585628", "25313763", "24256790"])).toBe("TAX_ID");
    expect(await entity("telefon", ["20123456", "33156789", "86121212"])).toBe("PHONE");
    expect(await entity("antal", ["20123456", "33156789", "86121212"])).toBeNull();
  });
});

describe("what is not personal data", () => {
  it.each([
    ["email_verified", ["true", "false", "true", "true"]],
    ["phone_model", ["iPhone 12", "Galaxy S21", "Pixel 6", "Nokia 3310"]],
    ["year", ["1961", "1975", "1988", "2001"]],
    ["part_no", ["SCN-125", "SCN-126", "SCN-900", "ABC-111"]],
    ["acid_level", ["3.1", "4.5", "7.0", "6.9"]],
    ["browser", ["Safari", "Chrome", "Firefox", "Edge"]],
    ["version", ["1.2.3.4", "2.0.0.1", "3.10.1.0", "1.0.0.12"]],
    ["order_no", repeat((i) => String(1000000000 + i * 7))],
    ["created", repeat((i) => String(1610000000 + i * 86400))],
    ["price", repeat((i) => `${100 + i}.95`)],
    ["sha", repeat((i) => `d41d8cd98f00b204e9800998ecf8${String(4270 + i)}`)],
    ["id", repeat((i) => `123e4567-e89b-12d3-a456-42661417${String(4000 + i)}`)],
    ["store_lat", ["55.676098", "56.162939", "55.403756"]],
    ["product_name", ["Rose soap", "Amber lamp", "Oak table", "Ruby ring"]],
    ["page", repeat((i) => String(i + 1))],
    ["account_type", ["savings", "current", "loan"]],
    ["fiscal_year", ["2018-2019", "2019-2020", "2020-2021"]],
    ["colour", ["Amber", "Violet", "Rose", "Jade", "Ruby"]],
    ["country", ["Georgia", "Jordan", "Chad", "Denmark"]],
  ])("%s", async (name, values) => {
    expect(await entity(name, values)).toBeNull();
  });
});

describe("personal data by values and headers together", () => {
  it.each([
    ["email", ["anna@example.com", "bo@example.dk", "c.holm@example.org"], "EMAIL"],
    ["fornavn", ["Anna", "Bo", "Søren", "Mette"], "PERSON"],
    ["kunde", ["Anna Berg", "Bo Jensen", "Søren Holm", "Mette Lund"], "PERSON"],
    ["mailingcity", ["Aarhus", "Odense", "Kolding"], "LOCATION"],
    ["adresse", ["Nørregade 12", "Søndergade 4, 2. tv", "Møllevej 7"], "ADDRESS"],
    ["postnr", ["2100", "8000", "5000"], "POSTAL_CODE"],
    ["fødselsdato", ["1961-07-07", "1975-02-11", "2001-12-30"], "DATE_OF_BIRTH"],
    ["alder", ["37", "64", "12", "51"], "AGE"],
    ["køn", ["M", "K", "K"], "GENDER"],
    ["iban", ["DK5000400440116243", "DE89370400440532013000"], "IBAN"],
    ["kortnr", ["4111 1111 1111 1111", "5555555555554444", "378282246310005"], "CREDIT_CARD"],
    ["client_ip", ["192.168.17.4", "10.0.0.250", "2001:db8::1"], "IP_ADDRESS"],
    ["blood_type", ["O+", "A-", "AB+"], "HEALTH"],
    ["religion", ["Christian", "Muslim", "Hindu"], "NATIONALITY_RELIGION_POLITICS"],
    ["password", ["Secret12!", "hunter2X", "pa55Word"], "PASSWORD"],
    ["username", ["annab", "bo_j", "c.holm", "dlund7"], "USERNAME"],
    ["konto", ["1234 0012345678", "5678 0001234567", "0400 4401162430"], "BANK_ACCOUNT"],
  ])("%s", async (name, values, expected) => {
    expect(await entity(name, values)).toBe(expected);
  });
});

describe("national numbers of other countries", () => {
  it.each([
    ["personnummer", ["880320-0016", "640823-3234", "811218-9876"], "SE"],
    ["bsn", ["111222333", "123456782", "232262536"], "NL"],
    ["pesel", ["44051401359", "02070803628", "54030268860"], "PL"],
    ["ssn", ["536-90-4399", "212-44-1234", "501-22-8765"], "US"],
  ])("%s", async (name, values, country) => {
    expect((await judge({ [name]: values }, country)).get(name)).toMatchObject({
      entity: "NATIONAL_ID",
      country,
    });
  });
});

describe("verdicts", () => {
  it("find identifiers inside notes and say so", async () => {
    const notes = [
      "Customer called from +45 20 12 34 56 about the order",
      "Please write to anna.berg@example.com before Friday",
      "Nothing happened today in the shop at all",
      "Wrote to bo.jensen@example.com about the late parcel",
    ];
    expect((await judge({ notes })).get("notes")).toMatchObject({ entity: "EMAIL", form: "text" });
  });
  it("count the rows that fit and never show a value", async () => {
    const verdict = (
      await judge({ email: ["anna@example.com", "bo@example.com", "nobody", "c@example.com"] })
    ).get("email");
    expect(verdict?.matched).toBe(3);
    expect(verdict?.evidence.join(" ")).not.toMatch(/anna|example|nobody/);
  });
  it("are the same on every call and extrapolate honestly on a large table", async () => {
    await session.run(
      "CREATE OR REPLACE TABLE big AS SELECT CASE WHEN i % 10 = 0 THEN 'none given' ELSE 'u' || i || '@example.com' END AS mail, NULL::VARCHAR AS nothing FROM range(100000) r(i)",
    );
    const once = () =>
      judgeColumns(session, "big", [{ name: "mail" }, { name: "nothing" }], {
        defaultRegion: "DK",
        rows: 100_000,
      });
    const first = await once();
    expect(await once()).toEqual(first);
    expect(first.get("nothing")).toBeNull();
    const verdict = first.get("mail");
    expect(verdict?.matched).toBeGreaterThan(88_000);
    expect(verdict?.matched).toBeLessThan(92_000);
    expect(verdict?.evidence.at(-1)).toMatch(/extrapolated/);
  });
});

describe("Less plain columns", () => {
  const teachers = ["P. Zhang", "M. Holm", "A. Berg", "J. Okafor", "L. Brandt", "S. Lindqvist", "K. Moreau"];
  it("are told: initials with surnames are persons where the name says so", async () => {
    expect(
      await entity(
        "mgr",
        repeat((i) => teachers[i % 7] ?? ""),
      ),
    ).toBe("PERSON");
    expect(
      await entity(
        "series",
        repeat((i) => teachers[i % 7] ?? ""),
      ),
    ).toBeNull();
  });
  it("are told: short codes of a confession are one", async () => {
    expect(
      await entity(
        "Konfession",
        repeat((i) => ["ev", "rk", "vd"][i % 3] ?? ""),
      ),
    ).toBe("NATIONALITY_RELIGION_POLITICS");
  });
  it("are told: one identifier among many notes is one too many", async () => {
    const note = (i: number) =>
      i === 7 ? "kunden oplyste cpr 070761-4285 i telefonen" : `vi talte om sag ${"abcdefgh"[i % 8]}`;
    expect((await judge({ note: repeat(note) })).get("note")).toMatchObject({
      entity: "NATIONAL_ID",
      form: "text",
    });
  });
  it("are told: capitalised words of citations and goods are no persons", async () => {
    const cited = (i: number) =>
      `Norfolk County Free Records of Lancaster ${1700 + i}, Virginia Deeds Book ${i}`;
    expect(await entity("source", repeat(cited))).toBeNull();
  });
  it("are told: years and first days of years are what generalising leaves", async () => {
    expect(
      await entity(
        "birth_date",
        repeat((i) => String(1950 + i)),
      ),
    ).toBeNull();
    expect(
      await entity(
        "birth_date",
        repeat((i) => `${1950 + i}-01-01`),
      ),
    ).toBeNull();
    expect(
      await entity(
        "birth_date",
        repeat((i) => `${1950 + i}-0${1 + (i % 9)}-14`),
      ),
    ).toBe("DATE_OF_BIRTH");
  });
});
