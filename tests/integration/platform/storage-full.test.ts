import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { EngineSession } from "@/server/platform/engine";
import { Lake } from "@/server/platform/lake";
import { openLocalStorage } from "@/server/platform/storage-local";
import { workspaceStorage } from "@/server/platform/workspace-storage";
import { mountSmallDisk } from "../../support/small-disk";

const disk = mountSmallDisk(1);
process.env.ATLAS_HOME = mkdtempSync(join(tmpdir(), "atlas-home-"));
afterAll(() => {
  disk?.unmount();
  rmSync(process.env.ATLAS_HOME ?? "", { recursive: true, force: true });
});

const full = { kind: "unavailable", code: "storage.disk_full" };

it.skipIf(!disk)(
  `says that the disk is full and leaves nothing${disk ? "" : " (needs the right to mount a file system)"}`,
  async () => {
    const root = join(disk?.path ?? "", "storage");
    const storage = openLocalStorage(root);
    async function* twoMebibytes() {
      for (let i = 0; i < 32; i += 1) yield randomBytes(64 * 1024);
    }
    await expect(storage.putStream("uploads", twoMebibytes())).rejects.toMatchObject(full);
    await expect(storage.check()).resolves.toBeUndefined();
    expect(await readdir(join(root, ".tmp"))).toEqual([]);

    const session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: join(tmpdir(), "spill") });
    const owner = { datasetId: "d", layer: "chart" } as const;
    const many = "SELECT i, md5(i::text) AS text FROM range(200000) t(i)";
    await expect(
      new Lake(workspaceStorage("w", storage)).writePart(session, owner, many),
    ).rejects.toMatchObject(full);
    session.close();
    expect(await readdir(join(root, ".tmp"))).toEqual([]);
  },
);
