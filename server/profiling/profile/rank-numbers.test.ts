import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { type EngineSession, withSession } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import { profileColumn } from "./column-statistics";
import { numericStatistics } from "./numeric-statistics";
import { rankNumbers } from "./rank-numbers";

const rows = 3001;
const inTable = <T>(columns: string, work: (session: EngineSession) => Promise<T>) =>
  withSession({ memoryMb: 256, threads: 2, tempDir: tmpdir() }, async (session) => {
    await session.run(`CREATE TABLE t AS SELECT ${columns} FROM range(${rows}) r(i)`);
    return work(session);
  });

test("what is ranked here is what the engine counts", async () => {
  const columns: ProfiledColumn[] = [
    { name: "near", type: "integer" },
    { name: "far", type: "integer" },
    { name: "part", type: "decimal" },
    { name: "day", type: "date" },
    { name: "at", type: "timestamp" },
    { name: "clock", type: "time" },
  ];
  await inTable(
    `CASE WHEN i % 7 = 0 THEN NULL ELSE (hash(i) % 900)::BIGINT - 300 END AS near,
     (hash(i + 1) % 1000)::BIGINT * 9000000000 - 4000000000000 AS far,
     ((hash(i + 2) % 100000)::BIGINT / 100 - 300)::DECIMAL(9, 2) AS part,
     DATE '1965-01-01' + (hash(i + 3) % 9000)::INTEGER AS day,
     TIMESTAMP '1969-12-31 00:00:00' + to_seconds((hash(i + 4) % 200000)::BIGINT) AS at,
     TIME '00:00:30' + to_seconds((hash(i + 5) % 80000)::BIGINT) AS clock`,
    async (session) => {
      const ranked = await rankNumbers(session, "t", columns, rows);
      expect([...ranked.keys()]).toEqual(columns.map(({ name }) => name));
      const counted = await numericStatistics(session, "t", columns, rows);
      for (const [i, column] of columns.entries()) {
        const numeric = counted[i];
        const values = { numeric, values: undefined, unlike: undefined, parts: 1 };
        const one = await profileColumn(session, "t", column, {
          ...values,
          ranked: ranked.get(column.name)?.counted,
        });
        expect(one).toEqual(await profileColumn(session, "t", column, { ...values, ranked: undefined }));
        expect(ranked.get(column.name)?.quantiles).toEqual(numeric?.quantiles);
      }
    },
  );
});

test("values that are not whole, too large or endless are left to the engine", async () => {
  const columns: ProfiledColumn[] = [
    { name: "large", type: "integer" },
    { name: "exact", type: "decimal" },
    { name: "double", type: "decimal" },
    { name: "endless", type: "date" },
    { name: "early", type: "date" },
    { name: "split", type: "timestamp" },
    { name: "nothing", type: "integer" },
  ];
  await inTable(
    `9007199254740993 + i AS large, (i + 0.5)::DECIMAL(20, 2) AS exact, i / 3 AS double,
     if(i = 9, DATE 'infinity', DATE '2024-01-01') AS endless, DATE '0005-01-01 (BC)' AS early,
     TIMESTAMP '2024-01-01 00:00:00' + to_milliseconds(i * 300) AS split, NULL::BIGINT AS nothing`,
    async (session) => expect([...(await rankNumbers(session, "t", columns, rows)).keys()]).toEqual([]),
  );
});
