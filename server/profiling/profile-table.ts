import type { EngineSession } from "@/server/platform/engine";
import { profileColumn } from "./profile/column-statistics";
import { candidateKeys, countDuplicateRows } from "./profile/keys";
import { numericStatistics } from "./profile/numeric-statistics";
import { shapesOf } from "./profile/shapes";
import type { ColumnFacts, ColumnType, TableProfile } from "./schema";

export type ProfiledColumn = {
  name: string;
  type: ColumnType;
  semanticType?: string | null;
  /** What inspection found in the raw values; adds the disguised nulls to the profile. */
  facts?: ColumnFacts;
  /** Relation to read this column from instead, where its values are at hand already typed. */
  relation?: string;
};

export type ProfileOptions = {
  /** A relation with rows spread evenly over the table, for shapes; drawn from the table where absent. */
  sample?: { relation: string; rows: number };
};

/** Columns per statement of the shared scans. */
const batchSize = 100;

/**
 * Exact statistics of every column and of the table: distinct values, quantiles, histograms, most
 * frequent values, duplicate rows and keys. `relation` is typed (NULL where a value is missing) and
 * has `_row`. Shapes are counted in rows spread evenly over the table (`shapedRows` says how many).
 */
export async function profileTable(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
  options: ProfileOptions = {},
): Promise<TableProfile> {
  const numbers = new Map<string, Awaited<ReturnType<typeof numericStatistics>>[number]>();
  for (let start = 0; start < columns.length; start += batchSize) {
    const batch = columns.slice(start, start + batchSize);
    for (const one of await numericStatistics(session, relation, batch)) numbers.set(one.name, one);
  }
  const shapes = await shapesOf(session, relation, columns, options.sample);
  const profiles = [];
  let rows = 0;
  for (const column of columns) {
    const { rows: counted, ...profile } = await profileColumn(
      session,
      relation,
      column,
      numbers.get(column.name),
    );
    rows = counted;
    profiles.push({
      ...profile,
      disguisedNulls: column.facts?.disguised ?? [],
      patterns: shapes.of(column.name),
      shapedRows: shapes.rows,
    });
  }
  const keys = await candidateKeys(session, relation, profiles, rows);
  return {
    rows,
    duplicateRows: await countDuplicateRows(session, relation, profiles, rows),
    candidateKeys: keys,
    columns: profiles,
  };
}
