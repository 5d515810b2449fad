import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { findForeignKeys } from "./find-foreign-keys";
import type { KeptColumn } from "./keep-values";
import { scanFile } from "./scan-file";
import type { ForeignKey } from "./schema";

/** Foreign keys among files given by name and lines. */
async function link(files: Record<string, string[]>): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-link-test-"));
  try {
    const kept: KeptColumn[] = [];
    for (const [name, lines] of Object.entries(files)) {
      const folder = join(dir, `${name}.values`);
      await mkdir(folder);
      await writeFile(join(dir, name), `${lines.join("\n")}\n`);
      const values = { folder, onKept: (columns: KeptColumn[]) => void kept.push(...columns) };
      await withSession({ memoryMb: 256, threads: 1, tempDir: dir }, (session) =>
        scanFile(session, join(dir, name), { defaultRegion: "DK", scratchDir: dir, values }),
      );
    }
    const found = await withSession({ memoryMb: 256, threads: 1, tempDir: dir }, (session) =>
      findForeignKeys(session, kept),
    );
    const short = (path: string) => path.slice(dir.length + 1);
    return [...found].flatMap(([path, keys]) =>
      keys.map(
        ({ column, references, rows, missing }: ForeignKey) =>
          `${short(path)} ${column} > ${short(references.path)} ${references.column}: ${missing} of ${rows}`,
      ),
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const rows = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i + 1));

it("finds what refers to a key of another file, by its name and by its values, but no mere counters", async () => {
  const found = await link({
    "customers.csv": ["id,segment", ...rows(60, (i) => `${i},${i % 3 ? "small" : "large"}`)],
    "products.csv": ["sku,stock", ...rows(40, (i) => `AX-${100 + i * 13},${i % 9}`)],
    "orders.csv": [
      "id,customer_id,item,lines",
      ...rows(
        200,
        (i) => `${i},${i === 50 ? 999 : 1 + (i % 60)},AX-${100 + (1 + (i % 40)) * 13},${1 + (i % 5)}`,
      ),
    ],
  });
  expect(found).toEqual([
    "orders.csv customer_id > customers.csv id: 1 of 200",
    "orders.csv item > products.csv sku: 0 of 200",
  ]);
});

it("knows nouns whose plural is another word", async () => {
  const found = await link({
    "people.csv": ["id,age", ...rows(50, (i) => `${i},${20 + (i % 7)}`)],
    "visits.csv": ["id,person_id", ...rows(120, (i) => `${i},${1 + (i % 50)}`)],
  });
  expect(found).toEqual(["visits.csv person_id > people.csv id: 0 of 120"]);
});

it("knows a key by the same word with or without what says that it is one", async () => {
  const found = await link({
    "register.csv": ["cust_id,segment", ...rows(60, (i) => `${i},${i % 3 ? "small" : "large"}`)],
    "visits.csv": [
      "id,cust,cust_no,lines",
      ...rows(200, (i) => `${i},${1 + (i % 60)},${1 + (i % 55)},${1 + (i % 5)}`),
    ],
  });
  expect(found).toEqual([
    "visits.csv cust > register.csv cust_id: 0 of 200",
    "visits.csv cust_no > register.csv cust_id: 0 of 200",
  ]);
});

it("takes a named column for a key though a few of its values repeat, and no other", async () => {
  const customers = ["id,code", ...rows(200, (i) => `${i === 50 ? 49 : i},K${1000 + (i === 9 ? 8 : i)}`)];
  const orders = [
    "order_no,customer_id,ref",
    ...rows(300, (i) => `A${i},${(i % 190) + 1},K${1010 + (i % 90)}`),
  ];
  expect(await link({ "customers.csv": customers, "orders.csv": orders })).toEqual([
    "orders.csv customer_id > customers.csv id: 2 of 300",
  ]);
});
