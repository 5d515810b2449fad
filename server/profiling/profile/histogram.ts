import type { ProfiledColumn } from "../profile-table";
import type { Cell, ColumnProfile } from "../schema";
import type { NumericStatistics } from "./numeric-statistics";

type Bins = ColumnProfile["histogram"];
const aimedBins = 20;
/** Steps people count in: 1, 2 or 5 of a power of ten; for time also days, weeks, months and years. */
const daySteps = [1, 7, 30, 91, 365, 730, 1826, 3652, 18262, 36525];
const secondSteps = [1, 5, 15, 60, 300, 900, 3600, 21600, 86400, ...daySteps.map((days) => days * 86400)];

/** Equal bins with round edges: the SQL that puts a value `v` into its bin, and the bins from counts. */
export type BinPlan = {
  sql: string;
  /** The bin of a value that is at hand, as `sql` gives it. */
  binOf: (value: Cell) => number | null;
  toBins: (counts: ReadonlyMap<number, number>) => Bins;
};

/** Null where there is nothing to spread. */
export function planBins(column: ProfiledColumn, statistics: NumericStatistics): BinPlan | null {
  const exact = column.type === "integer" ? exactBounds(statistics) : null;
  if (exact) return planExactBins(exact);
  const scale = scaleOf(column);
  const low = scale.toNumber(statistics.min);
  const high = scale.toNumber(statistics.max);
  if (low === null || high === null || !Number.isFinite(high - low)) return null;
  const width = scale.width((high - low) / aimedBins);
  const start = Math.floor(low / width) * width;
  return {
    sql: `CAST(floor((${scale.sql} - ${start}) / ${width}) AS INTEGER)`,
    binOf: (value) => {
      const number = scale.toNumber(value);
      return number === null ? null : Math.floor((number - start) / width);
    },
    toBins: (counts) => {
      const last = Math.max(0, ...counts.keys());
      return Array.from({ length: last + 1 }, (_, i) => ({
        from: scale.fromNumber(tidy(start + i * width)),
        to: scale.fromNumber(tidy(start + (i + 1) * width)),
        count: counts.get(i) ?? 0,
      }));
    },
  };
}

/** The bounds of whole numbers of which some have more digits than a double. */
function exactBounds({ min, max }: NumericStatistics): { low: bigint; high: bigint } | null {
  const whole = [min, max].every((value) => /^-?\d+$/.test(String(value)));
  if (!whole || [min, max].every((value) => Number.isSafeInteger(Number(value)))) return null;
  return { low: BigInt(String(min)), high: BigInt(String(max)) };
}

function planExactBins({ low, high }: { low: bigint; high: bigint }): BinPlan {
  const width = BigInt(niceStep(Number(high - low) / aimedBins, true));
  const within = ((low % width) + width) % width;
  const start = low - within;
  const edge = (bin: number): Cell => {
    const value = start + BigInt(bin) * width;
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  };
  return {
    sql: `CAST((CAST(v AS HUGEINT) - CAST('${start}' AS HUGEINT)) // ${width} AS INTEGER)`,
    binOf: (value) => (value === null ? null : Number((BigInt(String(value)) - start) / width)),
    toBins: (counts) => {
      const last = Math.max(0, ...counts.keys());
      return Array.from({ length: last + 1 }, (_, bin) => ({
        from: edge(bin),
        to: edge(bin + 1),
        count: counts.get(bin) ?? 0,
      }));
    },
  };
}

type Scale = {
  sql: string;
  width: (raw: number) => number;
  toNumber: (value: Cell) => number | null;
  fromNumber: (value: number) => Cell;
};

function scaleOf({ type }: ProfiledColumn): Scale {
  if (type === "date")
    return {
      sql: `date_diff('day', DATE '1970-01-01', v)`,
      width: (raw) => daySteps.find((step) => step >= raw) ?? niceStep(raw, true),
      toNumber: (value) => days(value),
      fromNumber: (value) => isoDay(value),
    };
  if (type === "timestamp")
    return {
      sql: `CAST(epoch(v) AS BIGINT)`,
      width: (raw) => secondSteps.find((step) => step >= raw) ?? niceStep(raw, true),
      toNumber: (value) => {
        const time = Date.parse(`${String(value).slice(0, 19)}Z`);
        return Number.isNaN(time) ? null : time / 1000;
      },
      fromNumber: (value) => new Date(value * 1000).toISOString().slice(0, 19),
    };
  if (type === "time")
    return {
      sql: `CAST(epoch(v) AS BIGINT)`,
      width: (raw) => secondSteps.find((step) => step >= raw) ?? niceStep(raw, true),
      toNumber: (value) => seconds(value),
      fromNumber: (value) => clock(value),
    };
  return {
    sql: `CAST(v AS DOUBLE)`,
    width: (raw) => niceStep(raw, type === "integer"),
    toNumber: (value) => (value === null ? null : Number(value)),
    fromNumber: (value) => value,
  };
}

function niceStep(raw: number, whole: boolean): number {
  if (raw <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  return whole ? Math.max(1, Math.round(step)) : step;
}

const tidy = (value: number) => Number(value.toPrecision(12));

function days(value: Cell): number | null {
  const time = Date.parse(`${String(value)}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

const isoDay = (value: number) => new Date(value * 86_400_000).toISOString().slice(0, 10);

function seconds(value: Cell): number | null {
  const [h, m, s] = String(value).split(":").map(Number);
  return h === undefined || m === undefined ? null : h * 3600 + m * 60 + Math.floor(s ?? 0);
}

function clock(value: number): string {
  const part = (n: number) => String(Math.floor(n)).padStart(2, "0");
  return `${part(value / 3600)}:${part((value % 3600) / 60)}:${part(value % 60)}`;
}
