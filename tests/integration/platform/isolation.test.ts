import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withSession } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { Lake, type Part } from "@/server/platform/lake";
import { openLocalStorage } from "@/server/platform/storage-local";
import { workspaceStorage } from "@/server/platform/workspace-storage";

const home = mkdtempSync(join(tmpdir(), "atlas-home-"));
process.env.ATLAS_HOME = home;
afterAll(() => rmSync(home, { recursive: true, force: true }));

const whole = openLocalStorage(join(home, "storage"));
const [mine, theirs] = [workspaceStorage("wa", whole), workspaceStorage("wab", whole)];
let [ours, foreign]: Part[] = [];
let path = "";

beforeAll(async () => {
  await withSession({ memoryMb: 256, threads: 1, tempDir: join(home, "spill") }, async (session) => {
    const owner = { datasetId: "d", layer: "chart" } as const;
    ours = await new Lake(mine).writePart(session, owner, "SELECT 1 AS id");
    foreign = await new Lake(theirs).writePart(session, owner, "SELECT 2 AS id");
  });
  path = await theirs.localPath(foreign?.key ?? "");
});

const read = (sql: string) => withReader(new Lake(mine), (session) => session.rows(sql));

it("reads the parts of its own workspace", async () => {
  const relation = await new Lake(mine).relation(ours ? [ours] : []);
  expect(await read(`SELECT id FROM ${relation}`)).toEqual([{ id: 1 }]);
});

it("opens nothing of another workspace, whatever the statement", async () => {
  const [folder = ""] = await mine.folders();
  const around = join("storage", "lake", "wab", path.split("/lake/wab/")[1] ?? "");
  symlinkSync(dirname(path), join(folder, "link"));
  const statements = [
    `SELECT * FROM read_parquet('${path}')`,
    `SELECT * FROM read_parquet('${folder}/../wab/${path.split("/wab/")[1]}')`,
    `SELECT * FROM read_parquet('../../${around}')`,
    `SELECT * FROM read_parquet('${folder}/link/${foreign?.sha256}')`,
    `SELECT * FROM parquet_metadata('${path}')`,
    `SELECT * FROM read_text('${path}')`,
    `SELECT * FROM glob('${dirname(folder)}/*/*')`,
    `COPY (SELECT 1) TO '${dirname(path)}/new.csv'`,
    `ATTACH '${dirname(path)}/new.db'`,
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "SET allowed_directories = ['/']",
    "SET allowed_configs = ['threads']",
    "RESET allowed_directories",
  ];
  for (const sql of statements)
    await expect(read(sql), sql).rejects.toThrow(/Permission|Cannot change|Cannot reset|locked|disabled/i);
  rmSync(join(folder, "link"));
});

it("refuses keys of other workspaces, keys that are no plain path, and symbolic links", async () => {
  const foreignKey = { code: "storage.foreign_key" };
  await expect(mine.openRead(foreign?.key ?? "")).rejects.toMatchObject(foreignKey);
  await expect(new Lake(mine).relation(foreign ? [foreign] : [])).rejects.toMatchObject(foreignKey);
  await expect(mine.remove("lake/wab")).rejects.toMatchObject(foreignKey);
  await expect(mine.exists("health/wa/x")).rejects.toMatchObject(foreignKey);
  for (const key of ["lake/wa/../wab/x", path, "lake/wa//x", "lake/wa/./x"])
    await expect(mine.localPath(key), key).rejects.toMatchObject({ code: "storage.invalid_key" });
  const [folder = ""] = await mine.folders();
  symlinkSync(path, join(folder, "link"));
  await expect(mine.localPath("lake/wa/link")).rejects.toMatchObject({ code: "storage.link" });
  rmSync(join(folder, "link"));
});
