import { type EngineSession, quoteName } from "@/server/platform/engine";

/** Small enough that whoever else lives in this process, or wants to end it, gets a turn in between. */
const batchSize = 2048;

/** Distinct values with what `beside` says of their rows, to masked values in the same order. */
export type MaskBatch = (
  batch: readonly { original: string; beside: string }[],
) => readonly string[] | Promise<readonly string[]>;

/** Masks value after value. */
export function oneByOne(mask: (value: string, beside: string) => string): MaskBatch {
  return (batch) =>
    batch.map(({ original, beside }) => (original.trim() === "" ? original : mask(original, beside)));
}

/**
 * A temporary table `(original, beside, masked)` over the distinct values of a column, each with what `beside` says
 * of its row, filled in batches by a function that only exists outside the engine: one masked value for each given. Memory holds one batch at a time.
 *
 * @param beside SQL of a text
 */
export async function createMappingTable(
  session: EngineSession,
  table: string,
  relation: string,
  column: string,
  beside: string,
  mask: MaskBatch,
): Promise<void> {
  const target = quoteName(table);
  const source = `${table}_distinct`;
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${quoteName(source)} AS
       SELECT DISTINCT CAST(${column} AS VARCHAR) AS original, ${beside} AS beside FROM ${relation} WHERE ${column} IS NOT NULL;
     CREATE OR REPLACE TEMP TABLE ${target} (original VARCHAR, beside VARCHAR, masked VARCHAR)`,
  );
  const { n } = await session.row<{ n: number }>(`SELECT count(*) AS n FROM ${quoteName(source)}`);
  for (let offset = 0; offset < n; offset += batchSize) {
    const rows = await session.rows<{ original: string; beside: string }>(
      `SELECT original, beside FROM ${quoteName(source)} WHERE rowid >= ${offset} AND rowid < ${offset + batchSize}`,
    );
    const masked = await mask(rows);
    const appender = await session.raw().createAppender(table, "main", "temp");
    for (const [i, { original, beside: known }] of rows.entries()) {
      appender.appendVarchar(original);
      appender.appendVarchar(known);
      appender.appendVarchar(original.trim() === "" ? original : (masked[i] ?? ""));
      appender.endRow();
    }
    appender.closeSync();
  }
  await session.run(`DROP TABLE ${quoteName(source)}`);
}
