import type { DatasetSettings } from "@/server/catalog/schema";
import type { InferredType } from "@/server/profiling/schema";
import type { ColumnOverride } from "@/server/transform/plan-standardising";

/** The types a person fixed, in the form the analysis takes. Columns without a fixed type are inferred. */
export function analysisOverrides(settings: DatasetSettings): Record<string, ColumnOverride> {
  return Object.fromEntries(
    Object.entries(settings.columns).flatMap(([name, { type, format }]) =>
      type === undefined ? [] : [[name, { inferred: fixedType(type, format ?? null) }]],
    ),
  );
}

function fixedType(type: InferredType["type"], format: string | null): InferredType {
  return { type, format, decimal: type === "decimal" ? "point" : null, thousands: null, ambiguous: false };
}
