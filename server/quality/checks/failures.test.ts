import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { Failures } from "./failures";

it("of suggestions that weigh the same the dimension decides, not which check was done first", async () => {
  await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    await session.run("CREATE TABLE raw AS SELECT 1 AS _row, 2 AS _line, 'wrnog' AS word");
    const failures = await Failures.open(session, "raw", async () => "raw", "failing");
    for (const dimension of ["consistency", "validity", "accuracy"] as const)
      await failures.runRowCheck({
        id: `${dimension}.words`,
        description: "Words are words.",
        dimension,
        column: "word",
        evaluated: 1,
        severity: "warning",
        cells: [{ row: 1, suggestion: `as ${dimension} says` }],
      });
    await failures.settleSuggestions();
    const settled = await session.rows("SELECT DISTINCT suggestion FROM failing");
    expect(settled).toEqual([{ suggestion: "as validity says" }]);
  });
});

it("a cell has one suggestion whichever kinds of checks made several", async () => {
  await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    await session.run("CREATE TABLE raw AS SELECT 1 AS _row, 2 AS _line, 'wrnog' AS word");
    const failures = await Failures.open(session, "raw", async () => "raw", "failing");
    const shared = { description: "Words are words.", severity: "warning" } as const;
    const empty = { ...shared, id: "completeness.words", dimension: "completeness", column: "word" } as const;
    await failures.runCellChecks([{ ...empty, fails: "true", suggestion: "''" }]);
    await failures.runQueryCheck({
      ...shared,
      id: "accuracy.words",
      dimension: "accuracy",
      columns: ["word"],
      evaluated: 1,
      once: true,
      query: `SELECT 1 AS "row", 2 AS line, 'word' AS "column", 'wrnog' AS value, 'wrong' AS suggestion, NULL AS duplicate_of`,
    });
    await failures.settleSuggestions();
    const settled = await session.rows("SELECT DISTINCT suggestion FROM failing");
    expect(settled).toEqual([{ suggestion: "wrong" }]);
  });
});
