import { type EngineSession, quoteText } from "@/server/platform/engine";
import type { ColumnType } from "@/server/profiling/schema";

const words: [RegExp, ColumnType][] = [
  [/^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|U.*INT)/, "integer"],
  [/^(DECIMAL|FLOAT|DOUBLE|REAL)/, "decimal"],
  [/^BOOLEAN/, "boolean"],
  [/^DATE/, "date"],
  [/^TIMESTAMP/, "timestamp"],
  [/^TIME/, "time"],
  [/^(STRUCT|MAP|JSON|.*\[\d*\]$)/, "json"],
];

/** The word Atlas uses for an engine type. */
export function typeWord(engineType: string): ColumnType {
  return words.find(([pattern]) => pattern.test(engineType))?.[1] ?? "text";
}

const provenance = /^_(row|line|file|file_id|reject_reason|raw)$/;

/** Columns of a part in order, without those of provenance. */
export async function partColumns(
  session: EngineSession,
  path: string,
): Promise<{ name: string; type: ColumnType }[]> {
  const rows = await describe(session, `read_parquet(${quoteText(path)})`);
  return rows.map(({ name, type }) => ({ name, type: typeWord(type) }));
}

/** Names of the columns that parts have together, in the order they first appear. */
export async function columnsOfParts(session: EngineSession, paths: string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const list = paths.map(quoteText).join(", ");
  return (await describe(session, `read_parquet([${list}], union_by_name = true)`)).map(({ name }) => name);
}

async function describe(session: EngineSession, relation: string): Promise<{ name: string; type: string }[]> {
  const rows = await session.rows<{ column_name: string; column_type: string }>(
    `DESCRIBE SELECT * FROM ${relation}`,
  );
  return rows
    .filter(({ column_name }) => !provenance.test(column_name))
    .map(({ column_name, column_type }) => ({ name: column_name, type: column_type }));
}
