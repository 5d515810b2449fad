import { quoteName, quoteText } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import type { ReadRowsInput } from "./schema";

type Column = { name: string; type: string };
type Filter = ReadRowsInput["filters"][number];

/** Engine types to compare with, by the type a snapshot records. */
const comparable: Record<string, string> = {
  integer: "HUGEINT",
  decimal: "DOUBLE",
  date: "DATE",
  time: "TIME",
  timestamp: "TIMESTAMP",
};

/** WHERE clause for the grid's filters, or an empty text. Unknown columns and unreadable values are refused. */
export function whereClause(columns: Column[], filters: Filter[]): string {
  if (filters.length === 0) return "";
  return `WHERE ${filters.map((filter) => condition(requireColumn(columns, filter.column), filter)).join(" AND ")}`;
}

/** ORDER BY clause for the grid's sorting, or an empty text. Nulls come last. */
export function orderClause(columns: Column[], sort: ReadRowsInput["sort"]): string {
  if (sort.length === 0) return "";
  const terms = sort.map(({ column, descending }) => {
    const { name } = requireColumn(columns, column);
    return `${quoteName(name)} ${descending ? "DESC" : "ASC"} NULLS LAST`;
  });
  return `ORDER BY ${terms.join(", ")}`;
}

function condition(column: Column, { operator, value }: Filter): string {
  const name = quoteName(column.name);
  if (operator === "is_null") return `${name} IS NULL`;
  if (operator === "is_not_null") return `${name} IS NOT NULL`;
  const text = quoteText(value ?? "");
  if (operator === "contains") return `contains(lower(${name}::VARCHAR), lower(${text}))`;
  if (operator === "equals") return `${name}::VARCHAR = ${text}`;
  if (operator === "not_equals") return `${name}::VARCHAR IS DISTINCT FROM ${text}`;
  const sign = operator === "greater" ? ">" : "<";
  const type = comparable[column.type];
  return type ? `${name} ${sign} TRY_CAST(${text} AS ${type})` : `${name}::VARCHAR ${sign} ${text}`;
}

function requireColumn(columns: Column[], name: string): Column {
  return (
    columns.find((column) => column.name === name) ??
    fail("invalid", "catalog.column_not_found", "This layer has no such column. Reload the page.", {
      field: "column",
    })
  );
}
