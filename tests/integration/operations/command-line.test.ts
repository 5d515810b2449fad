import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const projectDir = join(import.meta.dirname, "../../..");

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
});
