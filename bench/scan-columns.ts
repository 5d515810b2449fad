/**
 * Whether the cost of `atlas scan` grows with the columns alone: tables of dirty columns (misspelt, malformed,
 * padded, disguised gaps, mixed dates) of rising width. The files are made by the engine and deleted one by one.
 *
 *   npx tsx bench/scan-columns.ts [columns …]      default 25 50 100 200
 *   BENCH_ROWS=100000                              rows of each
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { quoteText, withSession } from "@/server/platform/engine";
import { measureScan } from "./measure-scan";
import { printMachine } from "./print-machine";

type Cell = (r: (salt: number, below: number) => string) => string;

const kinds: readonly (readonly [string, Cell])[] = [
  [
    "email",
    (r) =>
      `CASE WHEN ${r(0, 400)} = 0 THEN 'user(at)example.com' ELSE 'user.' || ${r(1, 90_000)} || '@example.com' END`,
  ],
  [
    "phone",
    (r) =>
      `CASE WHEN ${r(0, 500)} = 0 THEN 'N/A' ELSE printf('+45 %02d %02d %02d %02d', 20 + ${r(1, 60)}, ${r(2, 100)}, ${r(3, 100)}, ${r(4, 100)}) END`,
  ],
  [
    "town",
    (r) =>
      `CASE WHEN ${r(0, 300)} = 0 THEN 'Aarhs' ELSE ['Aarhus', 'Odense', 'Aalborg', 'Esbjerg', 'Randers'][1 + ${r(1, 5)}] END`,
  ],
  [
    "amount",
    (r) =>
      `CASE WHEN ${r(0, 800)} = 0 THEN 'about 100' WHEN ${r(1, 900)} = 0 THEN '99999999.00' ELSE printf('%d.%02d', ${r(2, 10_000)}, ${r(3, 100)}) END`,
  ],
  [
    "day",
    (r) =>
      `CASE WHEN ${r(0, 600)} = 0 THEN '31/12/2020' WHEN ${r(1, 700)} = 0 THEN '' ELSE CAST(DATE '2015-01-01' + ${r(2, 3_650)}::INTEGER AS VARCHAR) END`,
  ],
  [
    "status",
    (r) =>
      `CASE WHEN ${r(0, 500)} = 0 THEN ' ACTIVE ' WHEN ${r(1, 700)} = 0 THEN 'actve' ELSE ['active', 'paused', 'closed'][1 + ${r(2, 3)}] END`,
  ],
  [
    "person",
    (r) =>
      `['Anne', 'Mette', 'Søren', 'Lars', 'Ida'][1 + ${r(0, 5)}] || CASE WHEN ${r(1, 400)} = 0 THEN '  ' ELSE ' ' END || ['Nielsen', 'Jensen', 'Møller', 'Lund'][1 + ${r(2, 4)}]`,
  ],
  [
    "part",
    (r) =>
      `CASE WHEN ${r(0, 700)} = 0 THEN 'X' || ${r(1, 99)} ELSE printf('AB-%04d-%s', ${r(2, 10_000)}, chr((65 + ${r(3, 20)})::INTEGER)) END`,
  ],
];

const asked = process.argv.slice(2).map(Number);
const widths = asked.length > 0 ? asked : [25, 50, 100, 200];
const rows = Number(process.env.BENCH_ROWS ?? 100_000);
const dir = await mkdtemp(join(tmpdir(), "atlas-bench-columns-"));

try {
  printMachine();
  let first: number | undefined;
  for (const width of widths) {
    const csv = join(dir, "dirty.csv");
    await generate(csv, width);
    const megabytes = (await stat(csv)).size / 1e6;
    const scan = await measureScan(csv);
    const each = scan.processor / width;
    first ??= each;
    console.log(
      `${width} columns × ${rows.toLocaleString("en-GB")} rows, ${megabytes.toFixed(0)} MB: ${scan.seconds.toFixed(1)} s, processor ${scan.processor.toFixed(1)} s, ${(each * 1000).toFixed(0)} ms per column (${(each / first).toFixed(2)} × the first), ${scan.megabytes.toFixed(0)} MB at most`,
    );
    await rm(csv);
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}

/** One of some 200 to 1,000 cells of each column is wrong, in a way that suits it. */
async function generate(path: string, width: number): Promise<void> {
  const columns = Array.from({ length: width }, (_, k) => {
    const [kind, number] = [k % kinds.length, Math.floor(k / kinds.length) + 1];
    const [name, cell] = kinds[kind] as (typeof kinds)[number];
    const r = (salt: number, below: number) => `(hash(i * 4096 + ${k * 16 + salt}) % ${below})::BIGINT`;
    return `${cell(r)} AS ${name}_${number}`;
  });
  await withSession({ memoryMb: 2048, threads: cpus().length, tempDir: dir }, (session) =>
    session.run(
      `COPY (SELECT ${columns.join(", ")} FROM range(1, ${rows + 1}) t(i)) TO ${quoteText(path)} (FORMAT csv, HEADER)`,
    ),
  );
}
