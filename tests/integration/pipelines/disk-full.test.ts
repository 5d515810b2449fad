import { randomBytes } from "node:crypto";
import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, rest, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";
import { mountSmallDisk } from "../../support/small-disk";

const disk = mountSmallDisk(24);
withAtlas(disk ? { ATLAS_HOME: disk.path } : {});
withWorker();
afterAll(() => disk?.unmount());

const ballast = join(disk?.path ?? "", "ballast");

/** Leaves this much of the disk free. */
async function fillTo(freeMib: number): Promise<void> {
  await rm(ballast, { force: true });
  const { bavail, bsize } = await statfs(disk?.path ?? "");
  await writeFile(ballast, Buffer.alloc(bavail * bsize - freeMib * 1024 ** 2));
}

/** Text that hardly compresses, so that what is written of it needs room. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => `${i},${randomBytes(60).toString("hex")}`);
  return ["id,noise", ...lines].join("\n");
}

it.skipIf(!disk)(
  `a full disk fails a run clearly, and it succeeds once there is room${disk ? "" : " (needs the right to mount a file system)"}`,
  { timeout: 180_000 },
  async () => {
    const api = await anApi(await aWorkspace());
    const before = await api.load("id,noise\n1,a\n2,b\n", "before.csv", { name: "t" });
    expect(before.run.status).toBe("succeeded");

    const uploads = await unscopedDb().upload.count();
    await fillTo(1);
    const refused = await api.send(table(30_000), "large.csv", { name: "t" });
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: "storage.disk_full" });
    expect(await unscopedDb().upload.count()).toBe(uploads);

    // Room for the file itself, and not for its layers.
    await fillTo(5);
    const { run } = await api.load(table(30_000), "large.csv", { name: "t" });
    expect(run).toMatchObject({ status: "failed", error: { code: expect.stringMatching(/disk_full$/) } });
    expect(run.error?.message).toMatch(/disk/i);
    expect((await api.rows(before.datasetId)).total).toBe(2);

    await rm(ballast);
    const again = await rest("POST", `/runs/${run.id}/retry`, { key: api.key, json: {} });
    const { runId } = (await again.json()) as { runId: string };
    expect(await api.finished(runId)).toMatchObject({ status: "succeeded", rowsOut: 30_000 });
    expect((await api.rows(before.datasetId)).total).toBe(30_000);
  },
);
