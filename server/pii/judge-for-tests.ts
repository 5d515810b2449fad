import { tmpdir } from "node:os";
import { afterAll, beforeAll } from "vitest";
import { EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { judgeColumns } from "./judge-columns";

/** Gives the tests of a file a session, and what is said of tables in it. Call it once, at the top. */
export function withJudge() {
  let session: EngineSession;
  beforeAll(async () => {
    session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
  });
  afterAll(() => session.close());
  return (columns: Record<string, string>, defaultRegion = "DK") => said(session, columns, defaultRegion);
}

/** What is said of each column of a table; a column is its values with bars between. Short ones begin again. */
async function said(
  session: EngineSession,
  columns: Record<string, string>,
  defaultRegion: string,
): Promise<Record<string, unknown>> {
  const names = Object.keys(columns);
  const lists = names.map((name) => (columns[name] ?? "").split("|"));
  const rows = Math.max(...lists.map((list) => list.length));
  const line = (i: number) => `(${lists.map((list) => quoteText(list[i % list.length] ?? "")).join(", ")})`;
  await session.run(
    `CREATE OR REPLACE TABLE unseen AS SELECT * FROM (VALUES ${Array.from({ length: rows }, (_, i) => line(i)).join(", ")}) v(${names.map(quoteName).join(", ")})`,
  );
  const described = names.map((name) => ({ name }));
  const verdicts = await judgeColumns(session, "unseen", described, { defaultRegion, rows });
  return Object.fromEntries(names.map((name) => [name, verdicts.get(name)?.entity ?? null]));
}
