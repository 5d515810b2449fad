import { type AccessDecision, hidesRows, seesColumn } from "@/server/access/decide-access";
import type { TableProfile } from "@/server/profiling/schema";
import type { QualityResult, SeenQuality } from "@/server/quality/schema";

/**
 * The profile as somebody may see it: without columns hidden from them, and none at all where rows are hidden, as
 * every value and every count in it was taken from all rows.
 */
export function trimProfile(profile: TableProfile, read: AccessDecision): TableProfile | null {
  if (hidesRows(read)) return null;
  const sees = (name: string) => seesColumn(read, name);
  const { relations } = profile;
  return {
    ...profile,
    candidateKeys: profile.candidateKeys.filter((key) => key.every(sees)),
    columns: profile.columns.filter(({ name }) => sees(name)),
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

/**
 * The quality without checks of hidden columns, and without counts where rows are hidden; scores are of the whole and
 * say nothing of a value.
 */
export function trimQuality(quality: QualityResult, read: AccessDecision): SeenQuality {
  const uncounted = hidesRows(read) ? { evaluated: null, failed: null } : {};
  const dimensions = Object.entries(quality.dimensions).map(([id, dimension]) => [
    id,
    {
      ...dimension,
      checks: dimension.checks
        .filter(({ columns }) => columns.every((name) => seesColumn(read, name)))
        .map((check) => ({ ...check, ...uncounted })),
    },
  ]);
  return { ...quality, dimensions: Object.fromEntries(dimensions) as SeenQuality["dimensions"] };
}
