import { bothDone, type EngineSession, quoteName } from "@/server/platform/engine";
import { profileColumn } from "./profile/column-statistics";
import { findDateGaps } from "./profile/date-gaps";
import { candidateKeys, countDuplicateRows } from "./profile/keys";
import { numericStatistics } from "./profile/numeric-statistics";
import { readValues } from "./profile/read-values";
import { type ShapedSample, shapesOf } from "./profile/shapes";
import type { Cell, ColumnFacts, ColumnProfile, ColumnType, TableProfile } from "./schema";

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
  sample?: ShapedSample;
  /** Rows whose values are counted at once; the groups of more would not fit into the engine's memory. */
  rowsAtOnce?: number;
};

const usualRowsAtOnce = 15_000_000;

const moments = new Set<ColumnType>(["date", "timestamp"]);

/** Columns per statement of the shared scans. */
const batchSize = 100;

/** Up to this many rows the values are fetched and counted here: planning would take longer, of wide tables all the more. */
const smallRows = { narrow: 1000, wide: 10_000 };
const wideColumns = 100;

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
  const { rows } = await session.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(relation)}`);
  const texts = columns.filter((column) => column.type === "text").length;
  const fetched = rows <= smallRows[columns.length >= wideColumns ? "wide" : "narrow"];
  const parts = Math.max(1, Math.ceil(rows / (options.rowsAtOnce ?? usualRowsAtOnce)));
  const profiles: ColumnProfile[] = [];
  let shapedRows = 0;
  for (let start = 0; start < columns.length; start += batchSize) {
    const batch = columns.slice(start, start + batchSize);
    // Shapes are counted here while the engine ranks numbers, which takes one of its threads only.
    const [shapes, measured] = await bothDone(
      shapesOf(session, relation, batch, texts, options.sample),
      numericStatistics(session, relation, batch, rows),
    );
    const numbers = new Map(measured.map((one) => [one.name, one]));
    const values = fetched ? await readValues(session, relation, batch) : new Map<string, Cell[]>();
    shapedRows ||= shapes.rows;
    for (const column of batch) {
      const { name } = column;
      const patterns = shapes.of.get(name) ?? [];
      const disguisedNulls = column.facts?.disguised ?? [];
      const counted = await profileColumn(
        session,
        relation,
        column,
        numbers.get(name),
        values.get(name),
        parts,
      );
      const gaps = moments.has(column.type)
        ? await findDateGaps(session, column.relation ?? relation, name, counted.distinct)
        : null;
      profiles.push({ ...counted, gaps, disguisedNulls, patterns, shapedRows: 0 });
    }
  }
  for (const one of profiles) one.shapedRows = shapedRows;
  const keys = await candidateKeys(session, relation, profiles, rows);
  return {
    rows,
    duplicateRows: await countDuplicateRows(session, relation, profiles, rows),
    candidateKeys: keys,
    columns: profiles,
  };
}
