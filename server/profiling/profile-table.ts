import { type EngineSession, quoteName } from "@/server/platform/engine";
import { profileColumn } from "./profile/column-statistics";
import { candidateKeys, countDuplicateRows } from "./profile/keys";
import { numericStatistics } from "./profile/numeric-statistics";
import { readValues } from "./profile/read-values";
import { shapesOf } from "./profile/shapes";
import type { Cell, ColumnFacts, ColumnType, TableProfile } from "./schema";

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

/** Of tables up to this many rows the values are fetched and counted here: planning would take longer. */
const smallRows = 1000;

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
  const values = new Map<string, Cell[]>();
  const { rows } = await session.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(relation)}`);
  for (let start = 0; start < columns.length; start += batchSize) {
    const batch = columns.slice(start, start + batchSize);
    for (const one of await numericStatistics(session, relation, batch, rows)) numbers.set(one.name, one);
    if (rows <= smallRows)
      for (const [name, list] of await readValues(session, relation, batch)) values.set(name, list);
  }
  const shapes = await shapesOf(session, relation, columns, options.sample);
  const profiles = [];
  for (const column of columns) {
    const { name } = column;
    const profile = await profileColumn(session, relation, column, numbers.get(name), values.get(name));
    profiles.push({
      ...profile,
      disguisedNulls: column.facts?.disguised ?? [],
      patterns: shapes.of(name),
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
