import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { findStrays, strayPattern } from "../pii/find-strays";
import { findStrayCells } from "./find-strays";

it("finds single cells, and takes numbers that look as their column does for what it holds", async () => {
  await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    await session.run(
      `CREATE TEMP TABLE t AS SELECT i AS _row,
         CASE i WHEN 40 THEN 'call anna@berg-mail.dk' WHEN 41 THEN '070761-4285' ELSE 'ok' END AS remark,
         lpad((i * 7919 + 101010000)::VARCHAR, 10, '0') AS code,
         CASE i WHEN 7 THEN 'see 070761-4285' ELSE i::VARCHAR END AS amount
       FROM range(200) r(i)`,
    );
    const found = await findStrayCells(
      session,
      "t",
      [
        { name: "remark" },
        { name: "code" },
        {
          name: "amount",
          reading: { type: "integer", format: null, decimal: null, thousands: null },
        },
      ],
      strayPattern,
      (cell, usual) => findStrays(cell, { usual, defaultRegion: "DK" }),
    );
    expect([...found.keys()]).toEqual(["remark", "amount"]);
    expect(found.get("remark")?.values.toSorted()).toEqual(["070761-4285", "call anna@berg-mail.dk"]);
    expect(found.get("amount")).toMatchObject({ entity: "NATIONAL_ID", cells: 1 });
  });
});
