import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const projectDir = join(import.meta.dirname, "../../..");

const dir = mkdtempSync(join(tmpdir(), "atlas-command-line-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function atlas(...args: string[]) {
  return spawnSync(process.execPath, [join(projectDir, "bin/atlas.mjs"), ...args], { encoding: "utf8" });
}

describe("the command line", () => {
  it("says its version", () => {
    const { status, stdout } = atlas("--version");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  it("lists its commands", () => {
    const { status, stdout } = atlas("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/start\s+start Atlas/);
  });

  it.each([
    [["frobnicate"], 'There is no command "frobnicate".'],
    [["migrate", "--frobnicate"], "Unknown option '--frobnicate'."],
    [["migrate", "extra"], "Too many arguments for 'migrate'."],
    [[], "No command given."],
  ])("answers %j with one line and exit code 2", (args, sentence) => {
    const { status, stderr, stdout } = atlas(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });

  it("needs to know which database to migrate", () => {
    const { status, stderr } = atlas("migrate");
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^DATABASE_URL is not set\.[^\n]+\n$/)]);
  });

  it.each([
    ["scan", "none.csv"],
    ["scan", "none.csv", "--json"],
    ["convert", "none.csv", "out.csv"],
    ["mask", "none.csv", "-o", "out.csv"],
    ["anomalies", "none.csv", "--time", "a", "--value", "b"],
  ])("says with exit code 2 that a file is not there: %s %s", (...args) => {
    const { status, stderr, stdout } = atlas(...args);
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      "none.csv: The file does not exist or cannot be opened.\n",
    ]);
  });

  it.each([
    ["scan", "-", "--json"],
    ["convert", "-", join(dir, "piped.csv")],
    ["mask", "-", "-o", join(dir, "masked.csv")],
    ["anomalies", "-", "--time", "day", "--value", "count", "--json"],
  ])("reads stdin where the file is called -: %s", (...args) => {
    const days = Array.from({ length: 9 }, (_, at) => `2024-01-0${at + 1};${at}`).join("\n");
    const { status, stdout } = spawnSync(process.execPath, [join(projectDir, "bin/atlas.mjs"), ...args], {
      encoding: "utf8",
      input: `day;count\n${days}\n`,
    });
    expect(status).toBe(0);
    if (args[0] === "scan") expect(JSON.parse(stdout)).toMatchObject({ source: { path: "-" }, rows: 9 });
    else if (args[0] === "anomalies") expect(stdout.trim().split("\n")).toHaveLength(9);
    else expect(readFileSync(args.at(-1) ?? "", "utf8")).toMatch(/^day,count\n2024/);
  });

  it("reports why a column is personal, where checks fail and what to do next", () => {
    const path = join(dir, "report.csv");
    const lines = Array.from(
      { length: 40 },
      (_, i) => `${i === 30 ? 30 : i + 1},user${i}@mail.dk,${i === 9 ? "actve" : "active"}`,
    );
    writeFileSync(path, `id,email,state\n${lines.join("\n")}\n43,a,b,c\n`);
    const { status, stdout } = atlas("scan", path);
    expect(status).toBe(0);
    for (const part of [
      "40 rows, 3 columns",
      "1 row rejected (line 42: 4 cells where 3 are expected",
      "email  EMAIL, direct identifier, 99.0 % sure\n    100 % of the values have the form of an e-mail address",
      '(1 of 40 fails)\n        row 31 "30" as in row 30',
      'line 11 "actve" → "active"',
      "Say how old it may be with --max-age <hours>.",
      `Next: --cells wrong.ndjson writes every failing cell. atlas mask ${path} -o masked.csv`,
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toContain("user1");
    const full = atlas("scan", path, "--full", "--cells", join(dir, "report.ndjson"));
    expect(full.stdout).toMatch(/id\n {2}values {8}39 distinct values, 0 of 40 empty\n {2}mean/);
    expect(full.stdout).toMatch(/quantiles {5}5 % \d+ · 25 %/);
    expect(full.stdout).not.toContain("--cells wrong.ndjson");
  });

  it("tells the rhythm of times and where they are missing", () => {
    const path = join(dir, "rhythm.csv");
    const at = (i: number) =>
      new Date(Date.UTC(2024, 0, 1, 0, 15 * (i < 50 ? i : i + 3))).toISOString().slice(0, 19);
    writeFileSync(path, `at,v\n${Array.from({ length: 90 }, (_, i) => `${at(i)},${i}`).join("\n")}\n`);
    expect(atlas("scan", path, "--full").stdout).toMatch(
      /rhythm {8}every 15 minutes, 1 gap, 3 values missing\n {2}gaps {10}2024-01-01T12:15:00 – 2024/,
    );
  });

  it.each(["scan", "detect", "convert", "mask", "unmask", "anomalies"])(
    "ends the help of %s with examples",
    (name) => {
      const { status, stdout } = atlas(name, "--help");
      expect([status, stdout]).toEqual([
        0,
        expect.stringMatching(new RegExp(`Examples:\\n(?:  .+\\n)*  .*atlas ${name} `)),
      ]);
    },
  );

  it("points to the help of the command that was meant, and refuses a country that is none", () => {
    expect(atlas("scan", "--bogus").stderr).toContain("Run atlas scan --help");
    expect(atlas("scan", "none.csv", "--region", "QQ").stderr).toContain("QQ is none");
    expect(atlas("scan", "none.csv", "--region", "uk").stderr).toContain("none.csv: The file does not exist");
  });

  it("refuses a device instead of reading it without end", () => {
    const { status, stderr } = atlas("scan", "/dev/zero");
    expect([status, stderr]).toEqual([2, expect.stringContaining("This is a pipe or a device, not a file.")]);
  });

  it("keeps the cells of the other files when one cannot be scanned, and tells so in the JSON", () => {
    const good = join(dir, "good.csv");
    const bad = join(dir, "bad.csv");
    const cells = join(dir, "cells.ndjson");
    writeFileSync(
      good,
      `id,age\n${Array.from({ length: 30 }, (_, i) => `${i},${20 + i}`).join("\n")}\n30,x\n`,
    );
    writeFileSync(bad, "");
    const { status, stdout, stderr } = atlas("scan", good, bad, good, "--json", "--cells", cells);
    expect(status).toBe(1);
    expect(stderr).toBe(`${bad}: The file is empty: it has no bytes at all.\n`);
    const [one, failed, two] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([one.rows, two.rows]).toEqual([31, 31]);
    expect(failed).toEqual({
      schema: "atlas.scan/1",
      source: { path: bad },
      error: { code: "reading.empty", message: "The file is empty: it has no bytes at all." },
    });
    expect(readFileSync(cells, "utf8")).toContain('"row":31,"line":32,"column":"age"');
  });
});
