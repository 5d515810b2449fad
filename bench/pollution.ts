/**
 * How many delimited files are read as they are meant: random tables in random dialects and encodings, each spoilt in one
 * of about forty ways, against what they were made of.
 *
 *   npx tsx bench/pollution.ts [files for each way, 14] [seed, 1] [one way only] [--show]
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { type EngineSession, withSession } from "@/server/platform/engine";
import { readInto } from "@/server/reading/read-into";
import { type Polluted, pollutions } from "./pollution/pollutions";
import { randomOf, randomTable, randomWriting, type Table, type Writing } from "./pollution/tables";

const [files = "14", seed = "1", only] = process.argv.slice(2).filter((word) => word !== "--show");
const shown = process.argv.includes("--show");

/** Names and cells without columns that are empty throughout, for comparing. */
function compact({ header, rows }: Table, { anyHeader }: Polluted): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? "") !== ""),
  );
  const names = anyHeader || rows.length === 0 ? header.length : kept.map((column) => header[column] ?? "");
  const text = JSON.stringify([names, rows.map((row) => kept.map((column) => row[column] ?? ""))]);
  // Characters that no text has are shown by signs for them.
  return text.replaceAll("\\u0000", "").replaceAll("\u2400", "");
}

/** The bytes of a file; null where its encoding has not all of its letters. */
function bytesOf({ lines, bytes, open }: Polluted, { lineEnd, encoding }: Writing): Buffer | null {
  const text = lines.join(lineEnd) + (open ? "" : lineEnd);
  const name = encoding === "utf-8-bom" ? "utf-8" : encoding;
  if (iconv.decode(iconv.encode(text, name), name) !== text) return null;
  const written = iconv.encode(text, name, { addBOM: encoding === "utf-8-bom" || name === "utf-16le" });
  return bytes ? bytes(written) : written;
}

async function readBack(session: EngineSession, path: string, scratchDir: string): Promise<Table> {
  await session.run("DROP VIEW IF EXISTS t").catch(() => session.run("DROP TABLE t"));
  const read = await readInto(session, "t", path, {}, { scratchDir }).catch((error: Error) => error);
  if (read instanceof Error) return { header: [read.message], rows: [] };
  const cells = await session.raw().runAndReadAll("SELECT * FROM t ORDER BY _row");
  const rows = cells
    .getRowsJS()
    .map((row) => row.slice(0, -2).map((cell) => (cell === null ? "" : String(cell))));
  return { header: read.columns.map(({ sourceName }) => sourceName), rows };
}

type Score = { tried: number; right: number };

async function tryAll(session: EngineSession, name: string, dir: string): Promise<Score> {
  const score: Score = { tried: 0, right: 0 };
  for (let i = 0; i < Number(files); i++) {
    const random = randomOf(Number(seed) * 100_003 + i * 7919 + name.length * 104_729);
    const writing = randomWriting(random);
    const made = pollutions[name]?.(randomTable(random), writing, random) ?? null;
    const bytes = made === null ? null : bytesOf(made, writing);
    if (made === null || bytes === null) continue;
    const path = join(dir, `${name}-${i}.csv`);
    await writeFile(path, bytes);
    score.tried++;
    const want = compact(made.truth, made);
    const have = compact(await readBack(session, path, dir), made);
    await rm(path);
    if (want === have) score.right++;
    else if (shown) {
      const at = Math.max(0, [...want].findIndex((char, index) => have[index] !== char) - 60);
      console.log(name, i, JSON.stringify(writing), JSON.stringify(made.lines.join("\n").slice(0, 300)));
      console.log(`  meant ${want.slice(at, at + 160)}\n  read  ${have.slice(at, at + 160)}`);
    }
  }
  return score;
}

async function main(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "pollution-"));
  const all: Score = { tried: 0, right: 0 };
  try {
    await withSession({ memoryMb: 1024, threads: 1, tempDir: dir }, async (session) => {
      for (const name of Object.keys(pollutions)) {
        if (only !== undefined && only !== name) continue;
        const { tried, right } = await tryAll(session, name, dir);
        all.tried += tried;
        all.right += right;
        if (right < tried) console.log(`${name}: ${right} of ${tried}`);
      }
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  console.log(`${all.right} of ${all.tried} files read as meant`);
}

await main();
