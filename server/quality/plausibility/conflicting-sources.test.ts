import { describe, expect, it } from "vitest";
import { codedTable } from "./coded-for-tests";
import { conflictingSources } from "./conflicting-sources";

const things = Array.from({ length: 30 }, (_, i) => `train-${i}`);
const sources = Array.from({ length: 9 }, (_, i) => `site-${i}`);

/** Columns source, thing, value: one row per pair. */
function reported(value: (thing: number, source: number) => string | null): (string | null)[][] {
  const rows = things.flatMap((thing, t) =>
    sources.map((source, s) => [source, thing, value(t, s)] as const),
  );
  return [0, 1, 2].map((column) => rows.map((row) => row[column] ?? null));
}

/** Conflicts in a table whose first column may name a source. */
function conflictsIn(cells: (string | null)[][]) {
  const { coded, textsOf } = codedTable(cells);
  return conflictingSources(coded, [0], textsOf);
}

describe("sources that report on the same things", () => {
  it("are outvoted where they differ, though less than 80 % of the rows agree", async () => {
    const lies = (t: number, s: number) => s >= 5 && (t + s) % 2 === 0;
    const found = await conflictsIn(reported((t, s) => (lies(t, s) ? `${t}:${s}${t}` : `${t}:00`)));
    const wrong = things.flatMap((_, t) => sources.flatMap((_, s) => (lies(t, s) ? [t * 9 + s] : [])));
    expect(found).toMatchObject({ key: 1, source: 0 });
    expect(found?.columns[0]?.differing.map(({ row }) => row)).toEqual(wrong);
    expect(found?.columns[0]?.differing[0]?.suggestion).toBe("0:00");
  });

  it("tell what a source left out", async () => {
    const found = await conflictsIn(reported((t, s) => (s === 3 && t < 4 ? null : `${t}:00`)));
    expect(found?.columns[0]?.empty).toEqual(
      [0, 1, 2, 3].map((t) => ({ row: t * 9 + 3, suggestion: `${t}:00` })),
    );
  });

  it("weigh by how often they are right: two reliable ones outweigh three that repeat a mistake", async () => {
    const found = await conflictsIn(
      reported((t, s) => {
        if (s < 4) return `${t}:00`;
        if (t === 7) return "7:59";
        return (t + s) % 3 === 0 ? `${t}:00` : `${t}:${10 + s + t}`;
      }),
    );
    expect(found?.columns[0]?.differing.filter(({ row }) => row === 7 * 9)).toEqual([]);
    expect(found?.columns[0]?.differing).toContainEqual({ row: 7 * 9 + 5, suggestion: "7:00" });
  });

  it("are none where each says what it measures or thinks", async () => {
    expect(await conflictsIn(reported((t, s) => String((t * 31 + s * 17) % 97)))).toBeNull();
    expect(await conflictsIn(reported((t, s) => ((t * s) % 5 < 3 ? "agree" : "disagree")))).toBeNull();
    expect(await conflictsIn(reported((_, s) => `city of ${s}`))).toBeNull();
  });
});
