import type { ColumnType } from "../profiling/schema";
import {
  generalForm,
  isNumeric,
  isTemporal,
  partialForm,
  pseudonymForm,
  redactedText,
} from "./masking/forms";
import { pseudonymSql } from "./masking/key";
import { normaliseSql } from "./masking/normalise";
import type { ColumnMasking } from "./plan-masking";

/**
 * SQL that masks one column inside the engine, for every strategy but `encrypt`, `drop` and masked spans in
 * text (those go through `maskColumns`). Nulls and empty cells stay. Pseudonyms need the key in the session:
 * see `setMaskingKey`.
 *
 * @param column SQL of the value, such as a quoted name
 */
export function maskExpression(
  column: string,
  masking: Pick<ColumnMasking, "strategy" | "entity" | "scheme">,
  type: ColumnType,
): string {
  const { strategy, entity, scheme } = masking;
  const text = type === "text" || type === "json" ? column : `CAST(${column} AS VARCHAR)`;
  const filled = (masked: string) =>
    type === "text" || type === "json"
      ? `CASE WHEN ${column} IS NULL OR trim(${column}) = '' THEN ${column} ELSE ${masked} END`
      : `CASE WHEN ${column} IS NULL THEN NULL ELSE ${masked} END`;
  switch (strategy) {
    case "redact":
      return type === "text" || type === "json"
        ? filled(`'${redactedText}'`)
        : `CAST(NULL AS ${nullType(type)})`;
    case "partial":
      return filled(
        isNumeric(type) || isTemporal(type) || type === "text" || type === "json"
          ? partialForm(text, entity)
          : `'${redactedText}'`,
      );
    case "pseudonym":
      return filled(pseudonymForm(pseudonymSql(normaliseSql(text, entity, scheme)), text, entity, type));
    case "generalise":
      return filled(generalForm(column, text, entity, type));
    default:
      return column;
  }
}

/** A redacted cell of a typed column is null of that type, so that the column keeps it. */
function nullType(type: ColumnType): string {
  const types: Partial<Record<ColumnType, string>> = {
    integer: "BIGINT",
    decimal: "DOUBLE",
    boolean: "BOOLEAN",
    date: "DATE",
    time: "TIME",
    timestamp: "TIMESTAMP",
  };
  return types[type] ?? "VARCHAR";
}
