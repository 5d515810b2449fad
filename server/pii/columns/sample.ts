import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ColumnType } from "@/server/profiling/schema";
import { type Header, readHeader } from "../header/read-header";

/** Rows looked at in large tables. Chosen by a hash of the row number: the same rows on every scan. */
const sampleRows = 6000;
/** Distinct values per column handed to the judges. */
const maxDistinct = 1200;

/** One distinct value and how many of the sampled rows hold it. */
export type CountedValue = { text: string; count: number };

/** What the judges know of a column. */
export type ColumnSample = {
  index: number;
  name: string;
  header: Header;
  type: ColumnType | null;
  /** Rows with a value in the whole table: neither null nor empty. */
  filled: number;
  /** Sampled rows with a value that does not merely say "missing". */
  sampled: number;
  /** Whether every row was looked at. */
  complete: boolean;
  values: CountedValue[];
  /** The sampled rows in their order, the same rows in every column: for relations between columns. */
  rows: readonly (string | null)[];
};

/** What the caller has counted or drawn already, so that a large table is not read again. */
export type KnownSample = {
  /** Filled rows of each column in the whole relation. */
  filled?: ReadonlyMap<string, number>;
  /** A relation with rows spread evenly over the whole one, as SQL. */
  sample?: { relation: string; rows: number };
  /** Of a wide relation, the names of those that hold one of its columns, and its rows in the sample; both with `_row`. */
  slices?: { whole: (column: string) => Promise<string>; sample: (column: string) => Promise<string> };
};

