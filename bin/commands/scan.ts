import { type FileHandle, mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { type EngineSession, withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { fail, toAtlasError } from "@/server/platform/errors";
import { withCommandScratch } from "@/server/platform/scratch";
import { partialOf, removedAtExit, takePlace } from "@/server/platform/unfinished";
import type { QualityRule } from "@/server/quality/schema";
import { findForeignKeys } from "@/server/scan/find-foreign-keys";
import type { KeptColumn } from "@/server/scan/keep-values";
import { type ScanOptions, scanFile } from "@/server/scan/scan-file";
import type { FailingCell, ScanFailure, ScanReport } from "@/server/scan/schema";
import { namingFile, reportFailure } from "../report-failure";
import { inputFile } from "./files/input-file";
import { type ReadingFlags, readRegion, toReadOptions, withReadingOptions } from "./reading-options";
import { printForeignKeys, printReport, type ReportView } from "./scan/print-report";

type Flags = ReadingFlags & {
  json?: boolean;
  key?: string;
  rules?: string;
  reference?: string;
  cells?: string;
  full?: boolean;
  unmask?: boolean;
  region: string;
  maxAge?: string;
};

/** Profile, personal data and quality of files. */
export function configure(command: Command): void {
  withReadingOptions(command)
    .argument("<file...>", "files to scan, - for stdin")
    .option("--json", "print one JSON object per file")
    .option("--key <columns>", "columns that identify a row, separated by commas")
    .option("--rules <file>", "check the rules of this YAML file too (docs/guides/rules.md shows every kind)")
    .option("--reference <file>", "compare with this file over the key")
    .option("--cells <file>", "write every failing cell to this file, as NDJSON")
    .option("--full", "show every check and the most frequent values")
    .option("--unmask", "show values of personal data")
    .option("--region <code>", "country that phone numbers without a prefix belong to", "DK")
    .option("--max-age <hours>", "timeliness: how old the newest date of the data may be")
    .action((files: string[], flags: Flags) => scan(files, flags));
}

async function scan(files: string[], flags: Flags): Promise<void> {
  const wanted = optionsOf(flags);
  const rules = flags.rules === undefined ? undefined : await readRules(flags.rules);
  const cells = flags.cells === undefined ? undefined : await CellFile.open(flags.cells);
  await withCommandScratch("scan", (folder) =>
    scanAll(files, flags, { ...wanted, ...(rules ? { rules } : {}) }, cells, folder),
  );
}

async function scanAll(
  files: string[],
  flags: Flags,
  wanted: Omit<ScanOptions, "scratchDir">,
  cells: CellFile | undefined,
  folder: string,
): Promise<void> {
  const links = files.length > 1 ? new FileLinks(join(folder, "links")) : undefined;
  let unharmed = true;
  let found: Awaited<ReturnType<FileLinks["find"]>> | undefined;
  const results: (ScanReport | ScanFailure)[] = [];
  try {
    for (const file of files) {
      const result = await scanOne(file, wanted, { cells, links, folder });
      results.push(result);
      if (!("error" in result) && !(flags.json && links)) print(result, flags);
    }
    found = await links?.find();
    if (found && !flags.json) process.stdout.write(printForeignKeys(found));
  } catch (error) {
    unharmed = false;
    throw error;
  } finally {
    // What was measured is printed even where another file, or the comparison, failed.
    if (flags.json && links) printTogether(results, found);
    // The cells of files that were scanned stay, whatever became of the others.
    const scanned = results.some((result) => !("error" in result));
    await cells?.close(unharmed && scanned);
    if (scanned && results.some((result) => "error" in result)) process.exitCode = 1;
  }
}

function printTogether(
  results: (ScanReport | ScanFailure)[],
  found: Awaited<ReturnType<FileLinks["find"]>> | undefined,
): void {
  for (const result of results) {
    const linked =
      "error" in result || !found ? result : { ...result, foreignKeys: found.get(result.source.path) ?? [] };
    process.stdout.write(`${JSON.stringify(linked)}\n`);
  }
}

function print(report: ScanReport, flags: Flags): void {
  process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : printReport(report, viewOf(flags)));
}

/** Without a terminal lines are as long as they are: what reads them can wrap. */
function viewOf({ full, maxAge, reference, cells }: Flags): ReportView {
  return {
    full: full === true,
    cells: cells !== undefined,
    width: process.stdout.columns ?? Number.POSITIVE_INFINITY,
    remedies: {
      ...(maxAge === undefined ? { timeliness: "Say how old it may be with --max-age <hours>." } : {}),
      ...(reference === undefined ? { accuracy: "Compare with better data with --reference <file>." } : {}),
      consistency: "Declare rules in a file for --rules.",
    },
  };
}

/** What the flags ask of every file; wrong ones are refused before any file is read. */
function optionsOf(flags: Flags): Omit<ScanOptions, "scratchDir"> {
  const { region, key, reference, maxAge, unmask } = flags;
  return {
    defaultRegion: readRegion(region),
    read: toReadOptions(flags),
    ...(key === undefined ? {} : { key: key.split(",").map((name) => name.trim()) }),
    ...(reference === undefined ? {} : { reference }),
    ...(maxAge === undefined ? {} : { freshness: { maxAgeHours: hours(maxAge), now: new Date() } }),
    ...(unmask ? { unmask } : {}),
  };
}

type Shared = { cells: CellFile | undefined; links: FileLinks | undefined; folder: string };

/** Scans one file; a failure is reported and answered as such, so that the other files follow. */
async function scanOne(
  file: string,
  wanted: Omit<ScanOptions, "scratchDir">,
  { cells, links, folder }: Shared,
): Promise<ScanReport | ScanFailure> {
  const scratchDir = await mkdtemp(join(folder, "file-"));
  await cells?.begin();
  try {
    const options: ScanOptions = {
      ...wanted,
      from: await inputFile(file, scratchDir),
      scratchDir,
      ...(cells ? { onCell: (cell) => cells.write(cell) } : {}),
      ...(links ? { values: await links.place() } : {}),
    };
    return await withEngine(scratchDir, (session) => scanFile(session, file, options));
  } catch (error) {
    const { kind, code, message } = toAtlasError(error);
    if (kind === "bug") throw error;
    await cells?.takeBack();
    const failure: ScanFailure = {
      schema: "atlas.scan/1",
      source: { path: file },
      error: { code, message },
    };
    reportFailure(namingFile(file, error));
    return failure;
  } finally {
    await rm(scratchDir, { recursive: true, force: true });
  }
}

function hours(text: string): number {
  const value = Number(text);
  if (!(value > 0)) fail("invalid", "scan.max_age", "--max-age is a number of hours above 0.");
  return value;
}

function withEngine<T>(tempDir: string, work: (session: EngineSession) => Promise<T>): Promise<T> {
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  return withSession({ memoryMb, threads, tempDir }, work);
}

/** Keeps the values of all files on scratch disk until they can be compared. */
class FileLinks {
  private readonly columns: KeptColumn[] = [];
  private files = 0;
  /** @param dir a folder of its own, made on first use */
  constructor(private readonly dir: string) {}

  async place(): Promise<NonNullable<ScanOptions["values"]>> {
    const folder = join(this.dir, String(this.files++));
    await mkdir(folder, { recursive: true });
    return { folder, onKept: (columns) => this.columns.push(...columns) };
  }

  find() {
    return withEngine(this.dir, (session) => findForeignKeys(session, this.columns));
  }
}

async function readRules(path: string): Promise<QualityRule[]> {
  const text = await readFile(path, "utf8").catch((cause: unknown) =>
    fail("invalid", "scan.rules_unreadable", `The rule file ${path} cannot be read.`, { cause }),
  );
  const { parseRules } = await import("@/server/quality/parse-rules");
  return parseRules(text, path);
}

/** Collects cells beside the wanted file, and takes its place only when everything is in it. */
class CellFile {
  private pending: string[] = [];
  private kept = 0;
  private constructor(
    private readonly path: string,
    private readonly partial: string,
    private readonly handle: FileHandle,
    private readonly finished: () => void,
  ) {}

  static async open(path: string): Promise<CellFile> {
    const partial = partialOf(path);
    const handle = await open(partial, "a").catch((cause: unknown) =>
      fail("invalid", "scan.cells_unwritable", `${path} cannot be written.`, { cause }),
    );
    return new CellFile(path, partial, handle, removedAtExit(partial));
  }

  /** The cells of another file follow. */
  async begin(): Promise<void> {
    await this.flush();
    this.kept = (await this.handle.stat()).size;
  }

  /** Drops what was written since {@link begin}. */
  async takeBack(): Promise<void> {
    this.pending = [];
    await this.handle.truncate(this.kept);
  }

  async write(cell: FailingCell): Promise<void> {
    this.pending.push(JSON.stringify(cell));
    if (this.pending.length >= 5000) await this.flush();
  }

  async close(complete: boolean): Promise<void> {
    await this.flush();
    await this.handle.close();
    if (complete) await takePlace(this.partial, this.path);
    else await rm(this.partial, { force: true });
    this.finished();
  }

  private async flush(): Promise<void> {
    if (this.pending.length === 0) return;
    await this.handle.appendFile(`${this.pending.join("\n")}\n`);
    this.pending = [];
  }
}
