import { basename, resolve } from "node:path";
import type { PiiVerdict } from "@/server/pii/schema";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { fail, toAtlasError } from "@/server/platform/errors";
import type { ColumnProfile } from "@/server/profiling/schema";
import {
  type DimensionResult,
  dimensionIds,
  type QualityResult,
  type QualityRule,
} from "@/server/quality/schema";
import { readInto } from "@/server/reading/read-into";
import type { ReadOptions } from "@/server/reading/schema";
import type { AnalyseInput } from "./analyse-relation";
import { findExamples } from "./find-examples";
import { type KeptColumn, keepValues } from "./keep-values";
import { cover, coverStrays, maskReport } from "./mask-report";
import type { FailingCell, FailingExample, ScanReport } from "./schema";

export type ScanOptions = {
  defaultRegion: string;
  /** Where the content is, if the path only names it. */
  from?: string;
  /** How the file is read, where detection is not to decide. */
  read?: ReadOptions;
  /** How old the newest data may be. */
  freshness?: AnalyseInput["freshness"];
  /** Columns that identify a row. */
  key?: readonly string[];
  rules?: readonly QualityRule[];
  /** File with reference data; compared over `key`, or over the first column that is unique in it. */
  reference?: string;
  /** Show values of personal data. */
  unmask?: boolean;
  /** Receives every failing cell. */
  onCell?: (cell: FailingCell) => Promise<void> | void;
  /** Receives the values that other files are compared with, kept in `folder`. */
  values?: { folder: string; onKept: (columns: KeptColumn[]) => void };
  /** Folder for scratch files, removed by the caller after the session is closed. */
  scratchDir: string;
};

const table = "source";
const loadAnalysis = () => import("./analyse-relation");
const referenceTable = "reference";

/** Reads a file and reports everything Atlas finds out about it. */
export async function scanFile(
  session: EngineSession,
  path: string,
  options: ScanOptions,
): Promise<ScanReport> {
  const started = performance.now();
  // What judges values is loaded while the engine reads them, and not before: that would keep it waiting.
  const read = await readInto(session, table, options.from ?? resolve(path), options.read ?? {}, {
    scratchDir: options.scratchDir,
    fileName: basename(path),
    onLoading: () => void loadAnalysis(),
  });
  const { analyseRelation } = await loadAnalysis();
  const columns = read.columns.map(({ name }) => name);
  const reference = options.reference
    ? await readReference(session, options.reference, columns, options)
    : null;
  const analysis = await analyseRelation(session, {
    raw: table,
    columns,
    defaultRegion: options.defaultRegion,
    ...(options.key ? { key: options.key } : {}),
    ...(options.rules ? { rules: options.rules } : {}),
    ...(options.freshness ? { freshness: options.freshness } : {}),
    ...(reference ? { reference } : {}),
  });
  const { profile, pii, quality } = analysis;
  const shown = shownValues(pii, profile.columns, options);
  const examples = await findExamples(session, analysis.failures, shown);
  const report: ScanReport = {
    schema: "atlas.scan/1",
    source: { ...read.source, path },
    rows: read.rows,
    rejected: read.rejected,
    columns: profile.columns.map((column) => ({ ...column, pii: pii.get(column.name) ?? null })),
    duplicateRows: profile.duplicateRows,
    candidateKeys: profile.candidateKeys,
    dependencies: profile.relations?.dependencies ?? [],
    correlations: profile.relations?.correlations ?? [],
    quality: withExamples(quality, examples),
    notes: [...read.notes, ...analysis.notes],
    seconds: 0,
  };
  if (options.values) {
    const { folder, onKept } = options.values;
    onKept(await keepValues(session, analysis.typed, profile, path, folder));
  }
  if (options.onCell) await giveCells(session, analysis.failures, path, shown, options.onCell);
  report.seconds = Math.round(performance.now() - started) / 1000;
  return options.unmask ? report : maskReport(report, options.defaultRegion);
}

type Shown = (check: string, column: string | null, value: string | null) => string | null;

/**
 * Values of columns of personal data are covered, but not what stands for a missing one; `column` names several where they
 * fail together. Of other columns what is personal by itself is covered.
 */
function shownValues(
  pii: ReadonlyMap<string, PiiVerdict | null>,
  columns: readonly ColumnProfile[],
  { unmask, defaultRegion }: ScanOptions,
): Shown {
  if (unmask) return (_check, _column, value) => value;
  const hides = (column: string) =>
    pii.get(column) || column.split(", ").some((name) => Boolean(pii.get(name)));
  const profiles = new Map(columns.map((column) => [column.name, column]));
  return (check, column, value) => {
    if (value === null || check.startsWith("completeness.disguised.")) return value;
    if (column !== null && hides(column)) return cover(value);
    return coverStrays(value, column === null ? undefined : profiles.get(column), defaultRegion);
  };
}

function withExamples(
  { overall, dimensions }: QualityResult,
  examples: ReadonlyMap<string, FailingExample[]>,
): ScanReport["quality"] {
  const extended = (result: DimensionResult) => ({
    ...result,
    checks: result.checks.map((check) => ({ ...check, examples: examples.get(check.id) ?? [] })),
  });
  const entries = dimensionIds.map((id) => [id, extended(dimensions[id])]);
  return { overall, dimensions: Object.fromEntries(entries) as ScanReport["quality"]["dimensions"] };
}

async function giveCells(
  session: EngineSession,
  failures: string,
  file: string,
  shown: Shown,
  onCell: NonNullable<ScanOptions["onCell"]>,
): Promise<void> {
  type Row = Omit<FailingCell, "file" | "duplicateOf"> & { duplicate_of: number | null };
  // An empty cell in a column nobody declared as required is counted, but it is no mistake to list.
  const cells = session.chunks<Row>(
    `SELECT "row", line, "column", value, "check", dimension, suggestion, duplicate_of FROM ${quoteName(failures)}
     WHERE NOT (dimension = 'completeness' AND severity = 'info') ORDER BY "row", "column", "check"`,
  );
  for await (const chunk of cells)
    for (const { duplicate_of, ...cell } of chunk) {
      await onCell({
        file,
        ...cell,
        value: shown(cell.check, cell.column, cell.value),
        suggestion: shown(cell.check, cell.column, cell.suggestion),
        ...(duplicate_of === null ? {} : { duplicateOf: duplicate_of }),
      });
    }
}

async function readReference(
  session: EngineSession,
  path: string,
  columns: readonly string[],
  options: ScanOptions,
): Promise<{ relation: string; key: readonly string[] }> {
  const read = await readInto(
    session,
    referenceTable,
    resolve(path),
    {},
    { scratchDir: options.scratchDir },
  ).catch((error: unknown) => {
    const { kind, code, message } = toAtlasError(error);
    if (kind === "bug") throw error;
    return fail(kind, code, `The reference file ${path} cannot be used: ${message}`, { cause: error });
  });
  if (options.key?.length) return { relation: referenceTable, key: options.key };
  for (const { name } of read.columns) {
    if (!columns.includes(name)) continue;
    const c = quoteName(name);
    const { unique } = await session.row<{ unique: boolean }>(
      `SELECT count(*) = count(DISTINCT ${c}) AS "unique" FROM ${quoteName(referenceTable)}`,
    );
    if (unique) return { relation: referenceTable, key: [name] };
  }
  return fail(
    "invalid",
    "scan.reference_key",
    `${path} has no column of unique values that the scanned file has too. Name the key with --key.`,
  );
}
