import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { type DimensionId, dimensionIds, type QualityCheck } from "../schema";

export type Severity = "info" | "warning" | "error";

/**
 * A check on single cells of one column of the raw relation: rows where `scope` holds are evaluated,
 * those where `fails` holds too are failures.
 */
export type CellCheck = {
  id: string;
  description: string;
  dimension: DimensionId;
  column: string;
  /** Whether the check looks at no other column; then a wide table is read in narrow parts. */
  alone?: true;
  /** SQL over the raw relation; absent: every row. */
  scope?: string;
  fails: string;
  severity: Severity;
  /** SQL for the suggested value, NULL where none is well supported. */
  suggestion?: string;
  /** Rows in scope and failures among them, where they are known without counting. */
  evaluated?: number;
  failed?: number;
};

/** A check whose failing cells a query names: `row, line, "column", value, suggestion, duplicate_of`. */
export type QueryCheck = {
  id: string;
  description: string;
  dimension: DimensionId;
  columns: string[];
  evaluated: number;
  query: string;
  severity: Severity;
  /** 0 where it is known that nothing fails: then the query is not run. */
  failed?: 0;
  /** No cell is named twice: they need not be counted once more. */
  once?: boolean;
};

/** A check whose failing cells are known by row. */
export type RowCheck = {
  id: string;
  description: string;
  dimension: DimensionId;
  column: string;
  evaluated: number;
  severity: Severity;
  cells: readonly { row: number; suggestion: string | null }[];
};

export type MeasuredCheck = QualityCheck & { dimension: DimensionId };

/** Cell checks counted per statement. */
const batchSize = 60;

/** The temporary table that collects every failing cell of one scoring. */
export class Failures {
  /** Checks of each column that may have suggested something for a cell. */
  private readonly suggesting = new Map<string, number>();

  private constructor(
    private readonly session: EngineSession,
    private readonly raw: string,
    private readonly rawOf: (column: string) => Promise<string>,
    readonly table: string,
  ) {}

  /** @param rawOf where one column of `raw` is read from by itself */
  static async open(
    session: EngineSession,
    raw: string,
    rawOf: (column: string) => Promise<string>,
    table: string,
  ): Promise<Failures> {
    await session.run(
      `CREATE OR REPLACE TEMP TABLE ${quoteName(table)} ("row" BIGINT, line BIGINT, "column" VARCHAR, value VARCHAR,
        "check" VARCHAR, dimension VARCHAR, severity VARCHAR, suggestion VARCHAR, duplicate_of BIGINT)`,
    );
    return new Failures(session, raw, rawOf, table);
  }

  /**
   * Counts what is not known yet in shared scans, and collects the failing cells of checks that have any.
   * A check that more than `mostShare` of its rows fail is left out: then that is how the column is.
   */
  async runCellChecks(checks: readonly CellCheck[], mostShare = 1): Promise<MeasuredCheck[]> {
    const measured: MeasuredCheck[] = [];
    for (let start = 0; start < checks.length; start += batchSize) {
      const batch = checks.slice(start, start + batchSize);
      const counts = await this.countCells(batch);
      for (const [i, one] of batch.entries()) {
        const { evaluated, failed } = counts[i] ?? { evaluated: 0, failed: 0 };
        if ((failed ?? 0) > evaluated * mostShare) continue;
        const collected = failed === 0 ? 0 : await this.collect(one);
        const { id, description, dimension, column } = one;
        measured.push({
          id,
          description,
          dimension,
          columns: [column],
          evaluated,
          failed: failed ?? collected,
        });
      }
    }
    return measured;
  }

  /** `failed` is null where collecting the cells will tell. */
  private async countCells(
    checks: readonly CellCheck[],
  ): Promise<{ evaluated: number; failed: number | null }[]> {
    const parts = new Map<string, string[]>();
    for (const [i, one] of checks.entries()) {
      if (one.evaluated !== undefined) continue;
      const relation = await this.relationOf(one);
      const evaluated = `count(*)${one.scope ? ` FILTER (${one.scope})` : ""} AS e${i}`;
      const failed = `count(*) FILTER (${condition(one)}) AS f${i}`;
      parts.set(relation, [...(parts.get(relation) ?? []), evaluated, failed]);
    }
    const row: Record<string, unknown> = {};
    for (const [relation, counts] of parts)
      Object.assign(row, await this.session.row(`SELECT ${counts.join(", ")} FROM ${quoteName(relation)}`));
    return checks.map((one, i) =>
      one.evaluated === undefined
        ? { evaluated: Number(row[`e${i}`]), failed: Number(row[`f${i}`]) }
        : { evaluated: one.evaluated, failed: one.failed ?? null },
    );
  }

