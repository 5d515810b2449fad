import { tmpdir } from "node:os";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { judgeColumns } from "@/server/pii/judge-columns";
import { EngineSession } from "@/server/platform/engine";
import type { PiiEntity, PiiVerdict } from "../pii/schema";
import type { ColumnType } from "../profiling/schema";
import { maskColumns, maskTable } from "./mask-table";
import { decryptCell } from "./masking/encrypt";
import { type ColumnMasking, copyMaskingPolicy, planMasking } from "./plan-masking";

const key = Buffer.alloc(32, 9);
const otherKey = Buffer.alloc(32, 8);
let session: EngineSession;

beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
});
afterAll(() => session.close());

const masking = (
  strategy: ColumnMasking["strategy"],
  entity: PiiEntity | null,
  scheme: string | null = null,
): ColumnMasking => ({
  strategy,
  entity,
  scheme,
  country: null,
  form: "value",
  why: "",
});

/** One value through one strategy. */
async function mask(value: string, type: ColumnType, how: ColumnMasking, withKey = key): Promise<unknown> {
  const native: Partial<Record<ColumnType, string>> = {
    text: "VARCHAR",
    integer: "BIGINT",
    decimal: "DOUBLE",
    date: "DATE",
    timestamp: "TIMESTAMP",
  };
  await session.run(`CREATE OR REPLACE TABLE one AS SELECT CAST($1 AS ${native[type]}) AS v`, [value]);
  const masked = await maskColumns(session, "one", [{ name: "v", type }], new Map([["v", how]]), withKey);
  return (await session.row(`SELECT ${masked.select.join(", ")} FROM ${masked.relation}`)).v;
}

describe("pseudonyms", () => {
  it("are the same for two spellings of one value, in every table", async () => {
    const email = masking("pseudonym", "EMAIL");
    expect(await mask(" Anna@Example.com", "text", email)).toBe(
      await mask("anna@example.com", "text", email),
    );
    const cpr = masking("pseudonym", "NATIONAL_ID", "CPR");
    expect(await mask("070761-4285", "text", cpr)).toBe(await mask("0707614285", "text", cpr));
  });
  it("differ for different values and under another key", async () => {
    const email = masking("pseudonym", "EMAIL");
    const anna = await mask("anna@example.com", "text", email);
    expect(await mask("bo@example.com", "text", email)).not.toBe(anna);
    expect(await mask("anna@example.com", "text", email, otherKey)).not.toBe(anna);
  });
  it("keep the form that makes them useful", async () => {
    expect(await mask("anna@example.com", "text", masking("pseudonym", "EMAIL"))).toMatch(
      /^psn-[0-9a-f]{24}@masked\.invalid$/,
    );
    expect(await mask("+45 20 12 34 56", "text", masking("pseudonym", "PHONE"))).toMatch(
      /^\+45 psn-[0-9a-f]{24}$/,
    );
    expect(await mask("707614285", "integer", masking("pseudonym", "NATIONAL_ID"))).toMatch(/^\d+$/);
  });
  it("leave nulls and empty cells as they are", async () => {
    expect(await mask("", "text", masking("pseudonym", "EMAIL"))).toBe("");
    await session.run("CREATE OR REPLACE TABLE nothing AS SELECT NULL::VARCHAR AS v");
    const columns = [{ name: "v", type: "text" as const }];
    const masked = await maskColumns(
      session,
      "nothing",
      columns,
      new Map([["v", masking("redact", "EMAIL")]]),
      key,
    );
    expect((await session.row(`SELECT v FROM ${masked.relation}`)).v).toBeNull();
  });
});

