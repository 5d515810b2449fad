import { type EngineSession, quoteName } from "@/server/platform/engine";

/**
 * Planning a statement costs time for every column of its relation, also for those it does not name. Tables
 * wider than this are looked at in slices, so that the cost of a column does not grow with their number.
 */
export const widestWhole = 300;

/** Columns of one slice. */
export const sliceWidth = 150;

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
