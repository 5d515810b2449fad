import type { Ctx } from "@/server/access/context";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import type { Part } from "@/server/platform/lake";
import type { QualityResult } from "@/server/quality/schema";
import { rowIdSql } from "./explore-step";
import type { PartOffset } from "./raw-relation";

/**
 * What holds a row back. A repeated key does not: of such rows the last one loaded wins, and the score says how many
 * there were.
 */
const holdsBack = `severity = 'error' AND "check" NOT LIKE 'uniqueness.key.%'`;

export type HeldRows = { failures: Part; quarantine: Part; quarantined: number; rejected: number };

/**
 * Keeps the failing cells of a run, and the rows it holds back: those that failed a check of severity error and lines
 * nobody could parse. `failures` is the table the scoring left, `raw` the relation it looked at.
 */
export async function holdBackRows(
  ctx: Ctx,
  session: EngineSession,
  input: {
    datasetId: string;
    failures: string;
    quality: QualityResult;
    columns: string[];
    parts: PartOffset[];
    /** Ids of lines people corrected or discarded; they are not held back again. */
    decided: string[];
    signal: AbortSignal;
  },
): Promise<HeldRows> {
  const { datasetId, signal } = input;
  const owner = { datasetId } as const;
  const failing = quoteName(input.failures);
  await session.run(
    `CREATE OR REPLACE TEMP TABLE held AS SELECT DISTINCT "row" FROM ${failing} WHERE ${holdsBack}`,
  );
  const failures = await ctx.lake.writePart(
    session,
    { ...owner, layer: "failures" },
    `SELECT r._source_row AS "row", r._file AS "file", f."line", f."column", f."value"::VARCHAR AS "value", f."check",
            f."dimension", f."severity", f."suggestion", f."duplicate_of"
     FROM ${failing} f JOIN raw r ON r._row = f."row" ORDER BY f."check", f."row", f."column"`,
    { signal },
  );
  const ruled = await ctx.lake.writePart(
    session,
    { ...owner, layer: "quarantine" },
    `${ruledSql(failing, input.quality, input.columns)} UNION ALL BY NAME ${unparsedSql(input.parts, input.decided)}
     ORDER BY file, line, row_id`,
    { signal },
  );
  const { quarantined } = await session.row<{ quarantined: number }>(
    "SELECT count(*) AS quarantined FROM held",
  );
  return { failures, quarantine: ruled, quarantined, rejected: ruled.rows - quarantined };
}

function ruledSql(failing: string, quality: QualityResult, columns: string[]): string {
  const checks = Object.values(quality.dimensions).flatMap((dimension) => dimension.checks);
  const described = checks.map((check) => `(${quoteText(check.id)}, ${quoteText(check.description)})`);
  const names = described.length > 0 ? `VALUES ${described.join(", ")}` : "SELECT '', '' WHERE false";
  const values = columns.map((name) => `${quoteName(name)} := r.${quoteName(name)}::VARCHAR`).join(", ");
  return `
    SELECT r._file_id || ':' || r._source_row AS row_id, 'rule' AS kind, f.rule, f.reason, f.columns, r._file AS file,
           r._line AS line, NULL::VARCHAR AS raw, to_json(struct_pack(${values}))::VARCHAR AS "values"
    FROM (
      SELECT "row", string_agg(DISTINCT "check", ', ' ORDER BY "check") AS rule,
             string_agg(DISTINCT coalesce(c.description, "check"), '; ' ORDER BY coalesce(c.description, "check")) AS reason,
             to_json(list_sort(list_distinct(list("column"))))::VARCHAR AS columns
      FROM ${failing} LEFT JOIN (${names}) c(id, description) ON c.id = "check"
      WHERE ${holdsBack} GROUP BY "row") f
    JOIN raw r ON r._row = f."row"`;
}

function unparsedSql(parts: PartOffset[], decided: string[]): string {
  const paths = parts.map((part) => quoteText(part.path)).join(", ");
  const ids = decided.length > 0 ? `AND ${rowIdSql} NOT IN (${decided.map(quoteText).join(", ")})` : "";
  return `
    SELECT ${rowIdSql} AS row_id, 'parse' AS kind, 'parse' AS rule, _reject_reason AS reason, '[]' AS columns,
           _file AS file, _line AS line, _raw AS raw, '{}' AS "values"
    FROM read_parquet([${paths}], union_by_name = true) WHERE _reject_reason IS NOT NULL ${ids}`;
}
