import type { EngineSession } from "@/server/platform/engine";
import type { ColumnFacts, ColumnType, TableProfile } from "@/server/profiling/schema";
import type { Failures, MeasuredCheck } from "./checks/failures";
import type { DimensionId, QualityRule } from "./schema";

/** A column as scoring sees it. */
export type ScoredColumn = {
  name: string;
  type: ColumnType;
  semanticType: string | null;
  facts: ColumnFacts;
  /** SQL over the raw relation for the typed value. */
  typed: string;
  /** Relation that holds the typed value under the column's name, where it was read already. */
  relation?: string;
  /** SQL over the raw relation that is true where the cell holds a value, disguised nulls left out. */
  present: string;
};

export type ScoringContext = {
  session: EngineSession;
  /** Relation with the values as they are in the source. */
  raw: string;
  /** Where one column of it is read from by itself, with `_row` and `_line`: of wide tables a narrow part. */
  rawOf: (column: string) => Promise<string>;
  /** Relation with typed values under the same names. */
  typed: string;
  rows: number;
  /** Rows spread evenly over the raw relation; the relation itself where it is small. `of`: as `rawOf`. */
  sample: { relation: string; rows: number; of: (column: string) => Promise<string> };
  columns: readonly ScoredColumn[];
  profile: TableProfile;
  key: readonly string[];
  rules: readonly QualityRule[];
  required: ReadonlySet<string>;
  freshness: { column?: string | undefined; maxAgeHours: number; now: Date } | null;
  reference: { relation: string; key: readonly string[] } | null;
  failures: Failures;
  /** Names of personal-data columns by entity, where the caller looked for them. */
  entities: ReadonlyMap<string, string>;
  /** Sentences on what was left out because there is too much of it; checks add theirs. */
  notes: Set<string>;
};

/** What measuring a dimension gives: its checks, or why there is nothing to measure. */
export type Measurement = {
  checks: MeasuredCheck[];
  /** Said where no check was possible: why, and what to declare. */
  reason: string;
  /** How the checks become a score, where pooling their cells would mislead. */
  score?: (checks: readonly MeasuredCheck[]) => number;
};

export type Dimension = {
  id: DimensionId;
  label: string;
  /** What the dimension asks, for a business reader. */
  question: string;
  measure: (context: ScoringContext) => Promise<Measurement>;
};
