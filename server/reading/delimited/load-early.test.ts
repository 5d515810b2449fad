import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readInto } from "../read-into";
import { inScratch } from "../session-for-tests";

const row = (i: number) => `${i},${"x".repeat(1000)},town ${i % 7}`;
const rows = Array.from({ length: 18_000 }, (_, i) => row(i + 1));
const header = "id,filler,town";

/** What the engine reads while the bytes are still counted must not stand where the bytes then say otherwise. */
it.each([
  { what: "nothing", damaged: rows, town: "town 3" },
  {
    what: "a byte that is no UTF-8",
    damaged: rows.with(17_502, `17503,y,K\u00f8ge`),
    town: "K\u00f8ge",
  },
  {
    what: "a lone carriage return in a cell",
    damaged: rows.with(17_502, `17503,y,"a\rb"`),
    town: "a\rb",
  },
])(
  "reads a large file right whose end holds $what",
  async ({ damaged, town }) => {
    await inScratch(async (session, dir) => {
      const path = `${dir}/large.csv`;
      await writeFile(path, `${[header, ...damaged].join("\n")}\n`, "latin1");
      const read = await readInto(session, "t", path, {}, { scratchDir: dir });
      expect([read.rows, read.rejected.count]).toEqual([18_000, 0]);
      const found = await session.rows(`SELECT town, _row, _line FROM t WHERE id = '17503'`);
      expect(found).toEqual([{ town, _row: 17_503, _line: 17_504 }]);
    });
  },
  120_000,
);
