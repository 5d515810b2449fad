import { randomBytes } from "node:crypto";
import { readdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";
import { mountSmallDisk } from "../../support/small-disk";
import { downloaded, ended, started, storedArchives, unpacked } from "./support/archive";

const disk = mountSmallDisk(48);
withAtlas(disk ? { ATLAS_HOME: disk.path } : {});
withWorker();
afterAll(() => disk?.unmount());

it.skipIf(!disk)(
  `a full disk fails an export clearly, and it succeeds once there is room${disk ? "" : " (needs the right to mount a file system)"}`,
  { timeout: 180_000 },
  async () => {
    const path = disk?.path ?? "";
    const workspace = await aWorkspace();
    // Text that hardly compresses: the archive needs several mebibytes.
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},${randomBytes(60).toString("hex")}`);
    const { run } = await (await anApi(workspace)).load(["id,noise", ...rows].join("\n"), "t.csv", {
      name: "t",
    });
    expect(run.status).toBe("succeeded");

    const ballast = join(path, "ballast");
    const { bavail, bsize } = await statfs(path);
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 1024 ** 2));
    const exportId = await started(workspace);
    const failed = await ended(workspace, exportId);
    expect(failed).toMatchObject({ status: "failed", error: { code: "storage.disk_full" } });
    expect(failed.error?.message).toMatch(/disk is full/i);
    expect((await downloaded(workspace, exportId)).status).toBe(404);
    expect(await storedArchives(workspace.id)).toEqual([]);
    expect(await readdir(join(path, "storage", ".tmp"))).toEqual([]);

    await rm(ballast);
    const again = await started(workspace);
    expect((await ended(workspace, again)).status).toBe("ready");
    await unpacked(await downloaded(workspace, again));
  },
);
