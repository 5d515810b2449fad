import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fromBufferPromise } from "yauzl";
import { type ArchiveManifest, archiveManifest, type WorkspaceExport } from "@/server/exports/schema";
import { withSession } from "@/server/platform/engine";
import { storage } from "@/server/platform/storage";
import { aKey, callerFor, rest, type TestWorkspace } from "../../../support/atlas";

/** The only one that is shown, when it has ended. */
export async function ended(workspace: TestWorkspace, exportId: string): Promise<WorkspaceExport> {
  for (;;) {
    const { items } = await callerFor(workspace.admin).exports.list({ workspace: workspace.slug });
    const found = items.find(({ id }) => id === exportId);
    if (!found) throw new Error("The export is not shown.");
    if (found.status !== "running") return found;
    await sleep(50);
  }
}

export async function started(workspace: TestWorkspace): Promise<string> {
  return (await callerFor(workspace.admin).exports.start({ workspace: workspace.slug })).exportId;
}

export async function downloaded(workspace: TestWorkspace, exportId: string): Promise<Response> {
  const key = await aKey(workspace.admin, workspace, "admin");
  return await rest("GET", `/exports/${exportId}`, { key });
}

export type Archive = { files: Map<string, Buffer>; manifest: ArchiveManifest };

/** Unpacks an archive, and throws where its manifest does not describe it exactly. */
export async function unpacked(response: Response): Promise<Archive> {
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.from(await response.arrayBuffer()));
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  const manifest = archiveManifest.parse(JSON.parse(text(files.get("manifest.json"))));
  const told = manifest.files.map(({ path, bytes, sha256 }) => `${path} ${bytes} ${sha256}`);
  const held = [...files]
    .filter(([path]) => path !== "manifest.json")
    .map(
      ([path, content]) => `${path} ${content.length} ${createHash("sha256").update(content).digest("hex")}`,
    );
  if (told.join("\n") !== held.join("\n")) throw new Error("The manifest does not describe the archive.");
  return { files, manifest };
}

export function lines(archive: Archive, table: string): Record<string, unknown>[] {
  return text(archive.files.get(`metadata/${table}.ndjson`))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export const text = (content: Buffer | undefined) => content?.toString() ?? "";

/** Rows of a Parquet file of the archive, as text. */
export async function rowsOf(content: Buffer | undefined): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-archive-"));
  try {
    const path = join(folder, "part.parquet");
    await writeFile(path, content ?? "");
    return await withSession({ memoryMb: 256, threads: 1, tempDir: folder }, async (session) =>
      (
        await session.rows<{ row: string }>(`SELECT CAST(r AS VARCHAR) AS row FROM read_parquet('${path}') r`)
      ).map(({ row }) => row),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Keys of everything that stands in storage for exports of a workspace. */
export async function storedArchives(workspaceId: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage().list(`exports/${workspaceId}`)) keys.push(key);
  return keys;
}
