import type { Ctx } from "@/server/access/context";
import { findColumns, findCurrentSnapshot } from "@/server/catalog/dataset-state";
import { isMaskedColumn } from "@/server/catalog/personal-columns";
import { attributesIn, bindAttributes } from "@/server/catalog/row-predicate";
import { quoteName } from "@/server/platform/engine";
import { keptTypes } from "@/server/platform/engine-formats";
import { withReader } from "@/server/platform/engine-readers";
import { fail } from "@/server/platform/errors";
import { assertCondition } from "@/server/quality/assert-condition";
import type { GrantInput } from "./schema";

/** Columns come from the catalog, where their type is any text. */
const typeOf: Readonly<Record<string, string>> = keptTypes;

/**
 * The columns a row filter reads. Refuses what is no single condition over one row and, for one data set, what names
 * columns it does not have or columns that are masked: their values match nothing a person would write.
 */
export async function checkRowFilter(ctx: Ctx, input: GrantInput): Promise<string[]> {
  const { rowFilter, object } = input;
  if (rowFilter === null) return [];
  if (object.kind !== "dataset")
    fail(
      "invalid",
      "grants.filter_needs_dataset",
      "A row filter names columns, so it needs a single data set. Grant each data set by itself.",
      { field: "rowFilter" },
    );
  const known = await columnsOf(ctx, object.id);
  // Every attribute is a text here: what matters is that the condition can be evaluated at all.
  const names = attributesIn(rowFilter);
  const sample = bindAttributes(rowFilter, Object.fromEntries(names.map((name) => [name, "x"])));
  const stray = /[{}]/.exec(sample.replace(/'(?:[^']|'')*'/g, ""));
  if (stray)
    fail(
      "invalid",
      "grants.filter_placeholder",
      "Write attributes of the reader as {user.name}: lower-case letters, digits and _.",
      { field: "rowFilter" },
    );
  const columns = await withReader(ctx.lake, async (session) => {
    const list = known.map(
      ({ name, type }) => `NULL::${typeOf[type] ?? keptTypes.text} AS ${quoteName(name)}`,
    );
    await session.run(`CREATE OR REPLACE TEMP VIEW grant_columns AS SELECT ${list.join(", ")}`);
    return assertCondition(session, "grant_columns", sample, "row filter", "rowFilter");
  });
  const exact = columns.map((column) => matchName(known, column));
  const masked = exact.filter((column) => known.some(({ name, isMasked }) => name === column && isMasked));
  if (masked.length > 0)
    fail(
      "invalid",
      "grants.filter_masked",
      `The row filter reads ${masked.join(", ")}, which is masked for readers, so it would match nothing. Filter by another column.`,
      { field: "rowFilter" },
    );
  return exact;
}

async function columnsOf(ctx: Ctx, datasetId: string) {
  const [chart, decided] = await Promise.all([
    findCurrentSnapshot(ctx, datasetId, "chart"),
    findColumns(ctx, datasetId),
  ]);
  const columns = chart?.columns ?? [];
  if (columns.length === 0)
    fail(
      "conflict",
      "grants.filter_needs_columns",
      "This data set has no columns yet. Load a file before limiting its rows.",
      { field: "rowFilter" },
    );
  const decisions = new Map(decided.map((column) => [column.name, column]));
  return columns.map((column) => ({
    ...column,
    isMasked: isMaskedColumn(column.masking, decisions.get(column.name)?.masking ?? null),
  }));
}

/** The engine compares names without regard to case; what is kept is the name as it is. */
function matchName(known: readonly { name: string }[], column: string): string {
  return known.find(({ name }) => name.toLowerCase() === column.toLowerCase())?.name ?? column;
}
