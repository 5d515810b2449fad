import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { partialOf, takePlace } from "./unfinished";

const dir = mkdtempSync(join(tmpdir(), "atlas-unfinished-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function put(path: string, text: string) {
  const partial = partialOf(path);
  writeFileSync(partial, text);
  await takePlace(partial, path);
}

it("puts a whole file into its place, through a link too", async () => {
  const [file, link] = [join(dir, "a.csv"), join(dir, "link.csv")];
  await put(file, "one");
  symlinkSync(file, link);
  await put(link, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
});

it("writes into a device, and never takes its place", async () => {
  await put("/dev/null", "gone");
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});
