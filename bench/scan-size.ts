/**
 * Whether the cost of `atlas scan` grows with the rows alone: processor time per million rows and the highest
 * resident memory, for files of rising size. The files are made by the engine and deleted one by one.
 *
 *   npx tsx bench/scan-size.ts [millions of rows …]      default 1 5 20; 60 make a file of some 10 GB;
 *                                                     0.02 0.2 0.3 0.5 where columns are compared in memory
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { quoteText, withSession } from "@/server/platform/engine";
import { measureScan } from "./measure-scan";
import { printMachine } from "./print-machine";

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1, 5, 20];
const dir = await mkdtemp(join(tmpdir(), "atlas-bench-size-"));

try {
  printMachine();
  let first: number | undefined;
  for (const millions of sizes) {
    const csv = join(dir, "people.csv");
    await generate(csv, Math.round(millions * 1_000_000));
    const gigabytes = (await stat(csv)).size / 1e9;
    const { seconds, processor, megabytes } = await measureScan(csv);
    const each = processor / millions;
    first ??= each;
    console.log(
      `${millions} million rows, ${gigabytes.toFixed(2)} GB: ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${each.toFixed(2)} s per million (${(each / first).toFixed(2)} × the first), ${megabytes.toFixed(0)} MB at most`,
    );
    await rm(csv);
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}

/** The columns of `generate-people.ts` in kind: unique ones, ones that repeat, dates, amounts, a few mistakes. */
async function generate(path: string, rows: number): Promise<void> {
  const r = (salt: number, below: number) => `(hash(i * 16 + ${salt}) % ${below})::BIGINT`;
  const name = `['Anne','Mette','Søren','Lars','Peter','Ida','Freja','Niels'][1 + ${r(1, 8)}]`;
  const family = `['Nielsen','Jensen','Hansen','Møller','Lund','Olsen','Madsen'][1 + ${r(2, 7)}]`;
  const columns = {
    id: "i",
    cpr: `printf('%02d%02d%02d-%04d', 1 + ${r(3, 28)}, 1 + ${r(4, 12)}, ${r(5, 100)}, ${r(6, 10_000)})`,
    name: `${name} || ' ' || ${family}`,
    email: `CASE WHEN i % 400 = 0 THEN 'user' || i || '(at)example.com' ELSE 'user.of.the.list.' || i || '@example.com' END`,
    phone: `CASE WHEN i % 500 = 0 THEN 'N/A' ELSE printf('+45 %02d %02d %02d %02d', 20 + ${r(7, 60)}, ${r(8, 100)}, ${r(9, 100)}, ${r(10, 100)}) END`,
    address: `'Vestergade ' || (1 + ${r(11, 250)}) || ', ' || (1 + ${r(12, 5)}) || '. tv'`,
    postal_code: `['1050','2100','5000','8000','9000'][1 + ${r(13, 5)}]`,
    city: `['København K','København Ø','Odense C','Aarhus C','Aalborg'][1 + ${r(13, 5)}]`,
    date_of_birth: `DATE '1935-01-01' + ${r(14, 27_000)}::INTEGER`,
    signed_up_at: `strftime(TIMESTAMP '2015-01-01' + to_seconds(${r(15, 347_155_200)}), '%Y-%m-%dT%H:%M:%S')`,
    amount: `CASE WHEN i % 800 = 0 THEN 'unknown amount' ELSE printf('%d.%02d', ${r(16, 100_000)}, ${r(17, 100)}) END`,
    status: `CASE WHEN i % 1000 = 0 THEN 'actve' ELSE ['active','paused','closed'][1 + ${r(18, 3)}] END`,
  };
  const select = Object.entries(columns).map(([column, sql]) => `${sql} AS ${column}`);
  const options = { memoryMb: 2048, threads: cpus().length, tempDir: dir };
  await withSession(options, (session) =>
    session.run(
      `COPY (SELECT ${select.join(", ")} FROM range(1, ${rows + 1}) t(i)) TO ${quoteText(path)} (FORMAT csv, HEADER)`,
    ),
  );
}
