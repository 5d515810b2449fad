import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A table of real data; `truth` is the path of the same table without its errors. */
export type LabelledTable = { set: string; name: string; path: string; truth?: string };

/** Tables that hold no known error: the mended versions of labelled tables, and tables published as they are. */
export function cleanTables(data: string): LabelledTable[] {
  const mended = cellTables(data).flatMap(({ set, name, truth }) =>
    truth ? [{ set: `${set}, mended`, name, path: truth }] : [],
  );
  const published = ["semantic-types", "fakenamegenerator"].flatMap((set) =>
    tablesIn(join(data, "columns", set, "tables"), set),
  );
  return [...mended, ...published];
}

/** The files of a folder as tables of one set; none where there is no such folder. */
export function tablesIn(folder: string, set: string): LabelledTable[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => ({ set, name: file, path: join(folder, file) }));
}

/** Tables with errors whose right values are known. */
export function cellTables(data: string): LabelledTable[] {
  const list = join(data, "cells", "sets.json");
  if (!existsSync(list)) return [];
  const sets = JSON.parse(readFileSync(list, "utf8")) as { name: string; dir: string; group: string }[];
  return sets.map(({ name, dir, group }) => {
    const truth = join(data, "cells", dir, "clean.csv");
    const path = join(data, "cells", dir, "dirty.csv");
    return { set: group, name, path, ...(existsSync(truth) ? { truth } : {}) };
  });
}

/** The cells of a CSV file with commas and doubled quotes, its header first. */
export function cellsOfFile(path: string): string[][] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

/** A CSV file of the cells, every one in quotes. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`).join("");
}

/** Half of the tables, told by their names, are kept out of sight while thresholds are chosen. */
export function isHeldOut({ name }: LabelledTable): boolean {
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return ((hash >>> 7) & 1) === 1;
}
