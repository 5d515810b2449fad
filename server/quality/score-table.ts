import type { EngineSession } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import type { ColumnFacts, ColumnType, TableProfile } from "@/server/profiling/schema";
import { Failures } from "./checks/failures";
import { presentCondition } from "./checks/present";
import type { Measurement, ScoredColumn, ScoringContext } from "./define-dimension";
import { noteOnSize } from "./plausibility/row-cells";
import { dimensions } from "./registry";
import {
  type DimensionId,
  type DimensionResult,
  defaultThresholds,
  type QualityResult,
  type QualityRule,
} from "./schema";

export type ScoreInput = {
  /** Relation with the values as they are in the source. */
  raw: string;
  /** Where one column of it is read from by itself, with `_row` and `_line`; absent: the relation. */
  rawOf?: (column: string) => Promise<string>;
  /** Relation with typed values under the same names. */
  typed: string;
  columns: readonly {
    name: string;
    type: ColumnType;
    semanticType: string | null;
    facts: ColumnFacts;
    /** SQL over the raw relation for the typed value, as in the standardising plan. */
    typed: string;
    /** Relation that holds the typed value under the column's name, where it was read already. */
    relation?: string;
  }[];
  profile: TableProfile;
  /** Rows spread evenly over the raw relation, as inspection drew them; absent: the relation itself. */
  sample?: ScoringContext["sample"];
  /** Entity found in each column of personal data. */
  entities?: ReadonlyMap<string, string>;
  key?: readonly string[];
  rules?: readonly QualityRule[];
  required?: readonly string[];
  freshness?: { column?: string | undefined; maxAgeHours: number; now: Date };
  reference?: { relation: string; key: readonly string[] };
  thresholds?: Partial<Record<DimensionId, number>>;
  /** Name for the temporary table of failing cells. */
  failuresTable?: string;
};

export type ScoreOutput = {
  quality: QualityResult;
  /**
   * Temporary table of failing cells: row, line, column, value, check, dimension, severity,
   * suggestion, duplicate_of. Only declared rules, the declared key and type misfits have severity
   * `error`; what Atlas only suspects is `warning` or `info`.
   */
  failures: string;
  /** What was not looked at, in sentences. */
  notes: string[];
};

/**
 * Scores the six dimensions. A score is the share of evaluated cells that pass, over all checks of
 * the dimension (uniqueness: the worst check, near duplicates apart; timeliness: agreed age over
 * actual age). The overall score is the mean of the dimensions that could be measured; the others
 * say why they could not.
 */
export async function scoreTable(session: EngineSession, input: ScoreInput): Promise<ScoreOutput> {
  const names = new Set(input.columns.map(({ name }) => name));
  for (const name of [...(input.key ?? []), ...(input.required ?? [])])
    if (!names.has(name))
      fail(
        "invalid",
        "quality.unknown_column",
        `The table has no column "${name}". Its columns are ${[...names].slice(0, 50).join(", ")}.`,
      );
  const rawOf = input.rawOf ?? (async () => input.raw);
  const failures = await Failures.open(session, input.raw, rawOf, input.failuresTable ?? "quality_failures");
  const context: ScoringContext = {
    session,
    raw: input.raw,
    rawOf,
    typed: input.typed,
    rows: input.profile.rows,
    sample: input.sample ?? { relation: input.raw, rows: input.profile.rows, of: rawOf },
    columns: input.columns.map((column): ScoredColumn => ({ ...column, present: presentCondition(column) })),
    profile: input.profile,
    key: input.key ?? [],
    rules: input.rules ?? [],
    required: new Set(input.required ?? []),
    freshness: input.freshness ?? null,
    reference: input.reference ?? null,
    failures,
    entities: input.entities ?? new Map(),
    notes: new Set(),
  };
  // Together: while one judges values here, the engine works for another. None may be left running when one fails.
  const measuring = dimensions.map((dimension) => dimension.measure(context));
  await Promise.allSettled(measuring);
  const results: [DimensionId, DimensionResult][] = [];
  for (const [i, { id }] of dimensions.entries()) {
    const threshold = input.thresholds?.[id] ?? defaultThresholds[id];
    results.push([id, toResult(await (measuring[i] as Promise<Measurement>), threshold)]);
  }
  await failures.settleSuggestions();
  const scores = results.flatMap(([, { score }]) => (score === null ? [] : [score]));
  return {
    quality: {
      overall: scores.length === 0 ? null : rounded(scores.reduce((a, b) => a + b, 0) / scores.length),
      dimensions: Object.fromEntries(results) as Record<DimensionId, DimensionResult>,
    },
    failures: failures.table,
    notes: [noteOnSize(context), ...[...context.notes].sort()].filter((note) => note !== null),
  };
}

function toResult({ checks, reason, score }: Measurement, threshold: number): DimensionResult {
  const evaluated = checks.reduce((sum, check) => sum + check.evaluated, 0);
  const listed = checks.map(({ dimension: _, ...check }) => check);
  if (evaluated === 0)
    return { score: null, threshold, passed: null, measured: false, reason, checks: listed };
  const failed = checks.reduce((sum, check) => sum + Math.min(check.failed, check.evaluated), 0);
  const value = rounded(Math.max(0, Math.min(1, score ? score(checks) : 1 - failed / evaluated)));
  return {
    score: value,
    threshold,
    passed: value >= threshold,
    measured: true,
    reason: null,
    checks: listed,
  };
}

/** Six decimals, rounded down below 1: a score of 1 says that nothing failed. */
function rounded(score: number): number {
  return score === 1 ? 1 : Math.min(Math.round(score * 1e6) / 1e6, 0.999999);
}
