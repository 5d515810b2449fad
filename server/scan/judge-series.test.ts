import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { type JudgedPoint, judgeSeries } from "./judge-series";

let dir = "";
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "judge-series-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function judge(lines: string[], columns = { time: "day", value: "rows" }): Promise<JudgedPoint[]> {
  const path = join(dir, "series.csv");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return withSession({ memoryMb: 256, threads: 1, tempDir: dir }, async (session) => {
    const judged: JudgedPoint[] = [];
    for await (const chunk of judgeSeries(session, path, columns, dir)) judged.push(...chunk);
    return judged;
  });
}

const date = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
/** Loads of about 10,000 rows a day. */
const usual = (i: number) => 10_000 + Math.round(250 * Math.sin(i * 12.9898) * Math.cos(i * 78.233));
const loads = (count: number, rows: (i: number) => string | number = usual) =>
  Array.from({ length: count }, (_, i) => `${date(i)},${rows(i)}`);
const found = (judged: JudgedPoint[]) =>
  judged.flatMap(({ time, anomaly, kind, since }) => (anomaly ? [[time, kind, since]] : []));

describe("judgeSeries", () => {
  it("says of the load without rows what it is, since when and what was expected", async () => {
    const judged = await judge(["day,rows", ...loads(20), `${date(20)},0`]);
    expect(found(judged)).toEqual([[date(20), "spike", date(20)]]);
    const [low, high] = judged.at(-1)?.expected ?? [0, 0];
    expect(low).toBeGreaterThan(5000);
    expect(high).toBeLessThan(15_000);
  });

  it("counts a shift from its first point, by the time that stands in the file", async () => {
    const judged = await judge(["day,rows", ...loads(40, (i) => usual(i) + (i >= 30 ? 6000 : 0))]);
    expect(found(judged)[0]).toEqual([date(30), "spike", date(30)]);
    const lasting = judged.find(({ kind }) => kind === "shift");
    expect(lasting?.since).toBe(date(30));
  });

  it("takes points in the order of time, each reading once, and cells without a number for missing", async () => {
    const right = loads(30, (i) => (i === 25 ? 20_100 : usual(i)));
    const expected = [[date(25), "spike", date(25)]];
    expect(found(await judge(["day,rows", ...right.toReversed()]))).toEqual(expected);
    expect(found(await judge(["day,rows", ...right.flatMap((line) => [line, line])]))).toEqual(expected);
    const gap = await judge(["day,rows", ...right.filter((_, i) => i !== 20)]);
    expect(found(gap)).toEqual([[date(21), "gap", date(20)], ...expected]);
    const holes = right.map((line, i) => (i === 20 ? `${date(i)},NaN` : line));
    expect(found(await judge(["day,rows", ...holes]))).toEqual([
      [date(20), "missing", date(20)],
      ...expected,
    ]);
  });

  it("answers for no points and few, and names what is no series", async () => {
    expect(await judge(["day,rows"])).toEqual([]);
    expect(found(await judge(["day,rows", ...loads(2)]))).toEqual([]);
    await expect(judge(["day,rows", ...loads(20, (i) => `${i} apples`)])).rejects.toThrow(
      'The column "rows" of',
    );
    await expect(judge(["day,rows", ...loads(20)], { time: "rows", value: "size" })).rejects.toThrow(
      'has no column "size". Its columns are day, rows.',
    );
    const words = ["day,rows", ...Array.from({ length: 20 }, (_, i) => `load ${i},${usual(i)}`)];
    await expect(judge(words)).rejects.toThrow("Name the column of times with --time.");
  });
});
