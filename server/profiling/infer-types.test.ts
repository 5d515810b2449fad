import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { quoteName, quoteText, withSession } from "@/server/platform/engine";
import { inferTypes, inspectTable } from "./infer-types";

/** The type inferred for one column of these texts; null stands for an empty cell. */
async function typeOf(values: (string | null)[], name = "x") {
  return withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const rows = values.map(
      (value, i) => `(${value === null ? "NULL" : quoteText(value)}, ${i + 1}, ${i + 2})`,
    );
    await session.run(
      `CREATE TABLE t AS SELECT * FROM (VALUES ${rows.join(", ")}) AS v(${quoteName(name)}, _row, _line)`,
    );
    const types = await inferTypes(session, "t", [name]);
    return types.get(name);
  });
}

const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));

it("keeps numbers of houses as texts where some have letters", async () => {
  const numbers = [...times(60, (i) => String(i + 1)), "411A", "RR 2"];
  expect(await typeOf(numbers, "STREET NUMBER")).toMatchObject({ type: "text" });
  expect(await typeOf(numbers, "visits")).toMatchObject({ type: "integer" });
  expect(await typeOf(numbers.slice(0, 60), "STREET NUMBER")).toMatchObject({ type: "integer" });
});

describe("inferTypes", () => {
  it.each([
    ["whole numbers", times(30, (i) => String(i - 3)), { type: "integer" }],
    ["decimals with a point", times(30, (i) => `${i}.5`), { type: "decimal", decimal: "point", scale: 1 }],
    ["decimals with a comma", times(30, (i) => `${i},75`), { type: "decimal", decimal: "comma", scale: 2 }],
    [
      "Danish thousands",
      times(30, (i) => `${i + 1}.234.567,89`),
      { type: "decimal", decimal: "comma", thousands: "point" },
    ],
    [
      "ISO dates",
      times(28, (i) => `2024-02-${String(i + 1).padStart(2, "0")}`),
      { type: "date", format: "%Y-%m-%d" },
    ],
    [
      "Danish dates",
      times(28, (i) => `${i + 1}.02.2024`),
      { type: "date", format: "%d.%m.%Y", ambiguous: false },
    ],
    [
      "American dates",
      times(28, (i) => `2/${i + 1}/2024`),
      { type: "date", format: "%m/%d/%Y", ambiguous: false },
    ],
    [
      "times with a zone",
      times(20, (i) => `2024-01-01T10:${10 + i}:00+02:00`),
      { type: "timestamp", format: "%Y-%m-%dT%H:%M:%S%z" },
    ],
    ["ja and nej", times(20, (i) => (i % 2 ? "ja" : "Nej")), { type: "boolean" }],
    ["JSON", times(20, (i) => `{"a": ${i}}`), { type: "json" }],
  ])("reads %s", async (_, values, expected) => {
    expect(await typeOf(values)).toMatchObject({ ...expected, misfits: 0 });
  });

  it.each([
    ["leading zeros", times(30, (i) => `0${i + 10}`)],
    ["one leading zero among numbers", [...times(60, (i) => String(i + 100)), "007"]],
    ["20-digit ids", times(30, (i) => `1234567890123456789${i % 10}`)],
    ["ids with an exponent", times(30, (i) => `${i + 1}e5`)],
    [
      "both notations at once",
      [...times(15, (i) => `1.${100 + i},5`), ...times(15, (i) => `1,${100 + i}.5`)],
    ],
    ["only one answer of yes and no", times(20, () => "no")],
    ["ids with an exponent among numbers", [...times(60, (i) => String(i + 100)), "12e3"]],
    ["two-digit years", times(28, (i) => `${i + 1}-02-24`)],
    ["phone numbers with a plus", times(20, (i) => `+45201020${10 + i}`)],
  ])("leaves %s as text", async (_, values) => {
    expect(await typeOf(values)).toMatchObject({ type: "text" });
  });

  it("reads numbers that a program wrote with an exponent", async () => {
    const shares = [...times(60, (i) => `0.${i + 100}`), "4e-04", "-3e-05"];
    expect(await typeOf(shares)).toMatchObject({ type: "decimal", misfits: 0 });
    const prices = [...times(60, (i) => String(i * 500 + 99_000)), "1e+05"];
    expect(await typeOf(prices)).toMatchObject({ type: "decimal", misfits: 0 });
  });

  it("says that day and month could change places", async () => {
    const values = times(12, (i) => `${String(i + 1).padStart(2, "0")}/05/2024`);
    expect(await typeOf(values)).toMatchObject({ type: "date", format: "%d/%m/%Y", ambiguous: true });
  });

  it("counts misfits, but not missing values, against the type", async () => {
    const values = [...times(97, (i) => String(i)), "twelve", "N/A", "-", null];
    expect(await typeOf(values)).toMatchObject({ type: "integer", misfits: 1 });
  });

  it("keeps a column as text when more than one value in twenty does not fit", async () => {
    expect(await typeOf([...times(90, (i) => String(i)), ...times(10, () => "many")])).toMatchObject({
      type: "text",
    });
  });

  it("keeps NA as Namibia among country codes, and as missing among numbers", async () => {
    await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT CASE i % 4 WHEN 0 THEN 'NA' WHEN 1 THEN 'DK' WHEN 2 THEN 'SE' ELSE 'NO' END AS country,
           CASE WHEN i % 4 = 0 THEN 'NA' ELSE CAST(i AS VARCHAR) END AS n, i + 1 AS _row, i + 2 AS _line FROM range(40) r(i)`,
      );
      const { columns } = await inspectTable(session, "t", ["country", "n"]);
      expect(columns.map(({ disguised }) => disguised)).toEqual([[], [{ value: "NA", count: 10 }]]);
    });
  });

  it("sees a value that only the last of 100,000 rows has", async () => {
    await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
      await session.run(
        `CREATE TABLE t AS SELECT CASE WHEN i = 99999 THEN '0042' ELSE CAST(i AS VARCHAR) END AS x, i + 1 AS _row, i + 2 AS _line FROM range(100000) r(i)`,
      );
      expect((await inferTypes(session, "t", ["x"])).get("x")).toMatchObject({ type: "text" });
    });
  });
});
