import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { quoteText, withSession } from "@/server/platform/engine";
import { readInto } from "@/server/reading/read-into";

/**
 * How long reading a file takes, as a ratio to the engine's own CSV → Parquet (all columns as text) of
 * the same file in the same run. Usage: `npx tsx bench/read.ts file.csv [memory in MiB] [rounds]`.
 */
const [file, memory = "1024", rounds = "3"] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: npx tsx bench/read.ts file.csv [memory in MiB] [rounds]");
const path = resolve(file);
const scratchDir = await mkdtemp(join(tmpdir(), "atlas-bench-"));
const session = { memoryMb: Number(memory), threads: availableParallelism(), tempDir: scratchDir };

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Processor time of this process since `before`: what other programs take does not count. */
function cpuSeconds(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  const engine: number[] = [];
  const work = { engine: 0, atlas: 0 };
  const atlas: number[] = [];
  let summary = "";
  for (let round = 0; round < Number(rounds); round++) {
    await withSession(session, async (s) => {
      const target = quoteText(join(scratchDir, "engine.parquet"));
      const copy = `COPY (SELECT * FROM read_csv(${quoteText(path)}, all_varchar = true)) TO ${target} (FORMAT parquet)`;
      const before = process.cpuUsage();
      engine.push(await seconds(() => s.run(copy)));
      work.engine += cpuSeconds(before);
    });
    await withSession(session, async (s) => {
      const before = process.cpuUsage();
      atlas.push(
        await seconds(async () => {
          const read = await readInto(s, "t", path, {}, { scratchDir });
          summary = `${read.rows} rows, ${read.rejected.count} rejected`;
        }),
      );
      work.atlas += cpuSeconds(before);
    });
  }
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  console.log(`${summary}; engine alone ${median(engine).toFixed(2)} s, Atlas ${median(atlas).toFixed(2)} s`);
  console.log(
    `processor time: engine ${work.engine.toFixed(2)} s, Atlas ${work.atlas.toFixed(2)} s, ratio ${(work.atlas / work.engine).toFixed(2)}`,
  );
  console.log(
    `ratio ${(median(atlas) / median(engine)).toFixed(2)}, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  );
} finally {
  await rm(scratchDir, { recursive: true, force: true });
}