describe("partial masks", () => {
  it.each([
    ["anna.berg@example.dk", "EMAIL", "a•••@e•••.dk"],
    ["4111 1111 1111 1111", "CREDIT_CARD", "•••• 1111"],
    ["+45 20 12 34 56", "PHONE", "+45•••• 56"],
    ["Søren O'Hara-Ek", "PERSON", "S••• O•••"],
    ["192.168.17.4", "IP_ADDRESS", "192.168.•••"],
    ["070761-4285", "NATIONAL_ID", "••••••85"],
    ["2001:db8:4f23::576f", "IP_ADDRESS", "2001:db8:•••"],
    ["070761-4285", "PERSON", "•••"],
    ["anna.berg at example.dk", "EMAIL", "•••"],
    ["anna@berg.dk or 20 12 34 56", "EMAIL", "•••"],
    ["anna.berg.hansen@example.dk", "IP_ADDRESS", "•••"],
    ["Catholic", "NATIONALITY_RELIGION_POLITICS", "•••"],
    ["female", "GENDER", "•••"],
  ] as const)("shows of %s (%s) only %s", async (value, entity, expected) => {
    expect(await mask(value, "text", masking("partial", entity))).toBe(expected);
  });
});

describe("generalisation", () => {
  it.each([
    ["1961-07-07", "date", "DATE_OF_BIRTH", "1961-01-01"],
    ["07/07/1961", "text", "DATE_OF_BIRTH", "1961"],
    ["2100", "text", "POSTAL_CODE", "21••"],
    ["L4T 0A5", "text", "POSTAL_CODE", "L4T••"],
    ["2100", "integer", "POSTAL_CODE", 2100],
    ["37", "text", "AGE", "30–39"],
    ["37", "integer", "AGE", 30],
    ["55.676098", "decimal", "GEO_COORDINATE", 55.7],
    ["192.168.17.4", "text", "IP_ADDRESS", "192.168.0.0/16"],
    ["55.676098,12.568337", "text", "GEO_COORDINATE", "55.6,12.5"],
    ["55,676098 12,568337", "text", "GEO_COORDINATE", "55,6 12,5"],
    ["20 12 34 56", "text", "GEO_COORDINATE", "•••"],
    ["55°40'34.5\"N", "text", "GEO_COORDINATE", "•••"],
    ["2001:db8:4f23::576f", "text", "IP_ADDRESS", "2001:db8::/32"],
    ["anna.berg@example.dk", "text", "IP_ADDRESS", "•••"],
    ["52310", "integer", null, 50000],
    ["Nørregade 12", "text", "ADDRESS", "•••"],
    ["900", "text", "AGE", "•••"],
    ["900", "integer", "AGE", null],
    ["999.1.2.3", "text", "IP_ADDRESS", "•••"],
    ["unknown", "text", "POSTAL_CODE", "•••"],
    ["5567.6", "decimal", "GEO_COORDINATE", null],
    ["19610707", "text", "DATE_OF_BIRTH", "1961"],
    ["20051961", "text", "DATE_OF_BIRTH", "1961"],
    ["07.07.61", "text", "DATE_OF_BIRTH", "••61"],
    ["61-07-07", "text", "DATE_OF_BIRTH", "••61"],
    ["7. juli 1961", "text", "DATE_OF_BIRTH", "1961"],
    ["1961年7月7日", "text", "DATE_OF_BIRTH", "1961"],
    ["31-02-1990", "text", "DATE_OF_BIRTH", "1990"],
    ["0000-00-00", "text", "DATE_OF_BIRTH", "•••"],
    ["unknown", "text", "DATE_OF_BIRTH", "•••"],
    ["37 år", "text", "AGE", "30–39"],
    ["37.5", "text", "AGE", "30–39"],
    ["-3", "text", "AGE", "•••"],
    ["0.3", "decimal", null, 0.3],
    ["187", "integer", "HEALTH", 100],
    ["4571119281321587", "integer", "CREDIT_CARD", null],
    ["4571119281321587", "text", "CREDIT_CARD", "•••"],
    ["-52310", "integer", null, -50000],
  ] as const)("turns %s (%s, %s) into %s", async (value, type, entity, expected) => {
    expect(await mask(value, type, masking("generalise", entity))).toBe(expected);
  });
});

describe("encryption", () => {
  it("gives equal cells for equal values and the value back with the key", async () => {
    const cell = String(await mask("Anna Berg", "text", masking("encrypt", "PERSON")));
    expect(cell).toBe(await mask("Anna Berg", "text", masking("encrypt", "PERSON")));
    expect(cell).not.toContain("Anna");
    expect(decryptCell(cell, key)).toBe("Anna Berg");
    expect(() => decryptCell(cell, otherKey)).toThrow("cannot be decrypted");
  });
});

