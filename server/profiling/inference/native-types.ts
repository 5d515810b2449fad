import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ColumnType, InferredType } from "../schema";

/** Columns that have a type in the source already (Parquet), with Atlas's word for it. */
export async function nativeTypes(
  session: EngineSession,
  relation: string,
): Promise<Map<string, ColumnType>> {
  const rows = await session.rows<{ column_name: string; column_type: string }>(
    `SELECT column_name, column_type FROM (DESCRIBE ${quoteName(relation)})`,
  );
  const types = new Map<string, ColumnType>();
  for (const { column_name, column_type } of rows) {
    const type = typeOfEngine(column_type);
    if (type) types.set(column_name, type);
  }
  return types;
}

export function nativeType(type: ColumnType): InferredType {
  return { type, format: null, decimal: null, thousands: null, ambiguous: false, misfits: 0, native: true };
}

function typeOfEngine(type: string): ColumnType | null {
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(type)) return "integer";
  if (/^(DECIMAL|DOUBLE|FLOAT)/.test(type)) return "decimal";
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (/^TIMESTAMP/.test(type)) return "timestamp";
  if (/^TIME/.test(type)) return "time";
  if (type === "JSON" || /^(STRUCT|MAP)|\[\]$/.test(type)) return "json";
  return null;
}
