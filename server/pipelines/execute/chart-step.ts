import type { Ctx } from "@/server/access/context";
import { pseudonymKey } from "@/server/access/workspace-keys";
import { detectSpans } from "@/server/pii/detect-spans";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import type { Part } from "@/server/platform/lake";
import type { ColumnType } from "@/server/profiling/schema";
import type { Analysis } from "@/server/scan/analyse-relation";
import { maskColumns } from "@/server/transform/mask-table";
import type { ColumnMasking } from "@/server/transform/plan-masking";
import { standardiseTable } from "@/server/transform/standardise-table";
import { partColumns } from "./column-types";
import type { RunPlan } from "./plan-run";
import type { PartOffset } from "./raw-relation";

export type Charted = {
  part: Part;
  columns: { name: string; type: ColumnType }[];
  /** Relation with every valid row before the last one per key was chosen; null where that makes no difference. */
  versions: string | null;
  rowsIn: number;
  rowsOut: number;
  duplicates: number;
};

/**
 * The Chart layer: valid rows in standard form, one per key (the last one loaded wins), personal data
 * masked, each with the file and line it came from. Rows held back stand in the table `held`.
 */
export async function chart(
  ctx: Ctx,
  session: EngineSession,
  plan: RunPlan,
  input: {
    analysis: Analysis;
    masking: ReadonlyMap<string, ColumnMasking>;
    parts: (PartOffset & { fileName: string })[];
    signal: AbortSignal;
  },
): Promise<Charted> {
  const { analysis, signal } = input;
  const { key } = plan.settings;
  await standardiseTable(session, "raw", "standard", analysis.plan);
  const columns = analysis.plan.columns.map(({ name, type }) => ({ name, type }));
  const masked = await maskColumns(session, "standard", columns, input.masking, await pseudonymKey(ctx), {
    detect: (text) => detectSpans(text, { defaultRegion: plan.settings.defaultRegion }),
    region: plan.settings.defaultRegion,
  });
  await nameFiles(session, input.parts);
  const noneHeld = (await session.row<{ n: number }>("SELECT count(*) AS n FROM held")).n === 0;
  const kept = noneHeld ? "" : `WHERE s._row NOT IN (SELECT "row" FROM held)`;
  await session.run(
    `CREATE OR REPLACE TEMP VIEW valid AS
     SELECT ${masked.select.join(", ")}, __files.__file AS _file, s._line, s._row - __files.__first AS _row, s._row AS _order
     FROM ${masked.relation} s ${fileJoin(input.parts)} ${kept}`,
  );
  const unique = key.length === 0 || isUnique(analysis, key);
  const { eventTime } = plan.settings;
  const timed =
    eventTime !== null &&
    columns.some(({ name }) => name === eventTime) &&
    input.masking.get(eventTime)?.strategy !== "drop";
  const newest = timed ? `${quoteName(eventTime)} DESC NULLS LAST, ` : "";
  const lastOfKey = unique
    ? ""
    : `QUALIFY row_number() OVER (PARTITION BY ${key.map(quoteName).join(", ")} ORDER BY ${newest}_order DESC) = 1`;
  // One file read as it is comes in its own order; windows, joins and unions do not keep any.
  const decided = plan.decisions.edits.size + plan.decisions.discarded.length > 0;
  const inOrder = unique && input.parts.length === 1 && !decided && !masked.joined;
  const part = await ctx.lake.writePart(
    session,
    { datasetId: plan.datasetId, layer: "chart" },
    `SELECT * EXCLUDE (_order) FROM (SELECT * FROM valid ${lastOfKey}) ${inOrder ? "" : "ORDER BY _order"}`,
    { signal },
  );
  const [path] = await ctx.lake.paths([part], { signal });
  const held = noneHeld ? 0 : (await session.row<{ n: number }>("SELECT count(*) AS n FROM held")).n;
  const rowsIn = analysis.profile.rows;
  return {
    part,
    columns: await partColumns(session, path ?? ""),
    versions: !unique && plan.settings.eventTime ? "valid" : null,
    rowsIn,
    rowsOut: part.rows,
    duplicates: rowsIn - held - part.rows,
  };
}

/** Whether the analysis found every value of the key once. */
function isUnique({ profile }: Analysis, key: string[]): boolean {
  const [only] = key;
  const column = profile.columns.find(({ name }) => name === only);
  return key.length === 1 && column !== undefined && column.unique && column.nulls === 0;
}

/** Which file a numbered row came from: rows are numbered through all files in the order of loading. */
async function nameFiles(
  session: EngineSession,
  parts: (PartOffset & { fileName: string })[],
): Promise<void> {
  const values = parts
    .map(({ offset, fileName }) => `(${offset}::BIGINT, ${quoteText(fileName)})`)
    .join(", ");
  await session.run(
    `CREATE OR REPLACE TEMP TABLE __files AS SELECT * FROM (VALUES ${values}) t(__first, __file)`,
  );
}

function fileJoin(parts: unknown[]): string {
  return parts.length === 1 ? "CROSS JOIN __files" : "ASOF JOIN __files ON s._row > __files.__first";
}