describe("a masked table", () => {
  beforeEach(async () => {
    await session.run(`CREATE OR REPLACE TABLE people AS SELECT i AS _row, i AS id,
      ['Anna Berg', 'Bo Jensen', 'Carla Holm', 'Dorthe Lund'][1 + i % 4] AS name,
      'user' || i || '@example.com' AS email, '+45 2012' || (1000 + i) AS phone,
      strftime(DATE '1950-01-01' + (i * 97)::INTEGER, '%d%m%y') || '-4' || (100 + i % 800) AS cpr,
      DATE '1950-01-01' + (i * 97)::INTEGER AS born, 'Nørregade ' || i AS address, (1000 + i)::VARCHAR AS zip,
      ['male', 'female'][1 + i % 2] AS gender, 'Abc!' || (i * 7919) AS password FROM range(200) r(i)`);
  });
  const columns: { name: string; type: ColumnType }[] = [
    { name: "id", type: "integer" },
    ...["name", "email", "phone", "cpr", "address", "zip", "gender", "password"].map((name) => ({
      name,
      type: "text" as const,
    })),
    { name: "born", type: "date" },
  ];
  const judge = (relation: string) =>
    judgeColumns(session, relation, columns, { defaultRegion: "DK", rows: 200 });
  const entities = (verdicts: Map<string, PiiVerdict | null>) =>
    Object.fromEntries([...verdicts].flatMap(([name, verdict]) => (verdict ? [[name, verdict.entity]] : [])));

  it("shows nothing to a second scan where it was redacted or pseudonymised", async () => {
    const verdicts = await judge("people");
    expect(entities(verdicts)).toEqual({
      name: "PERSON",
      email: "EMAIL",
      phone: "PHONE",
      cpr: "NATIONAL_ID",
      address: "ADDRESS",
      zip: "POSTAL_CODE",
      gender: "GENDER",
      password: "PASSWORD",
      born: "DATE_OF_BIRTH",
    });
    for (const strategy of ["redact", "pseudonym"] as const) {
      const plan = planMasking(verdicts, {
        direct: strategy,
        quasi: strategy,
        sensitive: strategy,
        entities: {},
      });
      await maskTable(session, "people", "masked", columns, plan, key);
      expect(entities(await judge("masked"))).toEqual({});
      expect(await session.row("SELECT count(DISTINCT _row) AS n FROM masked")).toEqual({ n: 200 });
    }
  });
  it("shows nobody to a second scan in a copy under the policy Atlas starts with, whatever the kind", async () => {
    await session.run(`CREATE OR REPLACE TABLE kinds AS SELECT i AS _row,
      ['Anna Berg', 'Bo Jensen', 'Carla Holm', 'Dorthe Lund'][1 + i % 4] AS name, 'user' || i || '@example.com' AS email,
      '+45 2012' || (1000 + i) AS phone, 'Nørregade ' || i AS address,
      strftime(DATE '1950-01-01' + (i * 97)::INTEGER, '%d%m%y') || '-4' || (100 + i % 800) AS cpr,
      ['13585628', '25313763', '24256790'][1 + i % 3] AS cvr, ['DK5000400440116243', 'DE89370400440532013000'][1 + i % 2] AS iban,
      ['4111 1111 1111 1111', '5555555555554444', '378282246310005'][1 + i % 3] AS card, '0400 44011624' || (10 + i % 90) AS konto,
      '192.168.' || (100 + i % 100) || '.' || i AS client_ip, '00:1a:2b:3c:4d:' || (10 + i % 90) AS mac_address,
      'holm' || i AS username, 'Abc!' || (i * 7919) AS password, ['Muslim', 'Catholic', 'Hindu'][1 + i % 3] AS religion,
      ['Asthma', 'Diabetes type 2', 'Migraine'][1 + i % 3] AS diagnosis,
      strftime(DATE '1950-01-01' + (i * 97)::INTEGER, '%d-%m-%Y') AS birth_date, (18 + i % 70)::VARCHAR AS age, ['male', 'female'][1 + i % 2] AS gender,
      ['Odense', 'Aarhus', 'Esbjerg', 'Randers'][1 + i % 4] AS city, ['Holm ApS', 'Bro A/S', 'Lund I/S'][1 + i % 3] AS company,
      'https://www.firma' || i || '.dk/om' AS website, (2100 + i)::VARCHAR AS postnr, 'P' || (1234567 + i * 31) AS passport_number,
      ['943 476 5919', '9434765870'][1 + i % 2] AS nhs_number, ['1HGBH41JXMN109186', '1M8GDM9AXKP042788'][1 + i % 2] AS vin,
      ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'][1 + i % 2] AS wallet FROM range(200) r(i)`);
    const described = await session.rows<{ column_name: string }>("DESCRIBE kinds");
    const all = described
      .filter(({ column_name }) => column_name !== "_row")
      .map(({ column_name }) => ({ name: column_name, type: "text" as const }));
    const scan = (relation: string) =>
      judgeColumns(session, relation, all, { defaultRegion: "DK", rows: 200 });
    const before = await scan("kinds");
    expect([...before].filter(([, verdict]) => verdict === null).map(([name]) => name)).toEqual([]);
    await maskTable(session, "kinds", "kinds_covered", all, planMasking(before, copyMaskingPolicy), key);
    expect(entities(await scan("kinds_covered"))).toEqual({});
  });
  it("drops columns and keeps the rest in order", async () => {
    const plan = new Map([["cpr", masking("drop", "NATIONAL_ID")]]);
    const masked = await maskColumns(session, "people", columns, plan, key);
    expect(masked.select).toEqual(
      columns.filter(({ name }) => name !== "cpr").map(({ name }) => `"${name}"`),
    );
    expect(
      (await session.rows(`SELECT ${masked.select.join(", ")} FROM ${masked.relation} LIMIT 1`))[0],
    ).not.toHaveProperty("cpr");
  });
  it("never shows the key in an error and forgets it afterwards", async () => {
    const failing = maskTable(session, "missing", "out", columns, planMasking(await judge("people")), key);
    await expect(failing).rejects.toThrow(/missing/);
    await failing.catch((error: unknown) => expect(String(error)).not.toMatch(/\\x09/));
    expect((await session.row("SELECT getvariable('atlas_mask_key') AS k")).k).toBeNull();
  });
  it("refuses a key that is too short", async () => {
    await expect(maskTable(session, "people", "out", columns, new Map(), Buffer.alloc(8))).rejects.toThrow(
      "32 bytes",
    );
  });
});

