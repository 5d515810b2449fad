import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell } from "../schema";
import type { Counted } from "./counted";
import { planBins, scaleOf } from "./histogram";
import { ordered, shares } from "./numeric-statistics";
import { sortKeys } from "./sort-keys";

/** What the values of a column tell once they are in order. */
export type RankedColumn = { quantiles: Record<string, Cell>; counted: Counted };

/** How the values of a column stand as whole numbers that can be told apart: SQL, what it is multiplied by, and the way back. */
type Keys = { sql: string; factor: number; toCell: (key: number) => Cell; least: number; most: number };

/** From the year 1 to 9999, as dates are written with four digits. */
const years = [Date.UTC(2000, 0, 1) - 730_119 * 86_400_000, Date.UTC(9999, 11, 31, 23, 59, 59)] as const;
/** Up to so many digits a decimal and its nearest double are told apart and print alike. */
const exactDigits = 15;

/**
 * Quantiles, distinct and most frequent values and histograms of numbers, dates and times that are whole in some unit:
 * put in order here, in a third of the time in which the engine groups and ranks them. Columns not among the
 * results hold values that doubles do not tell apart; of up to two million rows one column takes some megabytes.
 */
export async function rankNumbers(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
  rows: number,
): Promise<Map<string, RankedColumn>> {
  const found = new Map<string, RankedColumn>();
  const wanted = columns.filter(({ type }) => ordered.has(type));
  for (const source of new Set(wanted.map((column) => column.relation ?? relation))) {
    const types = await typesOf(session, source);
    for (const column of wanted.filter((one) => (one.relation ?? relation) === source)) {
      const keys = keysOf(column, types.get(column.name) ?? "");
      const values = keys && (await readKeys(session, source, column.name, keys, rows));
      if (!keys || !values || values.length === 0) continue;
      sortKeys(values);
      const ranked = rank(column, values, keys, rows);
      if (ranked) found.set(column.name, ranked);
    }
  }
  return found;
}

async function typesOf(session: EngineSession, relation: string): Promise<Map<string, string>> {
  const rows = await session.rows<{ name: string; type: string }>(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${quoteName(relation)})`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

function keysOf(column: ProfiledColumn, type: string): Keys | null {
  const c = quoteName(column.name);
  const { fromNumber } = scaleOf(column);
  const safe = { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };
  if (column.type === "integer" && /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(type))
    return { sql: `CAST(${c} AS DOUBLE)`, factor: 1, toCell: (key) => key, ...safe };
  const [, precision, scale] = /^DECIMAL\((\d+),(\d+)\)$/.exec(type) ?? [];
  if (column.type === "decimal" && Number(precision) <= exactDigits) {
    const factor = 10 ** Number(scale);
    return { sql: `CAST(${c} AS DOUBLE)`, factor, toCell: (key) => key / factor, ...safe };
  }
  const finite = (value: string) =>
    `CASE WHEN isfinite(${c}) THEN CAST(${value} AS DOUBLE) ELSE 'nan'::DOUBLE END`;
  const moment = { factor: 1, toCell: fromNumber };
  if (column.type === "date" && type === "DATE") {
    const [least, most] = years.map((time) => Math.floor(time / 86_400_000)) as [number, number];
    return { ...moment, sql: finite(`date_diff('day', DATE '1970-01-01', ${c})`), least, most };
  }
  if (column.type === "timestamp" && type === "TIMESTAMP")
    return { ...moment, sql: finite(`epoch(${c})`), least: years[0] / 1000, most: years[1] / 1000 };
  if (column.type === "time" && type === "TIME")
    return { ...moment, sql: `CAST(epoch(${c}) AS DOUBLE)`, ...safe };
  return null;
}

/** All values that are not missing, in any order; null where one is not whole, or out of bounds. */
async function readKeys(
  session: EngineSession,
  relation: string,
  name: string,
  { sql, factor, least, most }: Keys,
  rows: number,
): Promise<Float64Array | null> {
  const values = new Float64Array(rows);
  let at = 0;
  const arrays = session.numberArrays(
    `SELECT ${sql} AS k FROM ${quoteName(relation)} WHERE ${quoteName(name)} IS NOT NULL`,
  );
  for await (const [numbers = []] of arrays)
    for (const value of numbers) {
      const key = factor === 1 ? value : Math.round(value * factor);
      if (!(Number.isInteger(key) && key >= least && key <= most)) return null;
      values[at++] = key;
    }
  return values.subarray(0, at);
}

/** @param keys in ascending order */
function rank(
  column: ProfiledColumn,
  keys: Float64Array,
  { toCell, factor }: Keys,
  rows: number,
): RankedColumn {
  const present = keys.length;
  const cellAt = (at: number) => toCell(keys[at] ?? Number.NaN);
  const bins = planBins(column, { min: cellAt(0), max: cellAt(present - 1) });
  const binned = new Map<number, number>();
  const top: { key: number; count: number }[] = [];
  let distinct = 0;
  for (let start = 0; start < present; ) {
    const key = keys[start] ?? Number.NaN;
    let end = start + 1;
    while (keys[end] === key) end++;
    distinct++;
    keepTop(top, key, end - start);
    start = end;
  }
  if (bins) countBins(keys, factor, bins.binOfNumber, binned);
  return {
    quantiles: Object.fromEntries(
      // Hundredths are whole: the rank is exact.
      shares.map((share) => [
        String(share),
        cellAt(Math.max(1, Math.ceil((present * Math.round(share * 100)) / 100)) - 1),
      ]),
    ),
    counted: {
      distinct,
      nulls: rows - present,
      present,
      shortest: null,
      longest: null,
      top: top.map(({ key, count }) => ({ value: toCell(key), count })),
      bins: bins ? bins.toBins(binned) : null,
    },
  };
}

const kept = 10;

/** Keeps the most frequent keys, of equal ones the least; they come in ascending order. */
function keepTop(top: { key: number; count: number }[], key: number, count: number): void {
  if (top.length === kept && count <= (top[kept - 1]?.count ?? 0)) return;
  let at = top.length;
  while (at > 0 && (top[at - 1]?.count ?? 0) < count) at--;
  top.splice(at, 0, { key, count });
  if (top.length > kept) top.pop();
}

/** Neighbours are mostly in the same bin: each bin is written once for all of them. */
function countBins(
  keys: Float64Array,
  factor: number,
  binOf: (number: number) => number,
  binned: Map<number, number>,
): void {
  let [bin, count] = [Number.NaN, 0];
  for (const key of keys) {
    const one = binOf(key / factor);
    if (one !== bin) {
      if (count > 0) binned.set(bin, (binned.get(bin) ?? 0) + count);
      [bin, count] = [one, 0];
    }
    count++;
  }
  if (count > 0) binned.set(bin, (binned.get(bin) ?? 0) + count);
}
