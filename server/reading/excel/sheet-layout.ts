import type { Layout } from "../delimited/detect-layout";
import { joinNames } from "../delimited/judge-header";
import type { SampleRow } from "../delimited/sample-rows";
import type { SheetRow, TableShape } from "./sheet";

/** Rows in which an empty one may part titles from the table. */
const firstRows = 20;

/** The rows that header and titles are judged by; an empty row counts where titles may stand. */
export function layoutRows(sample: SheetRow[], width: number): SampleRow[] {
  const rows: SampleRow[] = [];
  for (const row of sample) {
    const last = rows.at(-1)?.line ?? row.row - 1;
    const early = rows.length < firstRows;
    if (row.row > last + 1 && early) {
      const cells = Array.from<null>({ length: width }).fill(null);
      rows.push({ ...toSampleRow({ cells, row: last + 1 }), blank: false });
    }
    const judged = toSampleRow(row);
    rows.push(early && rows.length > 0 ? { ...judged, blank: false } : judged);
  }
  return rows;
}

/** Names of the columns; one that is merged over several columns counts for each of them. */
export function headerNames(sample: SheetRow[], layout: Layout, shape: TableShape): string[] {
  const rows = sample
    .filter(
      ({ row, cells }) => row > layout.skip && row < layout.firstDataLine && cells.some((c) => c !== null),
    )
    .slice(0, layout.headerRows);
  if (rows.length < layout.headerRows || layout.headerRows < 2) return layout.names;
  const parts = rows.map(({ row, cells }) => {
    const spread = [...cells];
    for (const { fromRow, toRow, fromColumn, toColumn } of shape.merges)
      if (row >= fromRow && row <= toRow)
        for (let column = fromColumn; column <= toColumn; column++) {
          const at = column - shape.firstColumn;
          if (at >= 0 && at < spread.length)
            spread[at] = cells[fromColumn - shape.firstColumn] ?? spread[at] ?? null;
        }
    return spread;
  });
  // A cell merged over rows names its columns once.
  for (const [i, cells] of [...parts.entries()].reverse())
    for (const [column, cell] of cells.entries())
      if (cell !== null && parts[i - 1]?.[column] === cell) cells[column] = null;
  return joinNames(parts);
}

function toSampleRow({ cells, row }: SheetRow): SampleRow {
  return {
    cells,
    line: row,
    quoted: 0,
    paddedQuotes: 0,
    stray: false,
    resolved: true,
    blank: cells.every((cell) => cell === null),
  };
}
