import type { ColumnProfile, TableProfile } from "../../profiling/schema";

const indexed = new WeakMap<TableProfile, ReadonlyMap<string, ColumnProfile>>();

/** Statistics of one column of a table, which may have thousands. */
export function profileOf(profile: TableProfile, name: string): ColumnProfile | undefined {
  let columns = indexed.get(profile);
  if (!columns) {
    columns = new Map(profile.columns.map((column) => [column.name, column]));
    indexed.set(profile, columns);
  }
  return columns.get(name);
}
