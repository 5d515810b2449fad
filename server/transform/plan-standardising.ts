import { quoteName, quoteText } from "@/server/platform/engine";
import { readAs, type TextReading } from "@/server/platform/engine-formats";
import type { ColumnType, InferredType } from "@/server/profiling/schema";
import type { StandardiserId } from "./schema";
import { codeLookup } from "./standardising/code-tables";
import { phoneExpression } from "./standardising/phone";

/** What the plan needs to know of a column; the last four come from `ColumnFacts` where known. */
export type PlannedInput = {
  name: string;
  inferred: InferredType;
  semanticType: string | null;
  /** Texts of this column that mean "missing", or numbers that do (`9999`). */
  disguised?: readonly string[];
  padded?: boolean;
  denormalised?: boolean;
};

export type ColumnOverride = {
  inferred?: InferredType;
  semanticType?: string | null;
  /** False keeps the text as it is: no type, no standardiser. */
  standardise?: boolean;
};

export type StandardisingOptions = {
  /** ISO 3166 region that phone numbers without a country belong to. */
  defaultRegion: string;
  overrides?: Record<string, ColumnOverride>;
};

export type PlannedColumn = {
  name: string;
  type: ColumnType;
  /** SQL over the raw relation for the standard value. */
  expression: string;
  /** SQL over the raw relation for the typed value, before codes, phones and casing are changed. */
  typed: string;
  standardisers: StandardiserId[];
  /** One sentence for lineage and for people. */
  description: string;
};

export type StandardisingPlan = { columns: PlannedColumn[]; defaultRegion: string };

/**
 * Decides per column how its values become standard ones. Nothing is lost: a value no standardiser
 * understands stays as text, and one that does not fit its column's type is NULL here, stays in the
 * raw relation and is reported as a misfit. Codes and phones need the tables `standardiseTable` makes.
 */
export function planStandardising(
  columns: readonly PlannedInput[],
  options: StandardisingOptions,
): StandardisingPlan {
  return {
    defaultRegion: options.defaultRegion,
    columns: columns.map((column) => planColumn(column, options)),
  };
}

function planColumn(column: PlannedInput, options: StandardisingOptions): PlannedColumn {
  const override = options.overrides?.[column.name];
  const source = quoteName(column.name);
  if (override?.standardise === false)
    return {
      name: column.name,
      type: "text",
      expression: source,
      typed: source,
      standardisers: [],
      description: "Kept as it is.",
    };
  const inferred = override?.inferred ?? column.inferred;
  const semanticType = override?.semanticType === undefined ? column.semanticType : override.semanticType;
  if (inferred.native) return nativeColumn(column, inferred.type);
  return inferred.type === "text"
    ? textColumn(column, semanticType, options.defaultRegion)
    : typedColumn(column, inferred);
}

function nativeColumn(column: PlannedInput, type: ColumnType): PlannedColumn {
  const source = quoteName(column.name);
  const expression = without(source, source, column.disguised, true);
  return {
    name: column.name,
    type,
    expression,
    typed: expression,
    standardisers: column.disguised?.length ? ["disguised_null"] : [],
    description: `Already ${type} in the source.`,
  };
}

function typedColumn(column: PlannedInput, inferred: InferredType): PlannedColumn {
  const source = quoteName(column.name);
  const known = inferred.misfits === 0 && column.padded === false && !column.disguised?.length;
  const reading: TextReading = { ...inferred };
  const typed = without(
    source,
    readAs(source, reading, { trusted: known, unpadded: column.padded === false }),
    column.disguised,
    false,
  );
  const standardisers: StandardiserId[] = [];
  if (["date", "timestamp"].includes(inferred.type)) standardisers.push("iso_date");
  if (inferred.type === "decimal" || inferred.type === "integer") standardisers.push("exact_decimal");
  if (inferred.type === "boolean") standardisers.push("boolean");
  if (column.disguised?.length) standardisers.push("disguised_null");
  return {
    name: column.name,
    type: inferred.type,
    expression: typed,
    typed,
    standardisers,
    description: describeReading(inferred),
  };
}

function textColumn(column: PlannedInput, semanticType: string | null, region: string): PlannedColumn {
  const source = quoteName(column.name);
  const standardisers: StandardiserId[] = ["trim"];
  // Where the facts say that nothing is padded or denormalised, the text is taken as it stands.
  const trimmed = column.padded === false ? source : `trim(${source}, E' \\t\\r\\n' || chr(160))`;
  const normal = column.denormalised === false ? trimmed : `nfc_normalize(${trimmed})`;
  const typed = without(trimmed, `nullif(${normal}, '')`, column.disguised, false);
  if (column.disguised?.length) standardisers.push("disguised_null");
  const { expression, standardiser, says } = standardText(typed, column.name, semanticType, region);
  if (standardiser) standardisers.push(standardiser);
  return {
    name: column.name,
    type: "text",
    expression,
    typed,
    standardisers,
    description: says ?? "Text, trimmed and in Unicode normal form.",
  };
}

function standardText(
  text: string,
  name: string,
  semanticType: string | null,
  region: string,
): { expression: string; standardiser?: StandardiserId; says?: string } {
  switch (semanticType) {
    case "email":
      return {
        expression: `lower(${text})`,
        standardiser: "email_lower",
        says: "E-mail address in lower case.",
      };
    case "phone":
      return {
        expression: phoneExpression(text, name, region),
        standardiser: "phone_e164",
        says: `Phone number as E.164; numbers without a country are read as ${region}.`,
      };
    case "country":
      return {
        expression: codeLookup("country", text),
        standardiser: "country_iso",
        says: "Country as its ISO 3166 code; names that are not known stay as they are.",
      };
    case "currency":
      return {
        expression: codeLookup("currency", text),
        standardiser: "currency_iso",
        says: "Currency as its ISO 4217 code; names that are not known stay as they are.",
      };
    default:
      return { expression: text };
  }
}

/** `value`, but NULL where `text` is one of the texts that mean "missing". */
function without(
  text: string,
  value: string,
  disguised: readonly string[] | undefined,
  cast: boolean,
): string {
  if (!disguised?.length) return value;
  const list = disguised.map(quoteText).join(", ");
  return `CASE WHEN ${cast ? `CAST(${text} AS VARCHAR)` : text} IN (${list}) THEN NULL ELSE ${value} END`;
}

function describeReading(inferred: InferredType): string {
  const doubt = inferred.ambiguous ? " Another reading fits as well: check it." : "";
  if (inferred.format === "scientific") return `Decimal, some with an exponent.${doubt}`;
  if (inferred.type === "decimal") {
    const notation = inferred.decimal === "comma" ? "comma" : "point";
    return `Exact decimal, written with a decimal ${notation}.${doubt}`;
  }
  if (inferred.format)
    return `Read as ${inferred.type} in the format ${inferred.format}, kept as ISO 8601.${doubt}`;
  return `Read as ${inferred.type}.${doubt}`;
}