describe("the plan", () => {
  const verdict = (entity: PiiEntity, cls: PiiVerdict["class"]): PiiVerdict => ({
    entity,
    class: cls,
    confidence: 1,
    matched: 1,
    country: null,
    scheme: null,
    evidence: [],
  });
  it("follows the class, then the kind, then the choice of a person", () => {
    const verdicts = new Map<string, PiiVerdict | null>([
      ["email", verdict("EMAIL", "direct")],
      ["zip", verdict("POSTAL_CODE", "quasi")],
      ["gender", verdict("GENDER", "quasi")],
      ["diagnosis", verdict("HEALTH", "sensitive")],
      ["amount", null],
    ]);
    const plan = planMasking(verdicts, undefined, { chosen: new Map([["email", "drop"]]) });
    expect([...plan].map(([name, { strategy }]) => [name, strategy])).toEqual([
      ["email", "drop"],
      ["zip", "generalise"],
      ["gender", "keep"],
      ["diagnosis", "redact"],
      ["amount", "keep"],
    ]);
  });
  it("never merges rows of a key", () => {
    const plan = planMasking(new Map([["zip", verdict("POSTAL_CODE", "quasi")]]), undefined, {
      key: new Set(["zip"]),
    });
    expect(plan.get("zip")?.strategy).toBe("pseudonym");
  });
});
