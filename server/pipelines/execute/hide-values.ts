import type { TableProfile } from "@/server/profiling/schema";
import type { ColumnMasking } from "@/server/transform/plan-masking";

/**
 * The profile without values of masked columns: counts, lengths and shapes stay, everything that shows
 * what somebody's value is goes. What is never stored cannot leak.
 */
export function hideValues(profile: TableProfile, masking: ReadonlyMap<string, ColumnMasking>): TableProfile {
  return {
    ...profile,
    columns: profile.columns.map((column) => {
      const strategy = masking.get(column.name)?.strategy ?? "keep";
      if (strategy === "keep") return column;
      return {
        ...column,
        min: null,
        max: null,
        mean: null,
        stddev: null,
        quantiles: null,
        histogram: null,
        top: [],
        patterns: column.patterns,
      };
    }),
  };
}
