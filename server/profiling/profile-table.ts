import { bothDone, type EngineSession, quoteName } from "@/server/platform/engine";
import { type ColumnStatistics, profileColumn } from "./profile/column-statistics";
import { seemsUnlike } from "./profile/count-unlike";
import { findDateGaps } from "./profile/date-gaps";
import { candidateKeys, countDuplicateRows } from "./profile/keys";
import { numericStatistics, rankedInMemory } from "./profile/numeric-statistics";
import { type RankedColumn, rankNumbers } from "./profile/rank-numbers";
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
  const valuesOf = async (batch: readonly ProfiledColumn[]) =>
    fetched ? readValues(session, relation, batch) : new Map<string, Cell[]>();
  for (let start = 0; start < columns.length; start += batchSize) {
    const batch = columns.slice(start, start + batchSize);
    const counting = { session, relation, rows, parts, values: await valuesOf(batch) };
    // What is done here with the one kind of columns leaves the engine to the other.
    const [numbers, { shapes, counted }] = await bothDone(
      profileNumbers(
        counting,
        batch.filter(({ type }) => type !== "text"),
        fetched,
      ),
      profileTexts(
        counting,
        batch.filter(({ type }) => type === "text"),
        texts,
        options.sample,
      ),
    );
    shapedRows ||= shapes.rows;
    for (const { name, facts } of batch) {
      const one = numbers.get(name) ?? counted.get(name);
      if (!one) continue;
      const patterns = shapes.of.get(name) ?? [];
      profiles.push({ ...one, disguisedNulls: facts?.disguised ?? [], patterns, shapedRows: 0 });
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

type Counting = {
  session: EngineSession;
  relation: string;
  rows: number;
  parts: number;
  /** All values of columns that are counted here. */
  values: ReadonlyMap<string, Cell[]>;
};
type Profiled = ColumnStatistics & Pick<ColumnProfile, "gaps">;

/** Columns of all types but text; numbers, dates and times are put in order here where there are neither few nor very many. */
async function profileNumbers(
  { session, relation, rows, parts, values }: Counting,
  columns: readonly ProfiledColumn[],
  fetched: boolean,
): Promise<Map<string, Profiled>> {
  const ranked =
    fetched || rows > rankedInMemory
      ? new Map<string, RankedColumn>()
      : await rankNumbers(session, relation, columns, rows);
  const measured = await numericStatistics(session, relation, columns, rows, rankedInMemory, ranked);
  const numbers = new Map(measured.map((one) => [one.name, one]));
  const found = new Map<string, Profiled>();
  for (const column of columns) {
    const { name } = column;
    const counted = await profileColumn(session, relation, column, {
      numeric: numbers.get(name),
      ranked: ranked.get(name)?.counted,
      values: values.get(name),
      unlike: undefined,
      parts,
    });
    const gaps = moments.has(column.type)
      ? await findDateGaps(session, column.relation ?? relation, name, counted.distinct)
      : null;
    found.set(name, { ...counted, gaps });
  }
  return found;
}

/** Columns of text, with the shapes of their values. */
async function profileTexts(
  { session, relation, rows, parts, values }: Counting,
  columns: readonly ProfiledColumn[],
  texts: number,
  sample: ShapedSample | undefined,
) {
  const shapes = await shapesOf(session, relation, columns, texts, sample);
  const counted = new Map<string, Profiled>();
  for (const column of columns) {
    const { name } = column;
    const one = await profileColumn(session, relation, column, {
      numeric: undefined,
      ranked: undefined,
      values: values.get(name),
      unlike: seemsUnlike(rows, shapes.repeats.get(name)) ? rows : undefined,
      parts,
    });
    counted.set(name, { ...one, gaps: null });
  }
  return { shapes, counted };
}
