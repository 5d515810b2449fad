/**
 * Time and memory of `atlas scan` on a large file, as a ratio to what the engine alone takes to turn
 * the same file into Parquet on the same machine.
 *
 *   npx tsx bench/scan.ts [rows]
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { withSession } from "@/server/platform/engine";
import { writePeople } from "./generate-people";
import { measureScan } from "./measure-scan";
import { printMachine } from "./print-machine";

const rows = Number(process.argv[2] ?? 1_000_000);
const runs = 3;
const dir = await mkdtemp(join(tmpdir(), "atlas-bench-scan-"));

try {
  const csv = join(dir, "people.csv");
  await writePeople(csv, rows);
  const megabytes = (await stat(csv)).size / 1e6;
  printMachine();
  console.log(
    `${rows.toLocaleString("en-GB")} rows × 12 columns, ${megabytes.toFixed(0)} MB of CSV, best of ${runs} runs`,
  );
  // The two take turns, so that whatever else the machine does meets both.
  let engine = Number.POSITIVE_INFINITY;
  let scan = { seconds: Number.POSITIVE_INFINITY, processor: 0, megabytes: 0 };
  for (let run = 0; run < runs; run++) {
    engine = Math.min(engine, await engineSeconds(csv));
    const measured = await measureScan(csv);
    if (measured.seconds < scan.seconds) scan = measured;
  }
  console.log(`engine, CSV to Parquet: ${engine.toFixed(2)} s`);
  console.log(
    `atlas scan, process and all: ${scan.seconds.toFixed(2)} s, processor ${scan.processor.toFixed(2)} s, ${scan.megabytes.toFixed(0)} MB at most`,
  );
  console.log(`ratio ${(scan.seconds / engine).toFixed(2)}`);
} finally {
  await rm(dir, { recursive: true, force: true });
}

async function engineSeconds(csv: string): Promise<number> {
  const options = { memoryMb: 1024, threads: cpus().length, tempDir: dir };
  return withSession(options, async (session) => {
    const started = performance.now();
    await session.run(
      `COPY (FROM read_csv('${csv}')) TO '${join(dir, "people.parquet")}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    return (performance.now() - started) / 1000;
  });
}
