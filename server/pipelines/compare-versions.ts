import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { recordAccess } from "@/server/audit/record-access";
import { type DatasetRow, findSnapshotVersion, type SnapshotRow } from "@/server/catalog/dataset-state";
import { findReadable } from "@/server/catalog/read-rows";
import { type VisibleRelation, visibleRelation } from "@/server/catalog/veil-columns";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import type { Comparison, compareInput } from "./schema";

const exampleLimit = 50;

/**
 * What changed between two versions of a layer: columns and types always, rows by the declared key where both
 * versions have it. Of a history the current rows are compared.
 */
export async function compareVersions(ctx: Ctx, input: z.infer<typeof compareInput>): Promise<Comparison> {
  const dataset = await findReadable(ctx, input.datasetId, input.layer);
  const [stored, current] = await Promise.all([
    findSnapshotVersion(ctx, dataset.id, input.layer, input.from),
    findSnapshotVersion(ctx, dataset.id, input.layer, input.to),
  ]);
  const [from, to] = await Promise.all([
    visibleVersion(ctx, dataset, stored),
    visibleVersion(ctx, dataset, current),
  ]);
  const before = new Map(from.columns.map((column) => [column.name, column.type]));
  const after = new Map(to.columns.map((column) => [column.name, column.type]));
  const shared = [...after.keys()].filter((name) => before.has(name));
  const { key } = dataset.settings;
  const isShown = (column: string) => [from, to].every(({ veiled }) => !veiled.has(column));
  // Behind a veil all keys are equal: nothing is told apart, and every row would meet every other.
  const comparable = key.length > 0 && key.every((column) => shared.includes(column) && isShown(column));
  const rows = comparable ? await compareRows(ctx, { from, to, key, shared }) : noRows;
  await recordAccess(
    ctx,
    "datasets.versions_compared",
    { kind: "dataset", id: dataset.id },
    {
      columns: comparable ? shared : [],
      rows: rows.examples.length,
      details: { name: dataset.name, layer: input.layer, from: input.from, to: input.to },
    },
  );
  return {
    layer: input.layer,
    from: facts(stored, from),
    to: facts(current, to),
    columnsAdded: [...after.keys()].filter((name) => !before.has(name)),
    columnsRemoved: [...before.keys()].filter((name) => !after.has(name)),
    typesChanged: shared.flatMap((column) => {
      const [was, is] = [before.get(column) ?? "", after.get(column) ?? ""];
      return was === is ? [] : [{ column, from: was, to: is }];
    }),
    key: comparable ? key : [],
    ...rows,
  };
}

type RowChanges = Pick<
  Comparison,
  "rowsAdded" | "rowsRemoved" | "rowsChanged" | "changedByColumn" | "examples"
>;
const noRows: RowChanges = {
  rowsAdded: null,
  rowsRemoved: null,
  rowsChanged: null,
  changedByColumn: [],
  examples: [],
};

type Versions = { from: VisibleRelation; to: VisibleRelation; key: string[]; shared: string[] };

async function compareRows(ctx: Ctx, versions: Versions): Promise<RowChanges> {
  const [before, after] = [versions.from.relation, versions.to.relation];
  const values = versions.shared.filter(
    (name) => !versions.key.includes(name) && name !== "_valid_from" && name !== "_version",
  );
  const joined = joinSql(before, after, versions.key, versions.shared, values);
  return withReader(ctx.lake, async (session) => {
    const totals = await session.row<Record<string, number>>(totalsSql(joined, values));
    const { added = 0, removed = 0, changed = 0 } = totals;
    return {
      rowsAdded: added,
      rowsRemoved: removed,
      rowsChanged: changed,
      changedByColumn: values
        .map((column, i) => ({ column, rows: totals[`c${i}`] ?? 0 }))
        .filter(({ rows }) => rows > 0)
        .sort((a, b) => b.rows - a.rows),
      examples: await readExamples(session, joined, versions.key),
    };
  });
}

/** What the actor may see of a version; of a history the current rows. */
async function visibleVersion(
  ctx: Ctx,
  dataset: DatasetRow,
  snapshot: SnapshotRow,
): Promise<VisibleRelation> {
  const visible = await visibleRelation(ctx, dataset, snapshot);
  return snapshot.layer === "navigate" && visible.columns.some((column) => column.name === "_is_current")
    ? { ...visible, relation: `(SELECT * FROM ${visible.relation} WHERE _is_current)` }
    : visible;
}

function joinSql(before: string, after: string, key: string[], shared: string[], values: string[]): string {
  const pack = (table: string) =>
    `struct_pack(${shared.map((c) => `${quoteName(c)} := ${table}.${quoteName(c)}`).join(", ")})`;
  const on = key.map((c) => `b.${quoteName(c)} IS NOT DISTINCT FROM a.${quoteName(c)}`).join(" AND ");
  const differs = values.map(
    (c, i) => `, (found_b AND found_a AND b.${quoteName(c)} IS DISTINCT FROM a.${quoteName(c)}) AS d${i}`,
  );
  const any = values.length > 0 ? values.map((_, i) => `d${i}`).join(" OR ") : "false";
  return `
    SELECT *, CASE WHEN NOT had THEN 'added' WHEN NOT has THEN 'removed' WHEN ${any} THEN 'changed' END AS change FROM (
      SELECT coalesce(b.found, false) AS found_b, coalesce(a.found, false) AS found_a, found_b AS had, found_a AS has,
             CASE WHEN had THEN ${pack("b")} END AS before, CASE WHEN has THEN ${pack("a")} END AS after${differs.join("")}
      FROM (SELECT *, true AS found FROM ${before}) b FULL JOIN (SELECT *, true AS found FROM ${after}) a ON ${on})`;
}

function totalsSql(joined: string, values: string[]): string {
  const perColumn = values.map((_, i) => `, count(*) FILTER (WHERE d${i}) AS c${i}`).join("");
  return `SELECT count(*) FILTER (WHERE change = 'added') AS added, count(*) FILTER (WHERE change = 'removed') AS removed,
    count(*) FILTER (WHERE change = 'changed') AS changed${perColumn} FROM (${joined})`;
}

type Row = Record<string, unknown>;
type Example = { change: "added" | "removed" | "changed"; before: Row | null; after: Row | null };

async function readExamples(
  session: EngineSession,
  joined: string,
  key: string[],
): Promise<Comparison["examples"]> {
  const rows = await session.rows<Example & Record<string, never>>(
    `SELECT change, before, after FROM (${joined}) WHERE change IS NOT NULL ORDER BY change = 'changed' DESC LIMIT ${exampleLimit}`,
  );
  return rows.map(({ change, before, after }) => ({
    change,
    before,
    after,
    key: Object.fromEntries(key.map((column) => [column, (after ?? before)?.[column]])),
  }));
}

/** How many rows there are is nobody's business who sees some of them only. */
function facts(
  { version, rows, createdAt, runId }: SnapshotRow,
  { filtered }: VisibleRelation,
): Comparison["from"] {
  return { version, rows: filtered ? null : rows, createdAt, runId };
}
