import { expect, it, vi } from "vitest";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { valuesOf } from "./column-values";

function contextOf(distinct: number, sampled: boolean) {
  const texts = vi.fn(async () => [["a", "2"]]);
  const column = {
    name: "c",
    present: '"c" IS NOT NULL',
    facts: { inferred: { misfits: 0 } },
  } as unknown as ScoredColumn;
  const context = {
    session: { texts },
    raw: "t",
    rawOf: async () => "t",
    sample: { relation: sampled ? "t_sample" : "t", rows: 20_000 },
    profile: { columns: [{ name: "c", distinct }] },
  } as unknown as ScoringContext;
  return { context, column, texts };
}

it("a column with too many different values to hold is not read at all", async () => {
  const { context, column, texts } = contextOf(20_001, true);
  expect(await valuesOf(context, column)).toBeNull();
  expect(texts).not.toHaveBeenCalled();
});

it("a column is read once for all checks; one of a small table whatever it holds", async () => {
  for (const { context, column, texts } of [contextOf(20_000, true), contextOf(30_000, false)]) {
    await valuesOf(context, column);
    expect(await valuesOf(context, column)).toMatchObject({ values: [{ value: "a", count: 2 }], total: 2 });
    expect(texts).toHaveBeenCalledTimes(1);
  }
});
