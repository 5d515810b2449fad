import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { typedValues } from "./typed-values";

const typed = (...columns: [string, string][]) =>
  withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const select = columns.map(([name, values]) => `unnest([${values}]) AS ${name}`).join(", ");
    await session.run(`CREATE TABLE source AS SELECT ${select}, 1 AS _row`);
    return typedValues(
      session,
      columns.map(([name]) => name),
    );
  });

describe("typed values", () => {
  it("tell what was guessed of them and what is written otherwise", async () => {
    const { expressions, notes } = await typed(
      ["day", "'01/02/2024', '03/04/2024', '05/06/2024'"],
      ["clear", "'31/12/2024', '03/04/2024', '05/06/2024'"],
      ["at", "'2024-01-01T12:00:00+02:00', '2024-01-02T12:00:00Z', '2024-01-03T12:00:00Z'"],
      ["zip", "'0123', '0456', '0789'"],
    );
    expect([...expressions.keys()]).toEqual(["day", "clear", "at"]);
    expect(notes).toEqual([
      "The order of day and month is a guess, as both may be: day first in day.",
      "Times with a zone were written in UTC, without it, in at.",
    ]);
  });
});
