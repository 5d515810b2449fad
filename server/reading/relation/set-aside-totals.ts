import { quoteName } from "@/server/platform/engine";
import type { RawColumn } from "../schema";
import type { Placement } from "./create-relation";
import { findTotals, type Measure, mostTotals, type Notation, numberPattern } from "./find-totals";

/** Why a row of totals is among the rejected ones. */
export const totalReason = "total of the rows above";

/**
 * Takes rows of totals at the end of a relation out of it and puts them among the rejected ones. Only rows whose
 * figures are the sums or means of the rows above are taken. Returns how many rows remain, and what to tell.
 */
export async function setAsideTotals(
  place: Placement,
  columns: RawColumn[],
  rows: number,
  writeRow: (cells: (string | null)[]) => string,
): Promise<{ rows: number; notes: string[] }> {
  const { session, table } = place;
  if (rows <= 2) return { rows, notes: [] };
  const names = columns.map(({ name }) => quoteName(name));
  const reader = await session
    .raw()
    .runAndReadAll(
      `SELECT ${names.join(", ")}, _line FROM ${quoteName(table)} WHERE _row > ${rows - mostTotals - 1} ORDER BY _row`,
    );
  const tail = reader.getRowsJS().map((values) => ({
    cells: values.slice(0, -1).map((cell) => (cell === null ? null : String(cell))),
    line: Number(values.at(-1)),
  }));
  const measure: Measure = async (column, notation, above) => {
    const value = numberIn(names[column] ?? "", notation);
    return session.row<{ sum: number | null; mean: number | null; count: number }>(
      `SELECT sum(v) AS sum, avg(v) AS mean, count(v) AS count FROM
        (SELECT ${value} AS v FROM ${quoteName(table)} WHERE _row <= ${above})`,
    );
  };
  const { totals, doubtful } = await findTotals(tail, rows, measure);
  const notes = describeTotals(totals, doubtful);
  if (totals.length === 0) return { rows, notes };
  for (const { cells, line } of totals)
    await session.run(`INSERT INTO ${quoteName(`${table}_rejected`)} VALUES ($1, $2, $3)`, [
      BigInt(line),
      totalReason,
      writeRow(cells),
    ]);
  const kept = rows - totals.length;
  const whole = quoteName(`${table}__with_totals`);
  await session.run(
    `DROP VIEW IF EXISTS ${whole}; ALTER VIEW ${quoteName(table)} RENAME TO ${whole};
     CREATE VIEW ${quoteName(table)} AS SELECT * FROM ${whole} WHERE _row <= ${kept}`,
  );
  return { rows: kept, notes };
}

/** What to tell of the last rows of a table. */
export function describeTotals(totals: readonly { line: number }[], doubtful: boolean): string[] {
  if (doubtful)
    return ["The last row is called a total, but its figures are not those of the rows above: it was kept."];
  if (totals.length === 0) return [];
  const lines = totals.map(({ line }) => line).join(", ");
  return [
    totals.length === 1
      ? `The row of totals on line ${lines} was left out of the data.`
      : `${totals.length} rows of totals were left out of the data (lines ${lines}).`,
  ];
}

/** SQL for the number in a cell, null where it holds none. */
function numberIn(cell: string, notation: Notation): string {
  const bare = `regexp_replace(${cell}, '${numberPattern.replaceAll("'", "''")}', '', 'g')`;
  const plain =
    notation === "point" ? `replace(${bare}, ',', '')` : `replace(replace(${bare}, '.', ''), ',', '.')`;
  return `TRY_CAST(${plain} AS DOUBLE)`;
}
