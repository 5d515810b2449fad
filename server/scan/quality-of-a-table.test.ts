import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { quoteName, withSession } from "@/server/platform/engine";
import { analyse, load } from "./analyse-for-tests";
import { type AnalyseInput, analyseRelation } from "./analyse-relation";

const impossible = [
  "id,name,cpr,age,country",
  "1,Anna Hansen,010190-1234,34,DK",
  "1,Bo Jensen,999999-9999,-5,??",
  "1,Carl Holm,abc,900,DK",
  "2,Dorte Lund,020285-2222,41,SE",
  "3,Erik Friis,111177-1111,29,NO",
];

describe("quality of a table", () => {
  it("accepts several addresses and numbers in a cell, notes on countries and ZIP+4, and finds what is none", async () => {
    const rows = Array.from(
      { length: 34 },
      (_, i) => `https://a.example/${i},212-555-01${10 + i},Denmark,${80_000 + i * 7},${5 + (i % 13)}`,
    );
    const right = "www.b.example (http://b.example/x),(510) 238-PARK,Netherlands (Holland),80127-4244,9";
    const list = "https://c.example; c.example/d,212-555-0133 / 212-555-0134 X 21,Hong Kong,80301,700000";
    const wrong = "HTTP://NONE,at 212-555-0101,Norwqy,80302,8";
    const lines = ["url,phone,country,zip,visits", ...rows, right, list, wrong];
    await analyse(lines, {}, (_, cells) => {
      expect(cells.filter(({ row }) => row === 35)).toEqual([]);
      expect(cells.filter(({ row }) => row === 36).map(({ check }) => check)).toEqual([
        "accuracy.outlier.visits",
      ]);
      expect(cells.filter(({ row }) => row === 37).map(({ column }) => column)).toEqual([
        "country",
        "phone",
        "url",
      ]);
    });
  });

  it("fails validity and uniqueness for impossible ages, CPR numbers and countries and a repeated id", async () => {
    await analyse(impossible, {}, ({ quality }, cells) => {
      expect(quality.dimensions.validity).toMatchObject({ measured: true, passed: false });
      expect(quality.dimensions.uniqueness).toMatchObject({ measured: true, passed: false, score: 0.6 });
      expect(cells.map(({ row, column }) => `${row} ${column}`)).toEqual([
        "2 age",
        "2 country",
        "2 cpr",
        "2 id",
        "3 age",
        "3 cpr",
        "3 id",
      ]);
      expect(cells.filter(({ column }) => column === "id").map((cell) => cell.duplicate_of)).toEqual([1, 1]);
    });
  });

  it("measures only what there is ground for, and averages only that", async () => {
    await analyse(impossible, {}, ({ quality }) => {
      expect(quality.dimensions.timeliness).toMatchObject({ measured: false, score: null, passed: null });
      expect(quality.dimensions.timeliness.reason).toMatch(/agreement/);
      const scores = Object.values(quality.dimensions).flatMap(({ score }) =>
        score === null ? [] : [score],
      );
      expect(quality.overall).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / scores.length, 5);
    });
  });

  it("lets suspicions warn, and only declared rules, the declared key and misfits be errors", async () => {
    const options: Partial<AnalyseInput> = {
      key: ["id"],
      rules: [
        { id: "adult", kind: "condition", columns: ["age"], condition: "age >= 18", severity: "error" },
        { id: "nordic", kind: "in_set", columns: ["country"], values: ["DK", "SE"], severity: "warning" },
      ],
    };
    await analyse(impossible, options, (_, cells) => {
      const errors = cells
        .filter(({ severity }) => severity === "error")
        .map(({ row, check }) => `${row} ${check}`);
      expect(errors).toEqual(["2 rule.adult", "2 uniqueness.key.id", "3 uniqueness.key.id"]);
      expect(cells.filter(({ check }) => check === "rule.nordic").map(({ row }) => row)).toEqual([2, 5]);
    });
  });

  it.each([
    ["a sub-query", "age > (SELECT 1)"],
    ["a second statement", "true); DROP TABLE source; SELECT (true"],
    ["another table", "true) AS ok FROM source_typed WHERE (true"],
    ["a function that reads files", "read_text('/etc/passwd') IS NULL"],
    ["a setting", "current_setting('threads') = '1'"],
    ["an aggregate", "sum(age) > 1"],
    ["a column that does not exist", "height > 1"],
    ["something that is neither true nor false", "age + 1"],
  ])("refuses a condition with %s", async (_, condition) => {
    const rules: AnalyseInput["rules"] = [
      { id: "r", kind: "condition", columns: [], condition, severity: "error" },
    ];
    await expect(analyse(impossible, { rules }, () => null)).rejects.toMatchObject({
      code: "quality.rule_condition",
    });
  });

  it("compares with reference data and suggests its value", async () => {
    await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
      await load(session, "source", ["sku,price", "a,10", "b,21", "c,5"]);
      await load(session, "known", ["sku,price", "a,10", "b,20"]);
      const { failures, quality } = await analyseRelation(session, {
        raw: "source",
        columns: ["sku", "price"],
        defaultRegion: "DK",
        reference: { relation: "known", key: ["sku"] },
      });
      const cells = await session.rows(
        `SELECT "row", "column", suggestion FROM ${quoteName(failures)} WHERE dimension = 'accuracy' ORDER BY "row"`,
      );
      expect(cells).toEqual([
        { row: 2, column: "price", suggestion: "20" },
        { row: 3, column: "sku", suggestion: null },
      ]);
      expect(quality.dimensions.accuracy.score).toBeCloseTo(1 - 2 / 5, 5);
    });
  });

  it("scores the age of the newest data against what was agreed", async () => {
    const lines = ["id,updated_at", "1,2024-05-01 10:00:00", "2,2024-05-02 10:00:00"];
    const now = new Date("2024-05-04T10:00:00Z");
    await analyse(lines, { freshness: { maxAgeHours: 24, now } }, ({ quality }) => {
      expect(quality.dimensions.timeliness).toMatchObject({ score: 0.5, passed: false });
    });
    await analyse(lines, { freshness: { maxAgeHours: 72, now } }, ({ quality }) => {
      expect(quality.dimensions.timeliness).toMatchObject({ score: 1, passed: true });
    });
  });

  it("finds the one error of a small table: a date there is none of, an order and a total", async () => {
    const lines = [
      "start_date,end_date,net,vat,total",
      ...Array.from({ length: 11 }, (_, i) => {
        const day = String(i + 10);
        const net = 100 * (i + 1);
        const end = i === 3 ? "2024-01-01" : `2024-02-${i === 7 ? "30" : day}`;
        return [`2024-01-${day}`, end, net, net / 4, i === 5 ? 7 : net * 1.25].join(",");
      }),
    ];
    await analyse(lines, {}, (_, cells) => {
      expect(cells.map(({ row, column, check }) => `${row} ${column} ${check}`)).toEqual([
        "4 end_date consistency.order.start_date+end_date",
        "6 total consistency.total.total",
        "8 end_date validity.type.end_date",
      ]);
    });
  });

  it("survives a table without rows and a column without values", async () => {
    await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
      await session.run("CREATE TABLE source (a VARCHAR, b VARCHAR, _row BIGINT, _line BIGINT)");
      const empty = await analyseRelation(session, {
        raw: "source",
        columns: ["a", "b"],
        defaultRegion: "DK",
      });
      expect(empty.quality.overall).toBeNull();
      await session.run("INSERT INTO source VALUES (NULL, 'x', 1, 2), (NULL, 'y', 2, 3)");
      const hollow = await analyseRelation(session, {
        raw: "source",
        columns: ["a", "b"],
        defaultRegion: "DK",
      });
      expect(hollow.quality.dimensions.completeness.score).toBe(0.5);
    });
  });
});
