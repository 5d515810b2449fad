import { afterEach, beforeEach, expect, it } from "vitest";
import { EngineSession } from "@/server/platform/engine";
import { setMaskingKey } from "@/server/transform/masking/key";
import type { ColumnMasking } from "@/server/transform/plan-masking";
import { historySql } from "./history-sql";
import { reshapedHistory } from "./reshape-history";

let session: EngineSession;
beforeEach(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: "/tmp" });
});
afterEach(() => session.close());

type Strategy = ColumnMasking["strategy"];
const masking = (strategy: Strategy): ReadonlyMap<string, ColumnMasking> =>
  new Map([
    ["email", { strategy, entity: "EMAIL", scheme: null, country: null, form: "value", why: "" } as const],
  ]);

/** Loads rows `id, email` on top of the table `history`, whose e-mail addresses were masked by `was`. */
async function load(rows: [number, string][], loadedAt: string, was: Strategy | null, is: Strategy) {
  const values = rows.map(([id, email], i) => `(${id}, '${email}', 'f.csv', ${i + 2}, ${i + 1})`).join(", ");
  await session.run(
    `CREATE OR REPLACE TABLE load AS SELECT * FROM (VALUES ${values}) t(id, email, _file, _line, _row)`,
  );
  const columns = ["id", "email"];
  const previous =
    was === null
      ? null
      : reshapedHistory({
          previous: "history",
          incoming: "load",
          was: [
            { name: "id", type: "integer", masking: null },
            { name: "email", type: "text", masking: was },
          ],
          now: [
            { name: "id", type: "integer" },
            { name: "email", type: "text" },
          ],
          masking: masking(is),
          key: ["id"],
          onePerKey: true,
        });
  const history = { incoming: "load", columns, key: ["id"], eventTime: null, complete: true };
  await session.run(`CREATE OR REPLACE TABLE next AS ${historySql({ ...history, previous, loadedAt })}`);
  await session.run("CREATE OR REPLACE TABLE history AS SELECT * FROM next");
  return session.rows<{ id: number; email: string; v: number; c: boolean }>(
    "SELECT id, email, _version AS v, _is_current AS c FROM history ORDER BY id, _version",
  );
}

it("leaves nothing in clear in the past once a column is masked, and makes no version for it", async () => {
  await setMaskingKey(session, Buffer.alloc(32, 3));
  await load(
    [
      [1, "old@example.com"],
      [2, "same@example.com"],
    ],
    "2026-01-01T00:00:00Z",
    null,
    "keep",
  );
  await load(
    [
      [1, "new@example.com"],
      [2, "same@example.com"],
    ],
    "2026-02-01T00:00:00Z",
    "keep",
    "keep",
  );
  const rows = await load(
    [
      [1, "•••"],
      [2, "•••"],
    ],
    "2026-03-01T00:00:00Z",
    "keep",
    "redact",
  );
  expect(rows.map(({ email }) => email).join()).not.toContain("example.com");
  expect(rows.filter(({ id }) => id === 2)).toEqual([{ id: 2, email: "•••", v: 1, c: true }]);
});

it("shows current rows in clear once a mask is taken away, and makes no version for it", async () => {
  await load(
    [
      [1, "psn-1"],
      [2, "psn-2"],
    ],
    "2026-01-01T00:00:00Z",
    null,
    "pseudonym",
  );
  const rows = await load(
    [
      [1, "a@example.com"],
      [2, "b@example.com"],
    ],
    "2026-02-01T00:00:00Z",
    "pseudonym",
    "keep",
  );
  expect(rows).toEqual([
    { id: 1, email: "a@example.com", v: 1, c: true },
    { id: 2, email: "b@example.com", v: 1, c: true },
  ]);
});

it("takes the history as it is where nothing changed", () => {
  const column = { name: "id", type: "integer" };
  const same = reshapedHistory({
    previous: "history",
    incoming: "load",
    was: [{ ...column, masking: null }],
    now: [column],
    masking: new Map(),
    key: ["id"],
    onePerKey: true,
  });
  expect(same).toBe("history");
});
