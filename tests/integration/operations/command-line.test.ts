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
