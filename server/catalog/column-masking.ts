import type { Ctx } from "@/server/access/context";
import { readWorkspaceSettings } from "@/server/access/workspace-settings";
import { classOfEntity } from "@/server/pii/entity-class";
import type { PiiEntity, PiiVerdict } from "@/server/pii/schema";
import { type ColumnMasking, planMasking } from "@/server/transform/plan-masking";
import type { MaskingPolicy, MaskingStrategy } from "@/server/transform/schema";
import { type ColumnRow, listColumns } from "./store/column-rows";
import type { DatasetRow } from "./store/dataset-rows";

/** How each column is masked, given what was found, what people say of it and the policy of the workspace. */
export function decideMasking(
  found: ReadonlyMap<string, PiiVerdict | null>,
  columns: readonly ColumnRow[],
  policy: MaskingPolicy,
  key: readonly string[],
): Map<string, ColumnMasking> {
  const chosen = new Map<string, MaskingStrategy>(
    columns.flatMap(({ name, masking }) => (masking ? [[name, masking] as const] : [])),
  );
  // Columns of the key must go on identifying rows.
  return planMasking(effectiveVerdicts(found, columns), policy, { chosen, key: new Set(key) });
}

/** Columns that a run of this moment would mask, whatever was published before. */
export async function columnsMaskedNow(
  ctx: Ctx,
  { id, settings }: Pick<DatasetRow, "id" | "settings">,
): Promise<ReadonlySet<string>> {
  const [columns, { masking: policy }] = await Promise.all([
    listColumns(ctx, id),
    readWorkspaceSettings(ctx),
  ]);
  const found = new Map(columns.map(({ name, pii }) => [name, pii]));
  const plan = decideMasking(found, columns, policy, settings.key);
  return new Set([...plan].flatMap(([name, { strategy }]) => (strategy === "keep" ? [] : [name])));
}

/**
 * Verdicts with people's word applied: a rejected one is none, a confirmed one stays, and a corrected one has the
 * entity the person named and counts as certain.
 */
function effectiveVerdicts(
  found: ReadonlyMap<string, PiiVerdict | null>,
  columns: readonly ColumnRow[],
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

/** Who names a kind means the values as they are: what the detector saw inside some of them is no longer asked. */
function named(entity: PiiEntity, verdict: PiiVerdict | null): PiiVerdict {
  if (verdict?.entity === entity) return verdict;
  return {
    entity,
    class: classOfEntity[entity],
    confidence: 1,
    matched: verdict?.matched ?? 0,
    country: null,
    scheme: null,
    evidence: ["A person said so."],
  };
}
