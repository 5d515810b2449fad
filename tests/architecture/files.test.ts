import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, productSources, projectDir } from "./sources";

const longest = 350;
const folders = ["app", "server", "worker", "bin", "tests", "bench", "docs", "prisma/schema"];
const written = folders
  .flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs|css|prisma|md)$/))
  .filter((path) => !basename(path).startsWith("generated-"))
  .map((path) => ({ path, text: readFileSync(join(projectDir, path), "utf8") }));

// In pieces, so that this file does not hold the words it looks for.
const unfinished = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "[Ll]orem " + "ipsum"].join("|")})\\b`);
const machine = new RegExp(["/wo" + "rk/main", "/home/" + "[a-z]+/", "localhost:" + "4873"].join("|"));

describe("files", () => {
  it(`have at most ${longest} lines`, () => {
    const long = written.filter(({ text }) => text.split("\n").length > longest + 1);
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length}`)).toEqual([]);
  });

  it("hold nothing unfinished", () => {
    expect(written.filter(({ text }) => unfinished.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("name no folder of the machine they were written on", () => {
    expect(written.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
  });

  // That no file exports another one again is a rule of the linter.
  it("are not called index, but for the worker's entry", () => {
    const indexes = productSources().filter(({ path }) => /^index\.tsx?$/.test(basename(path)));
    expect(indexes.map(({ path }) => path).filter((path) => path !== "worker/index.ts")).toEqual([]);
  });

  it("have names that say what they hold", () => {
    const vague = /^(utils?|helpers?|types|common|manager|service|.*-v2|.*-(utils?|helpers?|manager))\.tsx?$/;
    expect(
      productSources()
        .map(({ path }) => path)
        .filter((path) => vague.test(basename(path))),
    ).toEqual([]);
  });
});
