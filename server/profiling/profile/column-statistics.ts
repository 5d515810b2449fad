import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell, ColumnProfile, ColumnType } from "../schema";
import { type BinPlan, planBins } from "./histogram";
import type { NumericStatistics } from "./numeric-statistics";

/** What is counted of the values of one column. */
export type Counted = {
  distinct: number;
  nulls: number;
  present: number;
  shortest: number | null;
  longest: number | null;
  top: { value: Cell; count: number }[];
  bins: ColumnProfile["histogram"];
};

export type ColumnStatistics = Omit<ColumnProfile, "gaps" | "disguisedNulls" | "patterns" | "shapedRows">;

/**
 * Statistics of one column: one GROUP BY over its values and, for ordered types, a histogram. `values` are
 * all its values where the table is so small that they are at hand: counting them takes less than planning. Otherwise
 * the values are counted in so many `parts`.
 */
export async function profileColumn(
  session: EngineSession,
  relation: string,
  column: ProfiledColumn,
  numeric: NumericStatistics | undefined,
  values: readonly Cell[] | undefined,
  parts: number,
): Promise<ColumnStatistics> {
  const bins = numeric ? planBins(column, numeric) : null;
  const counted = values
    ? countHere(values, column, bins)
    : await countValues(session, column.relation ?? relation, column, bins, parts);
  return {
    name: column.name,
    type: column.type,
    semanticType: column.semanticType ?? null,
    nulls: counted.nulls,
    distinct: counted.distinct,
    unique: counted.present > 0 && counted.distinct === counted.present,
    min: numeric?.min ?? null,
    max: numeric?.max ?? null,
    mean: numeric?.mean ?? null,
    stddev: numeric?.stddev ?? null,
    quantiles: numeric?.quantiles ?? null,
    histogram: counted.bins,
    top: counted.top,
    minLength: counted.shortest,
    maxLength: counted.longest,
  };
}

/** Of very many rows one part of the values after the other; each value is in one part, so that all counts stay exact. */
async function countValues(
  session: EngineSession,
  relation: string,
  column: ProfiledColumn,
  bins: BinPlan | null,
  parts: number,
): Promise<Counted> {
  const c = quoteName(column.name);
  let all: Counted | undefined;
  const binned = new Map<number, number>();
  for (let part = 0; part < parts; part++) {
    const where = parts === 1 ? "" : `WHERE coalesce(hash(${c}) % ${parts}, 0) = ${part}`;
    const { bins: counted, ...rest } = await countPart(session, relation, column, bins, where);
    for (const [bin, n] of counted) binned.set(bin, (binned.get(bin) ?? 0) + n);
    const one = { ...rest, bins: null };
    all = all ? together(all, one, column.type) : one;
  }
  return { ...(all as Counted), bins: bins ? bins.toBins(binned) : null };
}

function together(a: Counted, b: Counted, type: ColumnType): Counted {
  const least = [a.shortest, b.shortest].filter((one) => one !== null);
  const most = [a.longest, b.longest].filter((one) => one !== null);
  return {
    distinct: a.distinct + b.distinct,
    nulls: a.nulls + b.nulls,
    present: a.present + b.present,
    shortest: least.length > 0 ? Math.min(...least) : null,
    longest: most.length > 0 ? Math.max(...most) : null,
    top: [...a.top, ...b.top]
      .sort((x, y) => y.count - x.count || compareCells(x.value, y.value, type))
      .slice(0, 10),
    bins: null,
  };
}

async function countPart(
  session: EngineSession,
  relation: string,
  column: ProfiledColumn,
  bins: BinPlan | null,
  where: string,
): Promise<Omit<Counted, "bins"> & { bins: Map<number, number> }> {
  const c = quoteName(column.name);
  const text = column.type === "text";
  const lengths = text
    ? "min(length(v)) AS shortest, max(length(v)) AS longest"
    : "NULL AS shortest, NULL AS longest";
  const value = column.type === "json" ? "CAST(v AS VARCHAR)" : "v";
  const row = await session.row(
    `WITH g AS MATERIALIZED (SELECT ${c} AS v, count(*) AS n FROM ${quoteName(relation)} ${where} GROUP BY ${c})
     SELECT count(v) AS "distinct", coalesce(sum(n) FILTER (v IS NULL), 0) AS nulls,
       coalesce(sum(n) FILTER (v IS NOT NULL), 0) AS present, ${lengths},
       (SELECT list({value: ${value}, count: n}) FROM (SELECT v, n FROM g WHERE v IS NOT NULL ORDER BY n DESC, v LIMIT 10)) AS top,
       ${bins ? `(SELECT list({bin: b, count: c}) FROM (SELECT ${bins.sql} AS b, sum(n) AS c FROM g WHERE v IS NOT NULL GROUP BY b))` : "NULL"} AS bins
     FROM g`,
  );
  return {
    distinct: Number(row.distinct),
    nulls: Number(row.nulls),
    present: Number(row.present),
    shortest: row.shortest === null ? null : Number(row.shortest),
    longest: row.longest === null ? null : Number(row.longest),
    bins: binCounts(row.bins as { bin: number; count: number }[] | null),
    top: topOf((row.top ?? []) as { value: Cell; count: number }[]),
  };
}

function topOf(list: readonly { value: Cell; count: number }[]): Counted["top"] {
  return list.map(({ value, count }) => ({ value: clip(value), count: Number(count) }));
}

function binCounts(list: readonly { bin: number; count: number }[] | null): Map<number, number> {
  return new Map((list ?? []).map(({ bin, count }) => [bin, Number(count)]));
}

/** As `countValues`, from values at hand. */
function countHere(values: readonly Cell[], column: ProfiledColumn, bins: BinPlan | null): Counted {
  const counts = new Map<Cell, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts].map(([value, count]) => ({ value, count }));
  const present = distinct.reduce((sum, { count }) => sum + count, 0);
  const lengths = column.type === "text" ? distinct.map(({ value }) => [...String(value)].length) : [];
  const binned = new Map<number, number>();
  if (bins)
    for (const { value, count } of distinct) {
      const bin = bins.binOf(value);
      if (bin !== null) binned.set(bin, (binned.get(bin) ?? 0) + count);
    }
  return {
    distinct: distinct.length,
    nulls: values.length - present,
    present,
    shortest: lengths.length > 0 ? Math.min(...lengths) : null,
    longest: lengths.length > 0 ? Math.max(...lengths) : null,
    bins: bins ? bins.toBins(binned) : null,
    top: topOf(
      distinct.sort((a, b) => b.count - a.count || compareCells(a.value, b.value, column.type)).slice(0, 10),
    ),
  };
}

/** The engine's order: numbers by size, everything else by its bytes. */
function compareCells(a: Cell, b: Cell, type: ColumnType): number {
  if (type === "integer" || type === "decimal") return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** A profile is read by people; a value of a megabyte would not be. */
function clip(value: Cell): Cell {
  return typeof value === "string" && value.length > 500 ? `${value.slice(0, 500)}…` : value;
}
