import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell, ColumnProfile } from "../schema";
import { type BinPlan, planBins } from "./histogram";
import type { NumericStatistics } from "./numeric-statistics";

type Counted = {
  distinct: number;
  nulls: number;
  present: number;
  shortest: number | null;
  longest: number | null;
  top: { value: Cell; count: number }[];
  bins: ColumnProfile["histogram"];
};

export type ColumnStatistics = Omit<ColumnProfile, "disguisedNulls" | "patterns" | "shapedRows"> & {
  rows: number;
};

/** Statistics of one column: one GROUP BY over its values and, for ordered types, a histogram. */
export async function profileColumn(
  session: EngineSession,
  relation: string,
  column: ProfiledColumn,
  numeric: NumericStatistics | undefined,
): Promise<ColumnStatistics> {
  const bins = numeric ? planBins(column, numeric) : null;
  const counted = await countValues(session, column.relation ?? relation, column, bins);
  return {
    rows: counted.present + counted.nulls,
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

async function countValues(
  session: EngineSession,
  relation: string,
  column: ProfiledColumn,
  bins: BinPlan | null,
): Promise<Counted> {
  const c = quoteName(column.name);
  const text = column.type === "text";
  const lengths = text
    ? "min(length(v)) AS shortest, max(length(v)) AS longest"
    : "NULL AS shortest, NULL AS longest";
  const value = column.type === "json" ? "CAST(v AS VARCHAR)" : "v";
  const row = await session.row(
    `WITH g AS MATERIALIZED (SELECT ${c} AS v, count(*) AS n FROM ${quoteName(relation)} GROUP BY ${c})
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
    bins: bins ? bins.toBins(binCounts(row.bins as { bin: number; count: number }[] | null)) : null,
    top: ((row.top ?? []) as { value: Cell; count: number }[]).map((one) => ({
      value: clip(one.value),
      count: Number(one.count),
    })),
  };
}

function binCounts(list: readonly { bin: number; count: number }[] | null): Map<number, number> {
  return new Map((list ?? []).map(({ bin, count }) => [bin, Number(count)]));
}

/** A profile is read by people; a value of a megabyte would not be. */
function clip(value: Cell): Cell {
  return typeof value === "string" && value.length > 500 ? `${value.slice(0, 500)}…` : value;
}
