import type { ColumnRow } from "@/server/catalog/dataset-state";
import type { DatasetSettings } from "@/server/catalog/schema";
import type { PiiEntity, PiiVerdict } from "@/server/pii/schema";
import type { InferredType } from "@/server/profiling/schema";
import type { ColumnOverride } from "@/server/transform/plan-standardising";
import type { MaskingStrategy } from "@/server/transform/schema";

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

/**
 * Verdicts with people's word applied: a rejected one is none, a confirmed one stays, and a corrected one has the
 * entity the person named and counts as certain.
 */
export function effectiveVerdicts(
  found: ReadonlyMap<string, PiiVerdict | null>,
  columns: ColumnRow[],
): Map<string, PiiVerdict | null> {
  const decided = new Map(columns.map((column) => [column.name, column]));
  return new Map(
    [...found].map(([name, verdict]) => {
      const decision = decided.get(name);
      if (decision?.piiEntity) return [name, named(decision.piiEntity, verdict)];
      if (decision?.piiDecision === "rejected") return [name, null];
      // A confirmed verdict holds also for a file in which the detector sees nothing.
      return [name, verdict ?? (decision?.piiDecision === "confirmed" ? decision.pii : null)];
    }),
  );
}

function named(entity: PiiEntity, verdict: PiiVerdict | null): PiiVerdict {
  if (verdict?.entity === entity) return verdict;
  const base = verdict ?? { matched: 0, country: null, scheme: null };
  return { ...base, entity, class: "direct", confidence: 1, evidence: ["A person said so."] };
}

/** Strategies people chose by column, and the columns of the key, which must go on identifying rows. */
export function maskingOverrides(
  columns: ColumnRow[],
  key: string[],
): { chosen: Map<string, MaskingStrategy>; key: Set<string> } {
  const chosen = columns.flatMap(({ name, masking }) => (masking ? [[name, masking] as const] : []));
  return { chosen: new Map(chosen), key: new Set(key) };
}
