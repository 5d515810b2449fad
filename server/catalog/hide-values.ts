import type { TableProfile } from "@/server/profiling/schema";

/**
 * The profile without values of masked columns: counts, lengths and shapes stay, everything that shows
 * what somebody's value is goes. What is never stored cannot leak.
 */
export function hideValues(profile: TableProfile, masked: ReadonlySet<string>): TableProfile {
  return {
    ...profile,
    columns: profile.columns.map((column) => {
      if (!masked.has(column.name)) return column;
      return {
        ...column,
        min: null,
        max: null,
        mean: null,
        stddev: null,
        quantiles: null,
        gaps: null,
        histogram: null,
        top: [],
        patterns: column.patterns,
      };
    }),
  };
}
