import { expect, it } from "vitest";
import { EngineSession, quoteName } from "@/server/platform/engine";
import { analyseRelation } from "./analyse-relation";

it("counts what does not fit a type somebody fixed, and loses none of it silently", async () => {
  const session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: "/tmp" });
  try {
    await session.run(
      `CREATE TABLE source AS SELECT i::VARCHAR AS id, CASE WHEN i < 5 THEN 'x' || i ELSE i::VARCHAR END AS n,
              i::BIGINT AS _row, i + 1 AS _line FROM range(1, 21) t(i)`,
    );
    const { failures, quality } = await analyseRelation(session, {
      raw: "source",
      columns: ["id", "n"],
      defaultRegion: "DK",
      overrides: {
        n: { inferred: { type: "integer", format: null, decimal: null, thousands: null, ambiguous: false } },
      },
    });
    const failed = await session.rows(
      `SELECT "row", value, severity FROM ${quoteName(failures)} ORDER BY "row"`,
    );
    expect(failed).toEqual([1, 2, 3, 4].map((row) => ({ row, value: `x${row}`, severity: "error" })));
    expect(quality.dimensions.validity.score).toBeLessThan(1);
  } finally {
    session.close();
  }
});

it("reads columns that are named like words of its own queries", async () => {
  const names = ["value", "count", "n", "v", "row", "line", "column", "check", "b", "select"];
  const session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: "/tmp" });
  try {
    const cells = names.map((name, i) => `(i * ${i + 3} % 7)::VARCHAR AS ${quoteName(name)}`).join(", ");
    await session.run(
      `CREATE TABLE source AS SELECT ${cells}, i::BIGINT AS _row, i + 1 AS _line FROM range(1, 60001) t(i)`,
    );
    const { profile } = await analyseRelation(session, {
      raw: "source",
      columns: names,
      defaultRegion: "DK",
    });
    expect(profile.columns.map(({ name, distinct }) => [name, distinct > 0])).toEqual(
      names.map((name) => [name, true]),
    );
  } finally {
    session.close();
  }
});
