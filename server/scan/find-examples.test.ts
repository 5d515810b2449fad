import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { scanFile } from "./scan-file";
import type { FailingExample, ScanReport } from "./schema";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "atlas-examples-test-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function scanned(lines: readonly string[], unmask = false): Promise<ScanReport> {
  const path = join(dir, "people.csv");
  await writeFile(path, `${lines.join("\n")}\n`);
  return withSession({ memoryMb: 256, threads: 1, tempDir: dir }, (session) =>
    scanFile(session, path, { defaultRegion: "DK", scratchDir: dir, unmask }),
  );
}

const examplesOf = ({ quality }: ScanReport, id: string): FailingExample[] | undefined =>
  Object.values(quality.dimensions)
    .flatMap(({ checks }) => checks)
    .find((check) => check.id === id)?.examples;

const people = [
  "id,email,state",
  ...Array.from({ length: 60 }, (_, i) => {
    const id = i === 40 ? 40 : i + 1;
    const email = i % 20 === 3 ? "nobody" : i === 7 ? "N/A" : `user${i}@mail.example.dk`;
    return `${id},${email},${i === 11 ? "actve" : i % 3 === 0 ? "closed" : "active"}`;
  }),
];

it("names the values that fail a check, how often, where first, and what they should be", async () => {
  const report = await scanned(people);
  expect(examplesOf(report, "accuracy.spelling.state")).toEqual([
    { row: 12, line: 13, column: "state", value: "actve", count: 1, suggestion: "active" },
  ]);
  expect(examplesOf(report, "uniqueness.key.id")).toMatchObject([{ row: 41, value: "40", duplicateOf: 40 }]);
  expect(examplesOf(report, "completeness.filled.id")).toEqual([]);
});

it("covers values of personal data in examples, but not the words for a missing one", async () => {
  const masked = await scanned(people);
  expect(examplesOf(masked, "validity.email.email")).toMatchObject([{ line: 5, value: "••••••", count: 3 }]);
  expect(examplesOf(masked, "completeness.disguised.email")).toMatchObject([{ value: "N/A" }]);
  expect(JSON.stringify(masked)).not.toMatch(/nobody|user\d/);
  const clear = await scanned(people, true);
  expect(examplesOf(clear, "validity.email.email")).toMatchObject([{ value: "nobody" }]);
});

it("shows no mean of a few numbers of persons: of one it would be the number itself", async () => {
  const cards = ["name,cpr", "Anna Berg,0707614285", "Bo Lund,0101901234"];
  const { columns } = await scanned(cards);
  expect(columns.every(({ pii }) => pii !== null)).toBe(true);
  expect(columns).toMatchObject(columns.map(() => ({ mean: null, stddev: null, histogram: null })));
});
