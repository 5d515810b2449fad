import type { Ctx } from "@/server/access/context";
import { type EngineSession, quoteText } from "@/server/platform/engine";
import type { Part } from "@/server/platform/lake";
import type { ColumnMasking } from "@/server/transform/plan-masking";
import { firstHistorySql, type HistoryInput, historySql } from "../navigate/history-sql";
import { reshapedHistory } from "../navigate/reshape-history";
import type { RunPlan } from "./plan-run";

export type Navigated = {
  parts: Part[];
  history: boolean;
  rowsIn: number;
  rowsOut: number;
  versionsAdded: number;
};

/**
 * The Navigate layer: with a key the history of every row, otherwise the Chart table itself, whose parts it shares.
 * `versions` is a relation with every valid row of the load, several per key where the source has its own times.
 */
export async function navigate(
  ctx: Ctx,
  session: EngineSession,
  plan: RunPlan,
  input: {
    chart: Part;
    versions: string | null;
    /** Columns of Chart, and how they are masked. */
    columns: { name: string; type: string }[];
    masking: ReadonlyMap<string, ColumnMasking>;
    signal: AbortSignal;
  },
): Promise<Navigated> {
  const { chart, signal } = input;
  const { key, eventTime } = plan.settings;
  const columns = input.columns.map(({ name }) => name);
  const keyKept = key.length > 0 && key.every((column) => columns.includes(column));
  if (!keyKept)
    return { parts: [chart], history: false, rowsIn: chart.rows, rowsOut: chart.rows, versionsAdded: 0 };
  const [chartPath] = await ctx.lake.paths([chart], { signal });
  const previous = plan.previousHistory;
  const incoming = input.versions ?? `read_parquet(${quoteText(chartPath ?? "")})`;
  const timed = eventTime !== null && columns.includes(eventTime);
  const history: HistoryInput = {
    incoming,
    previous: previous
      ? reshapedHistory({
          previous: await ctx.lake.relation(previous.parts, { signal }),
          incoming,
          was: previous.columns,
          now: input.columns,
          masking: input.masking,
          key,
          onePerKey: !timed,
          region: plan.settings.defaultRegion,
        })
      : null,
    columns,
    key,
    eventTime: timed ? eventTime : null,
    loadedAt: plan.askedAt.toISOString(),
    complete: plan.complete,
  };
  const simple = history.previous === null && history.eventTime === null;
  const part = await ctx.lake.writePart(
    session,
    { datasetId: plan.datasetId, layer: "navigate" },
    simple ? firstHistorySql(history) : `${historySql(history)} ORDER BY _row, _version`,
    { signal },
  );
  return {
    parts: [part],
    history: true,
    rowsIn: chart.rows,
    rowsOut: part.rows,
    versionsAdded: part.rows - (previous?.rows ?? 0),
  };
}
