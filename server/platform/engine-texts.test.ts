import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EngineSession } from "./engine";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 2, tempDir: tmpdir() });
  await session.run(
    `CREATE TABLE t AS SELECT i, CASE WHEN i % 7 = 0 THEN NULL ELSE 'æ "' || i || E'"\\n' END AS name FROM range(5003) r(i)`,
  );
});
afterAll(() => session.close());

it("many rows cross over in blocks with the same texts in the same order", async () => {
  for (const tail of ["FROM t", "FROM t ORDER BY hash(i)", "FROM t WHERE i % 3 = 0", "FROM t WHERE false"]) {
    const single = await session.texts(["i", "name"], tail);
    expect(await session.texts(["i", "name"], tail, 5000)).toEqual(single);
  }
  expect((await session.texts(["i", "name"], "FROM t", 5000))[5001]).toEqual(["5001", 'æ "5001"\n']);
});

it("a table that is larger than expected is read whole", async () => {
  expect(await session.texts(["i"], "FROM t", 2000)).toHaveLength(5003);
});
