import { type AccessDecision, hidesRows, seesColumn } from "@/server/access/decide-access";
import type { ColumnProfile, TableProfile } from "@/server/profiling/schema";
import type { QualityResult } from "@/server/quality/schema";

/**
 * The profile as somebody may see it: without columns hidden from them, and without any value where rows are
 * hidden, as values were taken from all rows.
 */
export function trimProfile(profile: TableProfile, read: AccessDecision): TableProfile {
  const sees = (name: string) => seesColumn(read, name);
  const columns = profile.columns.filter(({ name }) => sees(name));
  const { relations } = profile;
  return {
    ...profile,
    candidateKeys: profile.candidateKeys.filter((key) => key.every(sees)),
    columns: hidesRows(read) ? columns.map(withoutValues) : columns,
    ...(relations && {
      relations: {
        dependencies: relations.dependencies.filter(
          ({ determinants, dependent }) => sees(dependent) && determinants.every(sees),
        ),
        correlations: relations.correlations.filter((one) => one.columns.every(sees)),
      },
    }),
  };
}

/** The quality without checks of hidden columns; scores are of the whole and say nothing of a value. */
export function trimQuality(quality: QualityResult, read: AccessDecision): QualityResult {
  const dimensions = Object.entries(quality.dimensions).map(([id, dimension]) => [
    id,
    {
      ...dimension,
      checks: dimension.checks.filter(({ columns }) => columns.every((name) => seesColumn(read, name))),
    },
  ]);
  return { ...quality, dimensions: Object.fromEntries(dimensions) as QualityResult["dimensions"] };
}

function withoutValues(column: ColumnProfile): ColumnProfile {
  return {
    ...column,
    disguisedNulls: [],
    min: null,
    max: null,
    mean: null,
    stddev: null,
    quantiles: null,
    histogram: null,
    top: [],
    patterns: [],
  };
}
