import type { PiiClass, PiiEntity, PiiVerdict } from "../schema";
import type { ColumnSample, CountedValue } from "./sample";

/** What a judge proposes for a column. `share` is the part of the filled rows that fits, 0..1. */
export type Candidate = {
  entity: PiiEntity;
  class: PiiClass;
  confidence: number;
  share: number;
  country?: string | null;
  scheme?: string | null;
  form?: "value" | "text";
  evidence: string[];
};

/** What is known of the table a column stands in. */
export type TableContext = {
  region: string;
  /** Headers of all columns as words, for judges that look at neighbours. */
  words: Set<string>;
  samples: ColumnSample[];
  /** Verdicts of the first pass, by column index. */
  found: Map<number, Candidate>;
};

/** Proposes at most one candidate for a column, never one surer than `surest` where that is said. */
export type Judge = ((sample: ColumnSample, table: TableContext) => Candidate | null) & { surest?: number };

/** A judge that need not be asked where something surer is known already. */
export function neverSurerThan(surest: number, judge: Judge): Judge {
  return Object.assign(judge, { surest });
}

/** Share of distinct values and of rows that pass. */
export function shareOf(
  values: CountedValue[],
  test: (text: string) => boolean,
): { distinct: number; rows: number; n: number } {
  let passing = 0;
  let rows = 0;
  let all = 0;
  for (const value of values) {
    all += value.count;
    if (!test(value.text)) continue;
    passing++;
    rows += value.count;
  }
  return {
    distinct: values.length === 0 ? 0 : passing / values.length,
    rows: all === 0 ? 0 : rows / all,
    n: passing,
  };
}

export const percent = (share: number) => {
  const rounded = Math.round(share * 1000) / 10;
  return share > 0.9995 || rounded < 100 ? `${rounded} %` : "99.9 %";
};

export function toVerdict(candidate: Candidate, sample: ColumnSample): PiiVerdict {
  const evidence = [...candidate.evidence];
  if (!sample.complete)
    evidence.push(
      `Judged on ${sample.sampled.toLocaleString("en")} of ${sample.filled.toLocaleString("en")} filled rows; the number of matching rows is extrapolated.`,
    );
  return {
    entity: candidate.entity,
    class: candidate.class,
    confidence: Math.round(Math.min(candidate.confidence, 0.99) * 100) / 100,
    matched: Math.min(
      sample.filled,
      Math.round(candidate.share * (sample.complete ? sample.sampled : sample.filled)),
    ),
    country: candidate.country ?? null,
    scheme: candidate.scheme ?? null,
    ...(candidate.form ? { form: candidate.form } : {}),
    evidence,
  };
}
