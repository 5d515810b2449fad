import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { systemContext } from "@/server/access/system-context";
import { unscopedDb } from "@/server/platform/db";
import { withSession } from "@/server/platform/engine";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi } from "../../support/pipeline";
import { aWorkerProcess, kill } from "./support/worker-process";

withAtlas();

const kills = 25;
/** As in server/jobs: crashes after which a job is given up. */
const crashLimit = 5;

/** A small generator, so that a failure can be repeated with the seed it prints. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Enough rows for a kill to hit every step. */
function table(rows: number): string {
  const lines = ["id;name;email;born;amount"];
  for (let i = 1; i <= rows; i += 1)
    lines.push(`${i};Freja Holm ${i};p${i}@example.com;0${(i % 9) + 1}-03-19${10 + (i % 89)};${i % 997},50`);
  return lines.join("\n");
}

/** A run that the worker executes now, and that the ledger would not give up for one more crash. */
async function running(): Promise<boolean> {
  const where = { name: "pipelines.run", status: "running", crashes: { lt: crashLimit - 1 } } as const;
  return (await unscopedDb().jobRun.count({ where })) > 0;
}

/** Rows and values of a history apart from when they were loaded. */
async function contentOf(workspaceId: string, parts: unknown): Promise<string> {
  const { lake } = systemContext(workspaceId, "test");
  const relation = await lake.relation(parts as { key: string }[]);
  const limits = { memoryMb: 256, threads: 1, tempDir: tmpdir() };
  return await withSession(limits, async (session) => {
    const row = await session.row<{ rows: number; content: string }>(
      `SELECT count(*) AS rows, CAST(bit_xor(hash(r::VARCHAR)) AS VARCHAR) AS content
       FROM (SELECT * EXCLUDE (_valid_from) FROM ${relation}) r`,
    );
    return `${row.rows} rows, ${row.content}`;
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

describe("a worker that is killed in the middle of runs", () => {
  it(`loses nothing and doubles nothing over ${kills} kills`, { timeout: 400_000 }, async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
    const next = random(seed);
    const content = table(5_000);
    const submit = async (name: string) => {
      const response = await api.send(content, "people.csv", { name, key: "id" });
      return ((await response.json()) as { run: { id: string } }).run.id;
    };
    let worker = await aWorkerProcess();
    const undisturbed = await submit("undisturbed");
    await until(running);
    const startedAt = performance.now();
    expect(await api.finished(undisturbed)).toMatchObject({ status: "succeeded" });
    // How long a run lasts depends on the machine and what else it does: the window follows what the kills hit.
    let windowMs = performance.now() - startedAt;

    const runs = [undisturbed];
    for (let i = 0; i < kills; i += 1) {
      runs.push(await submit(`people ${i}`));
      await until(running);
      await sleep(next() * windowMs);
      windowMs *= (await running()) ? 1.2 : 0.5;
      await kill(worker);
      worker = await aWorkerProcess();
    }
    for (const id of runs)
      expect(await api.finished(id), `seed ${seed}`).toMatchObject({ status: "succeeded", rowsOut: 5_000 });
    const snapshots = await unscopedDb().snapshot.findMany({
      select: { layer: true, contentHash: true, parts: true },
    });
    for (const layer of ["explore", "chart", "quarantine"] as const) {
      const found = snapshots.filter((snapshot) => snapshot.layer === layer);
      expect(found, `${layer}, seed ${seed}`).toHaveLength(runs.length);
      expect(new Set(found.map((snapshot) => snapshot.contentHash)).size, `${layer}, seed ${seed}`).toBe(1);
    }
    // History holds the time of the load, so its bytes differ between data sets, and nothing else does.
    const histories = await Promise.all(
      snapshots
        .filter(({ layer }) => layer === "navigate")
        .map(({ parts }) => contentOf(workspace.id, parts)),
    );
    expect(histories, `seed ${seed}`).toHaveLength(runs.length);
    expect(new Set(histories).size, `navigate, seed ${seed}`).toBe(1);
    const { _sum } = await unscopedDb().jobRun.aggregate({
      where: { name: "pipelines.run" },
      _sum: { attempt: true },
    });
    expect((_sum.attempt ?? 0) - runs.length, "hardly a kill hit a running job").toBeGreaterThan(kills / 4);
  });
});
