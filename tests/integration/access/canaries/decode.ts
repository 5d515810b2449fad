import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import yauzl from "yauzl";
import { quoteText, withSession } from "@/server/platform/engine";

/** Everything a file says, as text: the rows of Parquet, all parts of a workbook or archive, other formats as they are. */
export async function textOfFile(bytes: Buffer, contentType: string): Promise<string> {
  if (contentType.includes("parquet")) return await inFile(bytes, textOfParquet);
  if (/spreadsheetml|zip/.test(contentType)) return await inFile(bytes, textOfArchive);
  return bytes.toString("utf8");
}

async function inFile(bytes: Buffer, read: (path: string) => Promise<string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-export-"));
  try {
    await writeFile(join(folder, "file"), bytes);
    return await read(join(folder, "file"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function textOfParquet(path: string): Promise<string> {
  return await withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    const from = `FROM read_parquet(${quoteText(path)})`;
    // The footer holds the smallest and largest value of each column.
    const footer = `SELECT stats_min, stats_max, stats_min_value, stats_max_value, path_in_schema FROM parquet_metadata(${quoteText(path)})`;
    return JSON.stringify([await session.rows(`SELECT * ${from}`), await session.rows(footer)]);
  });
}

async function textOfArchive(path: string): Promise<string> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  const parts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const kind = entry.fileName.endsWith(".parquet") ? "parquet" : "text";
    parts.push(entry.fileName, await textOfFile(Buffer.concat(chunks), kind));
  }
  zip.close();
  return parts.join("\n");
}
