import { join } from "node:path";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import type { TableProfile } from "@/server/profiling/schema";

/** The distinct values of one column in a file of their own, so that files can be compared afterwards. */
export type KeptColumn = {
  file: string;
  column: string;
  /** Parquet with `v` (text) and `n` (rows), on scratch disk. */
  values: string;
  numeric: boolean;
  distinct: number;
  /** Every row has a value, and each occurs once. */
  key: boolean;
  /** All but a few rows have a value of their own: a key with mistakes. */
  nearlyKey: boolean;
  /** Smallest value of numbers. */
  least: number | null;
};

const keptTypes = new Set(["integer", "text", "date"]);
const mostColumns = 60;
const longestValue = 100;
/** Share of rows with a value of their own from which a column is meant as a key. */
const nearly = 0.99;

/** Keeps the values of the columns that could be keys or refer to some: no measures, no long texts. */
export async function keepValues(
  session: EngineSession,
  typed: string,
  { columns, rows }: Pick<TableProfile, "columns" | "rows">,
  file: string,
  folder: string,
): Promise<KeptColumn[]> {
  const worth = columns
    .filter(
      ({ type, distinct, maxLength }) =>
        keptTypes.has(type) && distinct >= 2 && (maxLength ?? 0) <= longestValue,
    )
    .slice(0, mostColumns);
  const kept: KeptColumn[] = [];
  for (const [i, { name, type, distinct, unique, nulls, min }] of worth.entries()) {
    const values = join(folder, `${i}.parquet`);
    await session.run(
      `COPY (SELECT CAST(${quoteName(name)} AS VARCHAR) AS v, count(*) AS n FROM ${quoteName(typed)}
       WHERE ${quoteName(name)} IS NOT NULL GROUP BY ALL) TO ${quoteText(values)} (FORMAT parquet)`,
    );
    const least = type === "integer" && min !== null ? Number(min) : null;
    kept.push({
      file,
      column: name,
      values,
      numeric: type === "integer",
      distinct,
      key: unique && nulls === 0,
      nearlyKey: distinct >= rows * nearly,
      least,
    });
  }
  return kept;
}
