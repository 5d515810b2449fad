import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "@/bin/launcher/bundle.mjs";

let projectDir: string;
beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), "atlas project "));
  mkdirSync(join(projectDir, "part"));
  writeFileSync(join(projectDir, "tsconfig.json"), '{"compilerOptions":{"paths":{"@/*":["./*"]}}}');
  save("part/answer.ts", "export const answer: number = 41;");
  save("entry.ts", 'import { answer } from "@/part/answer"; export const result = answer + 1;');
});
afterEach(() => rmSync(projectDir, { recursive: true }));

/** Writes a source that was saved a while ago, as sources are. */
function save(path: string, text: string, minutesAgo = 10): void {
  writeFileSync(join(projectDir, path), text);
  const time = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(join(projectDir, path), time, time);
}

const compile = () => bundle({ projectDir, entry: "entry.ts", name: "entry" });
const resultOf = async (file: string) => (await import(pathToFileURL(file).href)).result;

describe("the launcher's compiler", () => {
  it("follows imports from the project's folder, also in a path with spaces", async () => {
    expect(await resultOf(await compile())).toBe(42);
  });

  it("does nothing when no source changed", async () => {
    const first = await compile();
    const { mtimeMs } = statSync(first);
    expect(await compile()).toBe(first);
    expect(statSync(first).mtimeMs).toBe(mtimeMs);
  });

  it("compiles again when an imported file changed", async () => {
    const first = await compile();
    save("part/answer.ts", "export const answer: number = 1;", 5);
    const second = await compile();
    expect(second).not.toBe(first);
    expect(await resultOf(second)).toBe(2);
    expect(readFileSync(first, "utf8")).toContain("41");
  });

  it("gives processes that start at once the same result", async () => {
    const compiler = pathToFileURL(join(import.meta.dirname, "../../../bin/launcher/bundle.mjs")).href;
    const code = `const { bundle } = await import(${JSON.stringify(compiler)});
      console.log(await bundle(${JSON.stringify({ projectDir, entry: "entry.ts", name: "entry" })}))`;
    const run = promisify(execFile);
    const runs = await Promise.all(
      [1, 2, 3, 4].map(() => run(process.execPath, ["--input-type=module", "-e", code])),
    );
    const files = new Set(runs.map(({ stdout }) => stdout.trim()));
    expect(files.size).toBe(1);
    for (const file of files) expect(await resultOf(file)).toBe(42);
  });

  it("says what is wrong with a source, and keeps the last result", async () => {
    const first = await compile();
    save("part/answer.ts", "export const answer: number = ;", 5);
    await expect(compile()).rejects.toThrow(/part\/answer\.ts:1/);
    expect(await resultOf(first)).toBe(42);
  });

  it("uses a private temporary folder where the project cannot be written", async () => {
    // A file where the folder should be: not even root can write below it.
    writeFileSync(join(projectDir, ".atlas"), "");
    mkdirSync(join(projectDir, "node_modules"));
    const file = await compile();
    expect(file.startsWith(tmpdir())).toBe(true);
    expect(statSync(dirname(dirname(file))).mode & 0o077).toBe(0);
    expect(await resultOf(file)).toBe(42);
    rmSync(dirname(dirname(file)), { recursive: true });
  });
});
