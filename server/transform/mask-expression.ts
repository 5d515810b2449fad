import { keptTypes, readAs, type TextReading } from "@/server/platform/engine-formats";
import type { ColumnType } from "../profiling/schema";
import {
  generalForm,
  isNumeric,
  isTemporal,
  partialForm,
  pseudonymForm,
  readForm,
  redactedText,
} from "./masking/forms";
import { pseudonymSql } from "./masking/key";
import { normaliseSql } from "./masking/normalise";
import type { ColumnMasking } from "./plan-masking";

export type MaskedColumn = {
  name: string;
  /** Type of the values in the relation. */
  type: ColumnType;
  /** How text that is a date or number is read, where that is known: such a value becomes a year or a band of its own. */
  reading?: TextReading;
};

/**
 * SQL that masks one column inside the engine, for every strategy but `encrypt`, `drop` and masked spans in
 * text (those go through `maskColumns`). Nulls and empty cells stay. Pseudonyms need the key in the session:
 * see `setMaskingKey`.
 *
 * @param column SQL of the value, such as a quoted name
 * @param region ISO 3166 country that phone numbers without a prefix belong to
 */
export function maskExpression(
  column: string,
  masking: Pick<ColumnMasking, "strategy" | "entity" | "scheme">,
  { type, reading }: Pick<MaskedColumn, "type" | "reading">,
  region?: string,
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
        : // Null of its type, so that the column keeps it.
          `CAST(NULL AS ${keptTypes[type]})`;
    case "partial":
      return filled(
        isNumeric(type) || isTemporal(type) || type === "text" || type === "json"
          ? partialForm(text, entity)
          : `'${redactedText}'`,
      );
    case "pseudonym": {
      const normalised = normaliseSql(text, { entity, scheme, region });
      return filled(pseudonymForm(pseudonymSql(normalised), normalised, { text, entity, region }, type));
    }
    case "generalise":
      return filled(
        type === "text" && reading
          ? readForm(readAs(column, reading), reading.type, text, entity)
          : generalForm(column, text, entity, type),
      );
    default:
      return column;
  }
}
