import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { slicesOf } from "@/server/platform/engine-slices";
import { analyse } from "./analyse-for-tests";
import { scanFile } from "./scan-file";
import type { FailingCell } from "./schema";

const width = 310;

it("finds in a table of hundreds of columns what it finds in a narrow one, and says what it did not compare", async () => {
  const dir = await mkdtemp(join(tmpdir(), "atlas-wide-"));
  try {
    const file = join(dir, "wide.csv");
    const header = Array.from({ length: width }, (_, i) => `measure ${i}`);
    const rows = Array.from({ length: 40 }, (_, row) =>
      header.map((_, i) => (row === 7 && i === width - 1 ? "about ten" : String((row * 37 + i) % 53))),
    );
    await writeFile(file, [header, ...rows].map((cells) => cells.join(",")).join("\n"));
    const cells: FailingCell[] = [];
    await withSession({ memoryMb: 512, threads: 1, tempDir: dir }, async (session) => {
      const report = await scanFile(session, file, {
        defaultRegion: "DK",
        scratchDir: dir,
        onCell: (cell) => void cells.push(cell),
      });
      expect(report.columns).toHaveLength(width);
      expect(report.notes).toContain(
        "Dependencies and correlations were looked for among the first 40 of 310 columns with more than one value.",
      );
    });
    expect(cells).toContainEqual(
      expect.objectContaining({ row: 8, line: 9, column: `measure ${width - 1}`, value: "about ten" }),
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});

it("reads a column of a wide relation from a narrow part of it, made once", async () => {
  await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const columns = Array.from({ length: 301 }, (_, i) => `c${i}`);
    await session.run(
      `CREATE TABLE t AS SELECT 1 AS _row, 2 AS _line, ${columns.map((name, i) => `'${i}' AS ${name}`).join(", ")}`,
    );
    const of = slicesOf(session, "t", columns);
    const [first, last] = await Promise.all([of("c1"), of("c300")]);
    expect(await of("c0")).toBe(first);
    expect(last).not.toBe(first);
    expect(await session.rows(`SELECT _row, _line, c300 FROM ${last}`)).toEqual([
      { _row: 1, _line: 2, c300: "300" },
    ]);
    const narrow = slicesOf(session, "t", columns.slice(0, 300));
    expect(await narrow("c1")).toBe("t");
  });
});

it("says which columns of many were held against each other", async () => {
  const numbers = Array.from({ length: 44 }, (_, i) => `n${i}`);
  const days = Array.from({ length: 15 }, (_, i) => [`start ${i}`, `end ${i}`]).flat();
  const row = (k: number) => [
    ...numbers.map((_, i) => `${i * k}`),
    `${k}`,
    ...days.map((_, i) => `2024-0${1 + (i % 2)}-${10 + k}`),
  ];
  const lines = [[...numbers, "total", ...days], ...[1, 2, 3, 4, 5].map(row)].map((cells) => cells.join(","));
  await analyse(lines, {}, ({ notes }) => {
    expect(notes).toContain(
      "Sums, differences and products were looked for in the first 40 of 45 columns of numbers.",
    );
    expect(notes.join("\n")).toMatch(
      /^\d+ pairs of dates may have to follow each other: only the first 200 were looked at\.$/m,
    );
  });
});
