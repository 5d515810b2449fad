import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineSession } from "@/server/platform/engine";
import { type HistoryInput, historySql } from "./history-sql";

let session: EngineSession;
beforeEach(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: "/tmp" });
});
afterEach(() => session.close());

const defaults: Omit<HistoryInput, "previous"> = {
  incoming: "load",
  columns: ["id", "city", "since"],
  key: ["id"],
  eventTime: null,
  loadedAt: "2026-01-01T00:00:00Z",
  complete: true,
};

type Row = [id: number, city: string | null, since?: string];

async function load(rows: Row[], input: Partial<HistoryInput> = {}) {
  const values = rows.map(
    ([id, city, since], i) => `(${id}, ${text(city)}, ${text(since ?? null)}, 'f.csv', ${i + 2}, ${i + 1})`,
  );
  await session.run(
    `CREATE OR REPLACE TABLE load AS SELECT * FROM (VALUES ${values.join(", ")}) t(id, city, since, _file, _line, _row)`,
  );
  const exists =
    (await session.rows("SELECT 1 FROM duckdb_tables() WHERE table_name = 'history'")).length > 0;
  await session.run(
    `CREATE OR REPLACE TABLE next AS ${historySql({ ...defaults, previous: exists ? "history" : null, ...input })}`,
  );
  await session.run("CREATE OR REPLACE TABLE history AS SELECT * FROM next");
  const found = await session.rows(
    "SELECT id, city, _valid_from::DATE AS f, _valid_to::DATE AS t, _is_current AS c, _version AS v FROM history ORDER BY id, _valid_from",
  );
  return found.map((r) => `${r.id} ${r.city} ${r.f} ${r.t ?? "-"} ${r.c ? "current" : "past"} ${r.v}`);
}

const text = (value: string | null) => (value === null ? "NULL" : `'${value}'`);
const second = { loadedAt: "2026-02-01T00:00:00Z" };
const third = { loadedAt: "2026-03-01T00:00:00Z" };

describe("the history of a keyed data set", () => {
  it("starts with one current version of each row", async () => {
    expect(
      await load([
        [1, "Aarhus"],
        [2, null],
      ]),
    ).toEqual(["1 Aarhus 2026-01-01 - current 1", "2 null 2026-01-01 - current 1"]);
  });

  it("makes no version for an unchanged row and one for a changed row", async () => {
    await load([
      [1, "Aarhus"],
      [2, "Odense"],
    ]);
    expect(
      await load(
        [
          [1, "Aarhus"],
          [2, "Vejle"],
        ],
        second,
      ),
    ).toEqual([
      "1 Aarhus 2026-01-01 - current 1",
      "2 Odense 2026-01-01 2026-02-01 past 1",
      "2 Vejle 2026-02-01 - current 2",
    ]);
  });

  it("ends a row that a complete load no longer holds, and opens it again when it returns", async () => {
    await load([
      [1, "Aarhus"],
      [2, "Odense"],
    ]);
    expect(await load([[1, "Aarhus"]], second)).toContain("2 Odense 2026-01-01 2026-02-01 past 1");
    expect(
      await load(
        [
          [1, "Aarhus"],
          [2, "Odense"],
        ],
        third,
      ),
    ).toEqual([
      "1 Aarhus 2026-01-01 - current 1",
      "2 Odense 2026-01-01 2026-02-01 past 1",
      "2 Odense 2026-03-01 - current 2",
    ]);
  });

  it("keeps rows that a partial load does not hold", async () => {
    await load([
      [1, "Aarhus"],
      [2, "Odense"],
    ]);
    expect(await load([[3, "Ribe"]], { ...second, complete: false })).toHaveLength(3);
  });

  it("changes nothing when the same load comes again", async () => {
    const once = await load([[1, "Aarhus", "2025-05-01"]], { eventTime: "since" });
    expect(await load([[1, "Aarhus", "2025-05-01"]], { eventTime: "since", ...second })).toEqual(once);
  });

  it("puts a late row where it belongs in time", async () => {
    const options = { eventTime: "since", complete: false };
    await load(
      [
        [1, "Aarhus", "2025-01-01"],
        [1, "Ribe", "2025-09-01"],
      ],
      options,
    );
    expect(await load([[1, "Vejle", "2025-05-01"]], { ...options, ...second })).toEqual([
      "1 Aarhus 2025-01-01 2025-05-01 past 1",
      "1 Vejle 2025-05-01 2025-09-01 past 2",
      "1 Ribe 2025-09-01 - current 3",
    ]);
  });

  it("corrects the version that began at the same moment", async () => {
    const options = { eventTime: "since", complete: false };
    await load([[1, "Aarhsu", "2025-01-01"]], options);
    expect(await load([[1, "Aarhus", "2025-01-01"]], { ...options, ...second })).toEqual([
      "1 Aarhus 2025-01-01 - current 1",
    ]);
  });

  it("sees no change in a new column that is empty", async () => {
    await load([[1, "Aarhus"]]);
    await session.run("ALTER TABLE history ADD COLUMN note VARCHAR");
    expect(await load([[1, "Aarhus"]], second)).toEqual(["1 Aarhus 2026-01-01 - current 1"]);
  });
});