const missing =
  /^(?:n\/?a|n\.a\.|null|none|nil|nan|unknown|undefined|missing|not (?:available|applicable|given|provided|specified)|ukendt|ingen|unbekannt|-+|\.+|\?+|#n\/a|x+)$/i;

/** What Atlas writes when it masks stands for nobody: pseudonyms, redaction, encrypted cells, networks for addresses. */
const masked =
  /^(?:\+\d{1,3} )?psn-[0-9a-f]{16,}|^•|^enc:[\w-]{38,}$|^\d{1,3}\.\d{1,3}\.0\.0\/16$|^[0-9a-f]*:[0-9a-f]*::\/32$/i;

const text = (column: string) => `trim(CAST(${quoteName(column)} AS VARCHAR))`;

/** Distinct values of every column from the same sampled rows, and the exact number of filled rows. */
export async function sampleColumns(
  session: EngineSession,
  relation: string,
  columns: { name: string; type?: ColumnType }[],
  rows: number,
  known: KnownSample = {},
): Promise<ColumnSample[]> {
  if (columns.length === 0) return [];
  const filled = known.filled
    ? columns.map(({ name }) => known.filled?.get(name) ?? 0)
    : await countFilled(session, relation, columns);
  const { sample: spread, slices } = known;
  const drawn = spread ?? { relation, rows };
  const all = slices
    ? await readSlices(session, slices.sample, columns, drawn.rows)
    : await readSample(session, drawn.relation, columns, drawn.rows);
  if (spread) all.complete &&= spread.rows === rows;
  const samples: ColumnSample[] = [];
  for (const [index, column] of columns.entries()) {
    let values = all.values[index] ?? [];
    let complete = all.complete;
    const total = filled[index] ?? 0;
    // A sparse column shows few values in a sample of rows: read its own values instead.
    if (!complete && values.length < 300 && total > values.length) {
      const source = slices ? quoteName(await slices.whole(column.name)) : relation;
      values = await readFilled(session, source, column.name);
      complete = values.length === total;
    }
    samples.push({
      index,
      name: column.name,
      header: readHeader(column.name),
      type: column.type ?? null,
      filled: total,
      complete,
      rows: all.values[index] ?? [],
      ...countValues(values),
    });
  }
  return samples;
}

async function countFilled(session: EngineSession, relation: string, columns: { name: string }[]) {
  const counts = columns.map((column, i) => `count(nullif(${quoteName(column.name)}::VARCHAR, '')) AS c${i}`);
  const row = await session.row(`SELECT ${counts.join(", ")} FROM ${relation}`);
  return columns.map((_, i) => Number(row[`c${i}`]));
}

type Read = { complete: boolean; values: (string | null)[][] };

/** As {@link readSample}, slice by slice. */
async function readSlices(
  session: EngineSession,
  of: (column: string) => Promise<string>,
  columns: { name: string }[],
  rows: number,
): Promise<Read> {
  const slices = new Map<string, { name: string }[]>();
  for (const column of columns) {
    const slice = quoteName(await of(column.name));
    slices.set(slice, [...(slices.get(slice) ?? []), column]);
  }
  const all: Read = { complete: true, values: [] };
  for (const [slice, part] of slices) {
    const { complete, values } = await readSample(session, slice, part, rows, "_row");
    all.complete = complete;
    all.values.push(...values);
  }
  return all;
}

/** @param number column that numbers the rows */
async function readSample(
  session: EngineSession,
  relation: string,
  columns: { name: string }[],
  rows: number,
  number = "rowid",
): Promise<Read> {
  const cells = columns.map((column) => text(column.name));
  const step = Math.floor(rows / sampleRows);
  if (step < 2)
    return { complete: true, values: await readColumns(session, cells, `FROM ${relation}`, rows) };
  const names = columns.map((column) => quoteName(column.name)).join(", ");
  const sampled = (key: string) =>
    readColumns(session, cells, `FROM ${relation} WHERE hash(${key}) % ${step} = 0`, sampleRows);
  // Views and files have no row number; there the content of the row decides.
  const values = await sampled(number).catch(() => sampled(names));
  const read = values[0]?.length ?? 0;
  if (read >= sampleRows / 10 && read <= sampleRows * 4) return { complete: false, values };
  return {
    complete: false,
    values: await readColumns(session, cells, `FROM ${relation} LIMIT ${sampleRows}`),
  };
}

async function readFilled(
  session: EngineSession,
  relation: string,
  column: string,
): Promise<(string | null)[]> {
  const [values = []] = await readColumns(
    session,
    [text(column)],
    `FROM ${relation} WHERE ${quoteName(column)} IS NOT NULL AND ${text(column)} <> '' LIMIT ${sampleRows}`,
  );
  return values;
}

async function readColumns(
  session: EngineSession,
  cells: readonly string[],
  tail: string,
  expected = 0,
): Promise<(string | null)[][]> {
  const rows = await session.texts(cells, tail, expected);
  return cells.map((_, i) => rows.map((row) => row[i] ?? null));
}

/** Distinct values with their numbers, without those that merely say "missing" or that masking wrote. */
export function countValues(values: (string | null)[]): { sampled: number; values: CountedValue[] } {
  const counts = new Map<string, number>();
  let sampled = 0;
  for (const value of values) {
    if (value === null || value === "" || (value.length < 20 && missing.test(value))) continue;
    if (masked.test(value)) continue;
    sampled++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const distinct = [...counts].map(([value, count]) => ({ text: value, count }));
  return { sampled, values: thin(distinct, maxDistinct) };
}

/**
 * At most `limit` values that stand for all of them: the frequent ones themselves, and of the rest evenly
 * chosen ones whose counts are raised to the rows of those left out. Shares of rows stay right.
 */
export function thin(values: CountedValue[], limit: number): CountedValue[] {
  if (values.length <= limit) return values;
  const byCount = values.toSorted((a, b) => b.count - a.count);
  const frequent = byCount.slice(0, Math.floor(limit / 3)).filter(({ count }) => count > 1);
  const rest = byCount.slice(frequent.length);
  const chosen = spread(rest, limit - frequent.length);
  const rows = (list: CountedValue[]) => list.reduce((sum, { count }) => sum + count, 0);
  const factor = rows(rest) / rows(chosen);
  return [...frequent, ...chosen.map(({ text, count }) => ({ text, count: count * factor }))];
}

/** At most `limit` of the distinct values, as text. */
export const shown = ({ values }: ColumnSample, limit: number) => thin(values, limit).map(({ text }) => text);

/** At most `limit` entries, evenly spread over the list. */
export function spread<T>(list: T[], limit: number): T[] {
  if (list.length <= limit) return list;
  const step = list.length / limit;
  return Array.from({ length: limit }, (_, i) => list[Math.floor(i * step)] as T);
}
