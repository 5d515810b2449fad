import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { withSession } from "@/server/platform/engine";
import { readInto } from "@/server/reading/read-into";
import { pollutions } from "./pollutions";
import { randomOf, randomTable, randomWriting, type Table } from "./tables";

const perPollution = Number(process.argv[2] ?? 14);
const seed = Number(process.argv[3] ?? 1);
const only = process.argv[4];

/** Names and cells without columns that are empty throughout, for comparing. */
function compact({ header, rows }: Table, anyHeader: boolean): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? "") !== ""),
  );
  const names = anyHeader || rows.length === 0 ? header.length : kept.map((column) => header[column] ?? "");
  return JSON.stringify([names, rows.map((row) => kept.map((column) => row[column] ?? ""))]);
}

async function main(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), "pollution-"));
  let all = 0;
  let right = 0;
  try {
    await withSession({ memoryMb: 1024, threads: 1, tempDir: dir }, async (session) => {
      for (const [name, pollute] of Object.entries(pollutions)) {
        if (only !== undefined && only !== name) continue;
        let good = 0;
        let tried = 0;
        for (let i = 0; i < perPollution; i++) {
          const random = randomOf(seed * 100_003 + i * 7919 + name.length * 104_729);
          const writing = randomWriting(random);
          const table = randomTable(random);
          const made = pollute(table, writing, random);
          if (made === null) continue;
          const text = made.lines.join(writing.lineEnd) + (name === "unclosedAtEnd" ? "" : writing.lineEnd);
          const mark = writing.encoding === "utf-8-bom" ? "\ufeff" : "";
          const encoding = writing.encoding === "utf-8-bom" ? "utf-8" : writing.encoding;
          if (iconv.decode(iconv.encode(text, encoding), encoding) !== text) continue;
          const plainBytes = iconv.encode(mark + text, encoding, { addBOM: encoding === "utf-16le" });
          const bytes = made.bytes ? made.bytes(plainBytes) : plainBytes;
          const path = join(dir, `${name}-${i}.csv`);
          await writeFile(path, bytes);
          tried++;
          let got: Table;
          let notes: string[] = [];
          try {
            await session.run("DROP VIEW IF EXISTS t").catch(() => session.run("DROP TABLE t"));
            const read = await readInto(session, "t", path, {}, { scratchDir: dir });
            notes = [...read.notes, JSON.stringify(read.source.dialect), JSON.stringify(read.rejected)];
            const cells = await session.raw().runAndReadAll("SELECT * FROM t ORDER BY _row");
            const rows = cells
              .getRowsJS()
              .map((row) => row.slice(0, -2).map((cell) => (cell === null ? "" : String(cell))));
            got = { header: read.columns.map(({ sourceName }) => sourceName), rows };
          } catch (error) {
            got = { header: [String((error as Error).message)], rows: [] };
          }
          const normal = (value: string) =>
            value.replace(/[^\x20-\x7e]/g, name === "mixedEncodings" ? "?" : "$&").replaceAll("??", "?");
          const strip = (value: string) => value.replaceAll("\\u0000", "").replaceAll("\u2400", "");
          const want = strip(normal(compact(made.truth, made.anyHeader ?? false)));
          const have = strip(normal(compact(got, made.anyHeader ?? false)));
          if (want === have) {
            good++;
            await rm(path);
          } else if (process.argv.includes("--show")) {
            const at = [...want].findIndex((char, index) => have[index] !== char);
            console.log(
              name,
              i,
              JSON.stringify(writing),
              notes.map((note) => note.slice(0, 200)),
            );
            console.log("  head", JSON.stringify(text.slice(0, 300)));
            console.log(
              "  want",
              want.slice(Math.max(0, at - 60), at + 100),
              "\n  have",
              have.slice(Math.max(0, at - 60), at + 100),
            );
          }
        }
        all += tried;
        right += good;
        if (good < tried) console.log(`${name}: ${good}/${tried}`);
      }
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  console.log(`${right} of ${all} files read as meant`);
}

await main();
