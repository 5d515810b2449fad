/**
 * Columns that raise an alarm though nobody knows an error in them, and wrong cells found in tables
 * whose errors are known or were injected.
 *
 *   npx tsx bench/cells.ts [clean] [labelled] [injected] [--json] [--held-out | --development] [--cells FILE]
 *     [--folder FOLDER]
 *
 * The tables stand in ../shared/data, or where ATLAS_SHARED points. `--cells` writes what was called wrong,
 * `--folder` takes the clean tables from the CSV files of a folder of your own.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  alarmedColumns,
  alarmsAfterInjection,
  alarmsOf,
  type Counts,
  compare,
  errorsOf,
} from "./cells/measure";
import { cellTables, cleanTables, isHeldOut, type LabelledTable, tablesIn } from "./cells/tables";

const data = join(process.env.ATLAS_SHARED ?? join(import.meta.dirname, "..", "..", "shared"), "data");
const args = process.argv.slice(2);
const parts = args.filter((arg, i) => /^[a-z]+$/.test(arg) && !args[i - 1]?.startsWith("--"));
const wanted = (part: string) => parts.length === 0 || parts.includes(part);
const inHalf = (table: LabelledTable) =>
  args.includes("--held-out") ? isHeldOut(table) : !args.includes("--development") || !isHeldOut(table);
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const cellsFile = optionOf("--cells");

type Line = { figure: string; set: string; value: number; of: string };
const lines: Line[] = [];
const seen: string[] = [];

if (wanted("clean")) await measureClean();
if (wanted("labelled")) await measureLabelled();
if (wanted("injected")) await measureInjected();
if (cellsFile) writeFileSync(cellsFile, seen.map((line) => `${line}\n`).join(""));
if (args.includes("--json")) process.stdout.write(`${JSON.stringify(lines)}\n`);
else
  for (const { figure, set, value, of } of lines)
    process.stdout.write(`${figure} | ${set} | ${value.toFixed(4)} | ${of}\n`);

async function measureClean(): Promise<void> {
  const sets = new Map<string, { alarmed: number; columns: number }>();
  const checks = new Map<string, number>();
  const folder = optionOf("--folder");
  for (const table of folder ? tablesIn(folder, "folder") : cleanTables(data).filter(inHalf)) {
    const alarms = await alarmsOf(table);
    const columns = alarmedColumns(alarms);
    for (const kinds of columns.values())
      for (const kind of kinds) checks.set(kind, (checks.get(kind) ?? 0) + 1);
    for (const cell of alarms.cells) seen.push(JSON.stringify({ ...cell, set: table.set, file: table.name }));
    for (const set of [table.set, `all, ${isHeldOut(table) ? "held out" : "development"}`, "all"]) {
      const one = sets.get(set) ?? { alarmed: 0, columns: 0 };
      sets.set(set, { alarmed: one.alarmed + columns.size, columns: one.columns + alarms.columns });
    }
  }
  for (const [set, { alarmed, columns }] of sets)
    lines.push({
      figure: "clean columns alarmed",
      set,
      value: alarmed / columns,
      of: `${alarmed} of ${columns}`,
    });
  for (const [kind, n] of [...checks].sort(([, a], [, b]) => b - a))
    lines.push({ figure: "clean columns alarmed, by check", set: kind, value: n, of: "columns" });
}

async function measureLabelled(): Promise<void> {
  const sets = new Map<string, Counts[]>();
  for (const table of cellTables(data).filter(({ truth }) => truth !== undefined)) {
    const { cells } = await alarmsOf(table);
    const wrong = errorsOf(table);
    for (const cell of cells)
      seen.push(
        JSON.stringify({ ...cell, file: table.name, wrong: wrong.has(`${cell.row}\0${cell.column}`) }),
      );
    sets.set(table.set, [...(sets.get(table.set) ?? []), compare(cells, wrong)]);
  }
  for (const [set, list] of sets) report("wrong cells", set, list);
}

async function measureInjected(): Promise<void> {
  const list: Counts[] = [];
  const tables = cleanTables(data).filter(
    ({ set }) => set === "semantic-types" || set === "fakenamegenerator",
  );
  for (const [i, table] of tables.filter(inHalf).entries())
    if (i % 3 === 0) list.push(await alarmsAfterInjection(table, i + 1));
  report("injected cells", "all", list);
  const kinds = new Map<string, { n: number; found: number }>();
  for (const counts of list)
    for (const [kind, { n, found }] of counts.kinds) {
      const one = kinds.get(kind) ?? { n: 0, found: 0 };
      kinds.set(kind, { n: one.n + n, found: one.found + found });
    }
  for (const [kind, { n, found }] of kinds)
    lines.push({ figure: "injected cells, recall", set: kind, value: found / n, of: `${found} of ${n}` });
}

function report(figure: string, set: string, list: readonly Counts[]): void {
  const sum = (of: (counts: Counts) => number) => list.reduce((all, counts) => all + of(counts), 0);
  const [found, wrongly, missed] = [sum((c) => c.found), sum((c) => c.false), sum((c) => c.missed)];
  const f1 = (2 * found) / (2 * found + wrongly + missed);
  lines.push({
    figure: `${figure}, F1`,
    set,
    value: f1,
    of: `${found} found, ${wrongly} false, ${missed} missed`,
  });
}
