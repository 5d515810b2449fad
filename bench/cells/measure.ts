import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withSession } from "@/server/platform/engine";
import { scanFile } from "@/server/scan/scan-file";
import type { FailingCell } from "@/server/scan/schema";
import { injectErrors, type Mistake } from "./inject-errors";
import { cellsOfFile, type LabelledTable, toCsv } from "./tables";

export type Alarms = { table: LabelledTable; columns: number; cells: FailingCell[] };

/** What a scan of the table calls wrong, cell by cell; whole rows are left out. */
export async function alarmsOf(table: LabelledTable): Promise<Alarms> {
  const scratchDir = await mkdtemp(join(tmpdir(), "atlas-cells-"));
  const cells: FailingCell[] = [];
  try {
    const report = await withSession({ memoryMb: 1024, threads: 2, tempDir: scratchDir }, (session) =>
      scanFile(session, table.path, {
        scratchDir,
        defaultRegion: "DK",
        unmask: true,
        onCell: (cell) => {
          if (cell.column !== null) cells.push(cell);
        },
      }),
    );
    return { table, columns: report.columns.length, cells };
  } finally {
    await rm(scratchDir, { recursive: true, force: true });
  }
}

/** Columns of which at least one cell is called wrong, with the checks that do. */
export function alarmedColumns({ cells }: Pick<Alarms, "cells">): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { column, check } of cells)
    columns.set(column ?? "", (columns.get(column ?? "") ?? new Set()).add(kindOf(check)));
  return columns;
}

/** `accuracy.spelling.City` → `accuracy.spelling`. */
export const kindOf = (check: string) => check.split(".").slice(0, 2).join(".");

export type Counts = {
  found: number;
  false: number;
  missed: number;
  kinds: Map<string, { n: number; found: number }>;
};

/** Flagged cells against the wrong ones, each named `row\0column`. */
export function compare(
  cells: readonly FailingCell[],
  wrong: ReadonlyMap<string, Mistake | "error">,
): Counts {
  const flagged = new Set(cells.map(({ row, column }) => `${row}\0${column}`));
  const kinds = new Map<string, { n: number; found: number }>();
  for (const [id, kind] of wrong) {
    const one = kinds.get(kind) ?? { n: 0, found: 0 };
    kinds.set(kind, { n: one.n + 1, found: one.found + (flagged.has(id) ? 1 : 0) });
  }
  const found = [...wrong.keys()].filter((id) => flagged.has(id)).length;
  return { found, false: flagged.size - found, missed: wrong.size - found, kinds };
}

/** Where a table and its mended version differ. */
export function errorsOf({ path, truth }: LabelledTable): Map<string, "error"> {
  const [dirty, clean] = [cellsOfFile(path), cellsOfFile(truth ?? path)];
  const [header = []] = dirty;
  const wrong = new Map<string, "error">();
  dirty.forEach((row, i) => {
    header.forEach((name, k) => {
      if (i > 0 && (row[k] ?? "") !== (clean[i]?.[k] ?? "")) wrong.set(`${i}\0${name}`, "error");
    });
  });
  return wrong;
}

/** Scans a copy of a table with mistakes in 2 % of the cells of every second column. */
export async function alarmsAfterInjection(table: LabelledTable, seed: number): Promise<Counts> {
  const { rows, wrong } = injectErrors(cellsOfFile(table.path), 0.02, seed);
  const folder = await mkdtemp(join(tmpdir(), "atlas-injected-"));
  try {
    const path = join(folder, "table.csv");
    await writeFile(path, toCsv(rows));
    const { cells } = await alarmsOf({ ...table, path });
    return compare(cells, wrong);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