  /** Collects what the query of one check names. */
  async runQueryCheck(check: QueryCheck): Promise<MeasuredCheck> {
    const { id, description, dimension, columns, evaluated } = check;
    if (check.failed === 0) return { id, description, dimension, columns, evaluated, failed: 0 };
    const { Count: inserted } = await this.session.row<{ Count: number }>(
      `INSERT INTO ${quoteName(this.table)}
       SELECT "row", line, "column", value, ${quoteText(check.id)}, ${quoteText(check.dimension)}, ${quoteText(check.severity)}, suggestion, duplicate_of
       FROM (${check.query})`,
    );
    if (inserted > 0) for (const column of columns) this.noteSuggestions(column, check.once ? 1 : 2);
    const failed = inserted === 0 || check.once ? inserted : await this.rowsOf(id);
    return { id, description, dimension, columns, evaluated, failed };
  }

  /** Collects cells named by row; for checks that look at rows outside the engine. */
  async runRowCheck(check: RowCheck): Promise<MeasuredCheck> {
    const { id, description, dimension, column, evaluated, severity, cells } = check;
    const measured = { id, description, dimension, columns: [column], evaluated };
    if (cells.length === 0) return { ...measured, failed: 0 };
    const list = cells
      .map(({ row, suggestion }) => `(${row}, ${suggestion === null ? "NULL" : quoteText(suggestion)})`)
      .join(", ");
    return this.runQueryCheck({
      ...measured,
      severity,
      query: `SELECT r._row AS "row", r._line AS line, ${quoteText(column)} AS "column", CAST(r.${quoteName(column)} AS VARCHAR) AS value,
        f.suggestion AS suggestion, NULL AS duplicate_of FROM ${quoteName(await this.rawOf(column))} r JOIN (VALUES ${list}) AS f(known_row, suggestion) ON r._row = f.known_row`,
    });
  }

  /**
   * One suggestion per cell: where checks suggest different values, what other rows or sources say goes before
   * what a similar word says, and a value before "empty". Of equals the dimension decides that comes first. Where no
   * column had suggestions of several checks, there is nothing to settle.
   */
  async settleSuggestions(): Promise<void> {
    if ([...this.suggesting.values()].every((checks) => checks < 2)) return;
    const f = quoteName(this.table);
    const order = dimensionIds.map(quoteText).join(", ");
    await this.session.run(
      `UPDATE ${f} SET suggestion = best.suggestion FROM (
         SELECT "row" AS r, "column" AS c, arg_min(suggestion, 10 * CASE WHEN suggestion = '' THEN 9
           WHEN "check" LIKE 'accuracy.reference.%' THEN 0 WHEN regexp_matches("check", '^(consistency.sources|completeness.known|completeness.determined)[.]') THEN 1
           WHEN "check" LIKE 'consistency.dependency.%' THEN 2 ELSE 3 END
           + list_position([${order}], dimension)) AS suggestion
         FROM ${f} WHERE suggestion IS NOT NULL AND "column" IS NOT NULL
         GROUP BY ALL HAVING count(DISTINCT suggestion) > 1) AS best
       WHERE ${f}."row" = best.r AND ${f}."column" = best.c AND ${f}.suggestion IS NOT NULL`,
    );
  }

  private noteSuggestions(column: string, checks: number): void {
    this.suggesting.set(column, (this.suggesting.get(column) ?? 0) + checks);
  }

  private relationOf({ column, alone }: CellCheck): Promise<string> | string {
    return alone ? this.rawOf(column) : this.raw;
  }

  private async rowsOf(id: string): Promise<number> {
    const { n } = await this.session.row<{ n: number }>(
      `SELECT count(*) AS n FROM (SELECT DISTINCT "row", "column" FROM ${quoteName(this.table)} WHERE "check" = ${quoteText(id)})`,
    );
    return n;
  }

  private async collect(check: CellCheck): Promise<number> {
    const { Count: count } = await this.session.row<{ Count: number }>(
      `INSERT INTO ${quoteName(this.table)}
       SELECT _row, _line, ${quoteText(check.column)}, CAST(${quoteName(check.column)} AS VARCHAR), ${quoteText(check.id)},
         ${quoteText(check.dimension)}, ${quoteText(check.severity)}, ${check.suggestion ?? "NULL"}, NULL
       FROM ${quoteName(await this.relationOf(check))} WHERE ${condition(check)}`,
    );
    if (count > 0 && check.suggestion) this.noteSuggestions(check.column, 1);
    return count;
  }
}

function condition(check: CellCheck): string {
  return check.scope ? `(${check.scope}) AND (${check.fails})` : check.fails;
}
