import { type EngineSession, quoteName } from "@/server/platform/engine";

/**
 * Planning a statement costs time for every column of its relation, also for those it does not name. Tables
 * wider than this are looked at in slices, so that the cost of a column does not grow with their number.
 */
export const widestWhole = 300;

/** Columns of one slice. */
export const sliceWidth = 150;

/**
 * Where each column of a relation is read from by itself: the relation, or, of a wide one, a table that holds `_row`,
 * `_line` and its neighbours only. Such tables are made when they are first asked for.
 */
export function slicesOf(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): (column: string) => Promise<string> {
  if (columns.length <= widestWhole) return async () => relation;
  const places = new Map(columns.map((name, at) => [name, Math.floor(at / sliceWidth)]));
  const made = new Map<number, Promise<string>>();
  const make = async (place: number) => {
    const slice = `${relation}_slice_${place}`;
    const start = place * sliceWidth;
    await sliceTable(session, relation, slice, ["_line", ...columns.slice(start, start + sliceWidth)]);
    return slice;
  };
  return async (column) => {
    const place = places.get(column);
    if (place === undefined) return relation;
    const slice = made.get(place) ?? make(place);
    made.set(place, slice);
    return slice;
  };
}

/** Copies `_row` and some columns of a relation into a narrow table of that name. */
export async function sliceTable(
  session: EngineSession,
  relation: string,
  slice: string,
  columns: readonly string[],
): Promise<void> {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${quoteName(slice)} AS SELECT ${["_row", ...columns].map(quoteName).join(", ")} FROM ${quoteName(relation)}`,
  );
}
