import { fail } from "@/server/platform/errors";

const shownNames = 10;

/** The table asked for, or the greatest. `what` says in one word what the file is. */
export function chooseTable<T extends { name: string; size: number }>(
  tables: T[],
  wanted: string | undefined,
  what: string,
): { table: T; sheet: string | null; sheets: string[] | null; notes: string[] } {
  const names = tables.map(({ name }) => name);
  const listed = names.slice(0, shownNames).join(", ") + (names.length > shownNames ? " and more" : "");
  const [first] = tables;
  if (first === undefined)
    return fail("invalid", "reading.empty", `The ${what} is empty: there is no table with rows in it.`);
  const table =
    wanted === undefined
      ? tables.reduce((best, one) => (one.size > best.size ? one : best), first)
      : tables.find(({ name }) => name === wanted);
  if (table === undefined)
    return fail(
      "invalid",
      "reading.sheet_unknown",
      `The ${what} has no table "${wanted}". It has: ${listed}.`,
      {
        field: "sheet",
      },
    );
  if (tables.length === 1) return { table, sheet: null, sheets: null, notes: [] };
  const notes = [`The ${what} has ${tables.length} tables (${listed}); this is "${table.name}".`];
  return { table, sheet: table.name, sheets: names, notes };
}
