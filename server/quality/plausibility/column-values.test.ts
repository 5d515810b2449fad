import { expect, it, vi } from "vitest";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { readColumnValues } from "./column-values";
import { malformedValues } from "./find-malformed";
import { misspeltValues } from "./find-misspelt";
import { mixedNotations } from "./find-mixed-notations";
import { runValuesCheck } from "./run-values-check";

function contextOf(distinct: number, sampled: boolean) {
  const texts = vi.fn(async () => [["a", "20"]]);
  const column = {
    name: "c",
    type: "text",
    present: '"c" IS NOT NULL',
    facts: { inferred: { misfits: 0 } },
  } as unknown as ScoredColumn;
  const context = {
    session: { texts },
    raw: "t",
    rows: 20,
    columns: [column],
    entities: new Map(),
    rawOf: async () => "t",
    sample: { relation: sampled ? "t_sample" : "t", rows: 20_000 },
    profile: { columns: [{ name: "c", distinct }] },
  } as unknown as ScoringContext;
  return { context, column, texts };
}

it("a column with too many different values to hold is not read at all", async () => {
  const { context, column, texts } = contextOf(20_001, true);
  expect(await readColumnValues(context, column)).toBeNull();
  expect(texts).not.toHaveBeenCalled();
});

it("a column is read once for all checks; one of a small table whatever it holds", async () => {
  for (const { context, texts } of [contextOf(20_000, true), contextOf(30_000, false)]) {
    const [malformed, misspelt, notations] = await Promise.all(
      [malformedValues, misspeltValues, mixedNotations].map((check) => runValuesCheck(context, check)),
    );
    expect(malformed).toMatchObject([{ id: "validity.format.c", evaluated: 20, failed: 0 }]);
    expect(misspelt).toMatchObject([{ id: "accuracy.spelling.c", evaluated: 20, failed: 0 }]);
    expect(notations).toEqual([]);
    expect(texts).toHaveBeenCalledTimes(1);
  }
});
