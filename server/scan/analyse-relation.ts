import { judgeColumns } from "@/server/pii/judge-columns";
import type { PiiVerdict } from "@/server/pii/schema";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { inspectColumns } from "@/server/profiling/infer-types";
import { profileTable } from "@/server/profiling/profile-table";
import type { ColumnFacts, TableProfile } from "@/server/profiling/schema";
import type { DimensionId, QualityResult, QualityRule } from "@/server/quality/schema";
import { scoreTable } from "@/server/quality/score-table";
import { semanticTypeOf } from "@/server/quality/semantic-types";
import {
  type ColumnOverride,
  planStandardising,
  type StandardisingPlan,
} from "@/server/transform/plan-standardising";
import { standardiseTable } from "@/server/transform/standardise-table";
import { semanticTypeOfVerdict } from "./semantic-type-of-verdict";

export type AnalyseInput = {
  /** Relation as `readInto` made it: the source's columns, `_row` and `_line`. */
  raw: string;
  columns: readonly string[];
  /** ISO 3166 region that numbers without a country belong to. */
  defaultRegion: string;
  overrides?: Record<string, ColumnOverride>;
  key?: readonly string[];
  required?: readonly string[];
  rules?: readonly QualityRule[];
  freshness?: { column?: string | undefined; maxAgeHours: number; now: Date };
  reference?: { relation: string; key: readonly string[] };
  thresholds?: Partial<Record<DimensionId, number>>;
  /** 0 to 1 as the parts are done, with what is being done. */
  onProgress?: (done: number, doing: string) => void;
};

export type Analysis = {
  facts: ColumnFacts[];
  /** How each column becomes standard; run it with `standardiseTable`. */
  plan: StandardisingPlan;
  profile: TableProfile;
  pii: Map<string, PiiVerdict | null>;
  quality: QualityResult;
  /** View with typed values under the source's names, `_row` and `_line`. */
  typed: string;
  /** Temporary table of failing cells, as `scoreTable` describes it. */
  failures: string;
};

/** Tables of more columns are copied once instead of being read through a view again and again. */
const widest = 300;

/**
 * Everything Atlas finds out about a table: types, plan of standardising, profile, personal data and
 * quality. The raw relation is not changed; what is made stays in the session under the given names.
 */
export async function analyseRelation(session: EngineSession, input: AnalyseInput): Promise<Analysis> {
  const { raw, columns, defaultRegion } = input;
  const say = input.onProgress ?? (() => {});
  say(0, "Inferring types");
  const inspected = await inspectColumns(session, raw, columns);
  const rows = inspected[0]?.rows ?? 0;
  say(0.2, "Looking for personal data");
  const pii = await judgeColumns(
    session,
    quoteName(raw),
    inspected.map(({ name, inferred }) => ({ name, type: inferred.type })),
    { defaultRegion, rows },
  );
  const described = inspected.map(({ sample, ...facts }) => {
    const semanticType =
      semanticTypeOf(facts.name, facts.inferred, sample) ??
      semanticTypeOfVerdict(pii.get(facts.name) ?? null, facts);
    return { facts, semanticType };
  });
  const plan = planStandardising(
    described.map(({ facts, semanticType }) => ({
      name: facts.name,
      inferred: facts.inferred,
      semanticType,
      disguised: facts.disguised.map(({ value }) => value),
      padded: facts.padded,
      denormalised: facts.denormalised,
    })),
    { defaultRegion, ...(input.overrides ? { overrides: input.overrides } : {}) },
  );
  const typed = `${raw}_typed`;
  await standardiseTable(session, raw, typed, plan, { stage: "typed", materialise: columns.length > widest });
  say(0.35, "Profiling");
  const profiled = plan.columns.map(({ name, type, typed: expression }, i) => {
    const { facts, semanticType } = described[i] as (typeof described)[number];
    return { name, type, typed: expression, facts, semanticType };
  });
  const profile = await profileTable(session, typed, profiled);
  say(0.7, "Measuring quality");
  const { quality, failures } = await scoreTable(session, {
    raw,
    typed,
    columns: profiled,
    profile,
    entities: new Map([...pii].flatMap(([name, verdict]) => (verdict ? [[name, verdict.entity]] : []))),
    ...(input.key ? { key: input.key } : {}),
    ...(input.required ? { required: input.required } : {}),
    ...(input.rules ? { rules: input.rules } : {}),
    ...(input.freshness ? { freshness: input.freshness } : {}),
    ...(input.reference ? { reference: input.reference } : {}),
    ...(input.thresholds ? { thresholds: input.thresholds } : {}),
    failuresTable: `${raw}_failures`,
  });
  say(1, "Done");
  return { facts: described.map(({ facts }) => facts), plan, profile, pii, quality, typed, failures };
}
