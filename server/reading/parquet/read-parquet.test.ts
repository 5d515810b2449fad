import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { inferTypes } from "@/server/profiling/infer-types";
import { previewFile } from "../preview-file";
import { readInto } from "../read-into";
import { inScratch } from "../session-for-tests";

describe("Parquet", () => {
  it("keeps types, flattens structures, turns what is nested deeper into JSON text and numbers the rows", async () => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/a.parquet`;
      await session.run(
        `COPY (SELECT 12345678901234567.89::DECIMAL(20,2) AS amount, DATE '2024-01-02' AS day, {'a': 1, 'b': [1, 2], 'c': {'d': {'e': {'f': true}}}} AS nested, 'x' AS "_row") TO '${path}' (FORMAT parquet)`,
      );
      const read = await readInto(session, "t", path, {}, { scratchDir: dir });
      expect(read.columns.map((column) => column.name)).toEqual([
        "amount",
        "day",
        "nested.a",
        "nested.b",
        "nested.c.d.e",
        "_row_2",
      ]);
      const row = await session.row(
        'SELECT amount::VARCHAR AS amount, typeof(day) AS type, "nested.a" AS a, "nested.b" AS b, "nested.c.d.e" AS e, _row, _line FROM t',
      );
      expect(row).toEqual({
        amount: "12345678901234567.89",
        type: "DATE",
        a: 1,
        b: "[1,2]",
        e: '{"f":true}',
        _row: 1,
        _line: null,
      });
      expect((await previewFile(path)).rows).toEqual([
        ["12345678901234567.89", "2024-01-02", "1", "[1,2]", '{"f":true}', "x"],
      ]);
    });
  });

  it("gives types without a counterpart as text, and raw bytes marked as hex", async () => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/a.parquet`;
      await session.run(
        `COPY (SELECT '0b9ae0c4-55a6-4d0b-8a4e-2f1f4ce1a001'::UUID AS u, INTERVAL 3 DAY AS i, 'abc'::BLOB AS b) TO '${path}' (FORMAT parquet)`,
      );
      await readInto(session, "t", path, {}, { scratchDir: dir });
      const row = await session.row("SELECT u, i, b, typeof(u) AS tu, typeof(i) AS ti FROM t");
      expect(row).toEqual({
        u: "0b9ae0c4-55a6-4d0b-8a4e-2f1f4ce1a001",
        i: "3 days",
        b: "0x616263",
        tu: "VARCHAR",
        ti: "VARCHAR",
      });
      const types = await inferTypes(session, "t", ["u", "i", "b"]);
      expect([...types.values()].map(({ type }) => type)).toEqual(["text", "text", "text"]);
    });
  });

  it("keeps names that differ in case only", async () => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/a.parquet`;
      await session.run(
        `COPY (SELECT {'x': 1, 'y': [{'z': 2}]} AS "s", 1 AS "Id", 2 AS "id_1") TO '${path}' (FORMAT parquet)`,
      );
      const bytes = await readFile(path);
      // The writer refuses equal names; the file does not.
      await writeFile(path, Buffer.from(bytes.toString("latin1").replaceAll("id_1", "ID  "), "latin1"));
      const read = await readInto(session, "t", path, {}, { scratchDir: dir });
      expect(read.columns.map((column) => column.sourceName)).toEqual(["s.x", "s.y", "Id", "ID  "]);
      expect(read.columns.map((column) => column.name)).toEqual(["s.x", "s.y", "Id", "ID_2"]);
    });
  });
  it("says that its data are damaged", async () => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/a.parquet`;
      await session.run(
        `COPY (SELECT 'a' || i AS a FROM range(5000) r(i)) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`,
      );
      const bytes = await readFile(path);
      bytes.fill(0xff, 100, 400);
      await writeFile(path, bytes);
      await readInto(session, "t", path, {}, { scratchDir: dir });
      await expect(session.run("CREATE TABLE u AS SELECT * FROM t")).rejects.toMatchObject({
        kind: "invalid",
        code: "engine.damaged_file",
      });
    });
  });
  it("may have a column named like the engine's own number of a row", async () => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/a.parquet`;
      await session.run(
        `COPY (SELECT i * 7 AS file_row_number FROM range(3) r(i)) TO '${path}' (FORMAT parquet)`,
      );
      await readInto(session, "t", path, {}, { scratchDir: dir });
      expect(await session.rows("SELECT * FROM t")).toEqual(
        [0, 7, 14].map((value, i) => ({ file_row_number: value, _row: i + 1, _line: null })),
      );
    });
  });
});
