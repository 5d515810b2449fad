/**
 * `atlas scan` against the scripts somebody would write instead: read the CSV, split it into cells and try every
 * regular expression of a list on every cell. The scripts find personal data only; Atlas types, profiles and scores
 * the table as well. All run one after the other on the same file in the same run:
 *
 * - in Node with a dozen expressions, once with names in a set, once with names in one more pattern;
 * - in Node and in Python (`csv` and `re`) with the expression of every kind of number and address that Atlas looks
 *   for itself, one compiled expression per kind. The scripts know no check digits, names, headers or statistics.
 *
 * A script uses one core and the scan all there are: seconds and processor time are both compared.
 *
 *   npx tsx bench/scan-vs-script.ts [rows]         default 1000000
 *   BENCH_NAME_ROWS=20000                          rows for the scripts that would take minutes, which scale with rows
 */
import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { writePeople } from "./generate-people";
import { type MeasuredScan, measureScan } from "./measure-scan";
import { printMachine } from "./print-machine";
import { kindExpressions, pythonPatterns } from "./script-patterns";

const rows = Number(process.argv[2] ?? 1_000_000);
const nameRows = Number(process.env.BENCH_NAME_ROWS ?? 20_000);
/** Names that a list of given and family names holds: as many as one that is of any use. */
const listedNames = 5000;

const patterns: Record<string, RegExp> = {
  email: /[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/,
  phone: /(?:\+\d{1,3}[ -]?)?(?:\(?\d{2,4}\)?[ -]?){3,5}\d{2,4}/,
  ipv4: /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/,
  ipv6: /\b(?:[A-Fa-f0-9]{1,4}:){7}[A-Fa-f0-9]{1,4}\b/,
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/,
  card: /\b(?:4\d{3}|5[1-5]\d{2}|3[47]\d{2}|6011)[ -]?\d{4}[ -]?\d{4}[ -]?\d{2,4}\b/,
  cpr: /\b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}\b/,
  ssn: /\b(?!000|666|9\d{2})\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/,
  date: /\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/,
  address: /\b\p{Lu}[\p{L} ]+(?:gade|vej|vejen|allé|street|road|avenue)\.? \d{1,4}\b/iu,
  mac: /\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b/,
  url: /\bhttps?:\/\/[^\s/$.?#][^\s]*/i,
};

const dir = await mkdtemp(join(tmpdir(), "atlas-bench-script-"));
try {
  printMachine();
  const csv = join(dir, "people.csv");
  await writePeople(csv, rows);
  console.log(
    `${rows.toLocaleString("en-GB")} rows × 12 columns, ${((await stat(csv)).size / 1e6).toFixed(0)} MB`,
  );
  const scan = await measureScan(csv);
  console.log(`atlas scan: ${scan.seconds.toFixed(2)} s, processor ${scan.processor.toFixed(2)} s`);
  const names = inventedNames();
  const dozen = Object.values(patterns);
  await compare("script, names looked up in a set", csv, rows, scan, dozen, new Set(names));
  const listed = new RegExp(`\\b(?:${names.join("|")})\\b`, "i");
  await compare("script, names in one more pattern", csv, nameRows, scan, [...dozen, listed], new Set());
  const kinds = `${kindExpressions.length} expressions`;
  await compare(`script, ${kinds}`, csv, nameRows, scan, kindExpressions, new Set());
  await comparePython(`script in Python, ${kinds}`, csv, nameRows, scan);
} finally {
  await rm(dir, { recursive: true, force: true });
}

/** Runs the script over the first `limit` rows and prints its time for all rows beside that of Atlas. */
async function compare(
  label: string,
  csv: string,
  limit: number,
  atlas: MeasuredScan,
  expressions: readonly RegExp[],
  names: ReadonlySet<string>,
): Promise<void> {
  const before = process.cpuUsage();
  const started = performance.now();
  const found = await script(csv, limit, expressions, names);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  print(label, limit, { seconds, processor: (user + system) / 1e6, found }, atlas);
}

/** The same in Python, as a process of its own. */
async function comparePython(label: string, csv: string, limit: number, atlas: MeasuredScan): Promise<void> {
  const list = join(dir, "patterns.json");
  await writeFile(list, JSON.stringify(pythonPatterns()));
  const started = performance.now();
  const program = join(import.meta.dirname, "script.py");
  const { stdout } = await promisify(execFile)("python3", [program, csv, list, String(limit)]);
  const { processor, found } = JSON.parse(stdout) as { processor: number; found: number };
  print(label, limit, { seconds: (performance.now() - started) / 1000, processor, found }, atlas);
}

type Taken = { seconds: number; processor: number; found: number };

function print(label: string, limit: number, taken: Taken, atlas: MeasuredScan): void {
  const factor = rows / Math.min(rows, limit);
  const [seconds, processor] = [taken.seconds * factor, taken.processor * factor];
  const measured = factor > 1 ? ` (from ${limit.toLocaleString("en-GB")} rows)` : "";
  console.log(
    `${label}: ${seconds.toFixed(1)} s${measured}, processor ${processor.toFixed(1)} s, ${Math.round(taken.found * factor).toLocaleString("en-GB")} hits: atlas scan takes ${(seconds / atlas.seconds).toFixed(1)} × less time, ${(processor / atlas.processor).toFixed(1)} × less processor`,
  );
}

async function script(
  path: string,
  limit: number,
  expressions: readonly RegExp[],
  names: ReadonlySet<string>,
): Promise<number> {
  let [line, found] = [0, 0];
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line++ === 0) continue;
    for (const cell of cellsOf(text)) {
      for (const expression of expressions) if (expression.test(cell)) found++;
      if (names.size > 0) for (const word of cell.split(" ")) if (names.has(word)) found++;
    }
    if (line > limit) break;
  }
  return found;
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
    cell.replace(/^"|"$/g, ""),
  );
}

/** Names made of syllables, some of which the file holds: what a list costs depends on its length only. */
function inventedNames(): string[] {
  const syllables = [
    "an",
    "ber",
    "ci",
    "do",
    "el",
    "fre",
    "gu",
    "han",
    "is",
    "jo",
    "ka",
    "li",
    "mar",
    "ne",
    "ol",
    "pe",
    "ro",
    "sa",
  ];
  const made = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}`)));
  const names = made.slice(0, listedNames).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...names, "Anne", "Mette", "Lars", "Peter", "Nielsen", "Jensen", "Hansen"];
}
