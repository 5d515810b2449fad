import { judgeColumns } from "@/server/pii/judge-columns";
import type { PiiVerdict } from "@/server/pii/schema";
import { bothDone, type EngineSession, quoteName } from "@/server/platform/engine";
import { joinSlices, type SliceOf, slicesOf, widestWhole } from "@/server/platform/engine-slices";
import { inspectTable } from "@/server/profiling/infer-types";
import { profileTable } from "@/server/profiling/profile-table";
import { noteOnWidth, relateColumns } from "@/server/profiling/relate-columns";
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
import { noteOnHeaders } from "./personal-headers";
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
  /** What was not looked at, in sentences. */
  notes: string[];
};

/**
 * Everything Atlas finds out about a table: types, plan of standardising, profile, personal data and
 * quality. The raw relation is not changed; what is made stays in the session under the given names.
 */
export async function analyseRelation(session: EngineSession, input: AnalyseInput): Promise<Analysis> {
  const { raw, columns, defaultRegion } = input;
  const say = input.onProgress ?? (() => {});
  await session.makeRoomFor(columns.length);
  say(0, "Inferring types");
  const wide = columns.length > widestWhole;
  const rawOf = slicesOf(session, raw, columns);
  const { rows, sample, meant } = await inspect(session, input, rawOf);
  say(0.2, "Looking for personal data");
  const judging = judgeColumns(
    session,
    quoteName(raw),
    meant.map(({ inferred, facts: { name } }) => ({ name, type: inferred.type })),
    {
      defaultRegion,
      rows,
      filled: new Map(meant.map(({ facts: { name, empty } }) => [name, rows - empty])),
      sample: { relation: quoteName(sample.relation), rows: sample.rows },
      ...(wide && { slices: { whole: rawOf, sample: sample.of } }),
    },
  );
  // No verdict changes how a number or date is read: the engine reads them while verdicts are found.
  const [pii, numbers] = await bothDone(judging, keepNumbers(session, input, planOf(input, meant), rows));
  const described = meant.map(({ facts, semanticType }) => ({
    facts,
    semanticType: semanticType ?? semanticTypeOfVerdict(pii.get(facts.name) ?? null, facts),
  }));
  const plan = planOf(input, described);
  const typed = `${raw}_typed`;
  const typedOf = slicesOf(session, typed, columns, { from: rawOf, value: typedValueOf(plan) });
  if (wide) await joinSlices(session, typed, columns, typedOf);
  else await standardiseTable(session, raw, typed, plan, { stage: "typed" });
  const kept = wide ? await relationsOf(columns, typedOf) : numbers;
  say(0.35, "Profiling");
  const profiled = plan.columns.map(({ name, type, typed: expression }, i) => {
    const { facts, semanticType } = described[i] as Described;
    const relation = kept.get(name);
    return { name, type, typed: expression, facts, semanticType, ...(relation && { relation }) };
  });
  const profile = await profileTable(session, typed, profiled, {
    sample: sample.relation === raw ? { relation: typed, rows, of: typedOf } : sample,
  });
  say(0.65, "Relating columns");
  const related = profiled.map(({ name, type, typed: value }, i) => ({
    name,
    type,
    typed: value,
    distinct: profile.columns[i]?.distinct ?? 0,
  }));
  const relating = relateColumns(session, { raw, rows, sample, columns: related });
  say(0.7, "Measuring quality");
  // Relations are mostly found here, what fails mostly in the engine: neither needs the other.
  const scoring = scoreTable(session, {
    raw,
    rawOf,
    typed,
    columns: profiled,
    profile,
    sample,
    entities: new Map([...pii].flatMap(([name, verdict]) => (verdict ? [[name, verdict.entity]] : []))),
    ...(input.key ? { key: input.key } : {}),
    ...(input.required ? { required: input.required } : {}),
    ...(input.rules ? { rules: input.rules } : {}),
    ...(input.freshness ? { freshness: input.freshness } : {}),
    ...(input.reference ? { reference: input.reference } : {}),
    ...(input.thresholds ? { thresholds: input.thresholds } : {}),
    failuresTable: `${raw}_failures`,
  });
  const [relations, { quality, failures, notes }] = await bothDone(relating, scoring);
  profile.relations = relations;
  say(1, "Done");
  return {
    facts: described.map(({ facts }) => facts),
    plan,
    profile,
    pii,
    quality,
    typed,
    failures,
    notes: [noteOnHeaders(columns, pii), noteOnWidth(profile.columns), ...notes].filter(
      (note) => note !== null,
    ),
  };
}

/** What the columns hold and mean. The values that tell are let go: of thousands of columns they fill the memory. */
async function inspect(session: EngineSession, { raw, columns, overrides }: AnalyseInput, rawOf: SliceOf) {
  const { rows, sample, columns: inspected } = await inspectTable(session, raw, columns, rawOf);
  const meant = inspected.map(({ values, ...seen }) => {
    // Misfits were counted for the inferred reading; those of a fixed one are counted when it is scored.
    const fixed = overrides?.[seen.name]?.inferred;
    const facts: ColumnFacts = fixed ? { ...seen, inferred: fixed } : seen;
    const semanticType = semanticTypeOf(facts.name, facts.inferred, values);
    return { facts, inferred: seen.inferred, semanticType };
  });
  return { rows, sample, meant };
}

/** From this many rows numbers and dates are read once and kept, instead of at every look. */
const largeTable = 50_000;
const keptTypes = new Set(["integer", "decimal", "date", "time", "timestamp"]);

/**
 * The numbers, dates and times of a large table copied into one of their own because they are read often. Each
 * name with its table; columns not named are read from the view.
 */
async function keepNumbers(
  session: EngineSession,
  { raw, columns }: AnalyseInput,
  plan: StandardisingPlan,
  rows: number,
): Promise<ReadonlyMap<string, string>> {
  const numbers = plan.columns.filter(({ type }) => keptTypes.has(type));
  if (columns.length > widestWhole || rows < largeTable || numbers.length === 0) return new Map();
  const relation = `${raw}_numbers`;
  const select = numbers.map(({ name, typed }) => `${typed} AS ${quoteName(name)}`).join(", ");
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${quoteName(relation)} AS SELECT _row, ${select} FROM ${quoteName(raw)}`,
  );
  return new Map(numbers.map(({ name }) => [name, relation]));
}

async function relationsOf(columns: readonly string[], of: SliceOf): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of columns) found.set(name, await of(name));
  return found;
}

function typedValueOf({ columns }: StandardisingPlan): (column: string) => string {
  const typed = new Map(columns.map((column) => [column.name, column.typed]));
  return (column) => typed.get(column) ?? quoteName(column);
}

type Described = { facts: ColumnFacts; semanticType: string | null };

function planOf(input: AnalyseInput, described: readonly Described[]): StandardisingPlan {
  return planStandardising(
    described.map(({ facts, semanticType }) => ({
      name: facts.name,
      inferred: facts.inferred,
      semanticType,
      disguised: facts.disguised.map(({ value }) => value),
      padded: facts.padded,
      denormalised: facts.denormalised,
    })),
    { defaultRegion: input.defaultRegion, ...(input.overrides ? { overrides: input.overrides } : {}) },
  );
}
