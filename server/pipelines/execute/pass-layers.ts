import type { Ctx } from "@/server/access/context";
import { decideMasking } from "@/server/catalog/column-masking";
import type { EngineSession } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { type Analysis, analyseRelation } from "@/server/scan/analyse-relation";
import type { ColumnMasking } from "@/server/transform/plan-masking";
import { type Charted, chart } from "./chart-step";
import { analysisOverrides } from "./column-decisions";
import { columnsOfParts } from "./column-types";
import { type Explored, exploreFile } from "./explore-step";
import { decideGate, type GateDecision } from "./gate";
import { type Navigated, navigate } from "./navigate-step";
import type { RunPlan } from "./plan-run";
import { type HeldRows, holdBackRows } from "./quarantine-step";
import { createRawRelation, type PartOffset } from "./raw-relation";
import type { RunRecorder } from "./run-recorder";

/** What a run made on its way through the layers; nothing of it is visible to readers yet. */
export type Passage = {
  explored: Explored | null;
  columns: string[];
  analysis: Analysis;
  masking: ReadonlyMap<string, ColumnMasking>;
  held: HeldRows;
  charted: Charted;
  gate: GateDecision;
  /** Null when the gate blocked the run. */
  navigated: Navigated | null;
};

export type PassageInput = {
  ctx: Ctx;
  session: EngineSession;
  plan: RunPlan;
  recorder: RunRecorder;
  scratchDir: string;
  signal: AbortSignal;
};

/** Explore → Chart → quality → gate → Navigate, each step with its counts. */
export async function passLayers(input: PassageInput): Promise<Passage> {
  const { ctx, session, plan, recorder, signal } = input;
  const explored = await explore(input);
  const { parts, columns } = await gatherParts(input, explored);
  assertColumnsExist(plan.settings, columns);
  const { key } = plan.settings;
  // With times of its own a row is one version of many; the history, not the last file, decides between them.
  await createRawRelation(session, parts, columns, plan.decisions, plan.settings.eventTime ? [] : key);
  const { analysis, held } = await recorder.step("quality", "Measuring quality", () =>
    measure(input, parts, columns),
  );
  const masking = decideMasking(analysis.pii, plan.columns, plan.policy, key);
  const charted = await recorder.step("chart", "Standardising and masking", async () => {
    const result = await session.watch(watched(recorder, "chart", "Standardising and masking"), () =>
      chart(ctx, session, plan, { analysis, masking, parts, signal }),
    );
    return {
      ...result,
      counts: { rowsIn: result.rowsIn, rowsOut: result.rowsOut, quarantined: held.quarantined },
    };
  });
  const gate = await passGate(input, { analysis, held, charted });
  const navigated = gate.passed
    ? await recorder.step("navigate", "Writing the Navigate layer", async () => {
        const { part, versions, columns } = charted;
        const result = await session.watch(watched(recorder, "navigate", "Writing the Navigate layer"), () =>
          navigate(ctx, session, plan, { chart: part, versions, columns, masking, signal }),
        );
        return { ...result, counts: { rowsIn: result.rowsIn, rowsOut: result.rowsOut } };
      })
    : null;
  return { explored, columns, analysis, masking, held, charted, gate, navigated };
}

const watched = (recorder: RunRecorder, step: "chart" | "navigate", text: string) => (fraction: number) =>
  recorder.tell(step, fraction, text);

async function explore({
  ctx,
  session,
  plan,
  recorder,
  scratchDir,
  signal,
}: PassageInput): Promise<Explored | null> {
  const { upload } = plan;
  if (!upload) return null;
  const explored = await recorder.step("explore", `Reading ${upload.fileName}`, async () => {
    const result = await exploreFile(ctx, session, {
      datasetId: plan.datasetId,
      upload,
      settings: plan.settings,
      scratchDir,
      signal,
      onProgress: (fraction) => recorder.tell("explore", fraction, `Reading ${upload.fileName}`),
    });
    return {
      ...result,
      counts: { rowsIn: result.rows + result.rejected, rowsOut: result.rows, quarantined: result.rejected },
    };
  });
  for (const note of explored.notes) await recorder.log(note);
  if (explored.rejected > 0)
    await recorder.log(`${explored.rejected} lines could not be parsed and were held back.`, "warn");
  return explored;
}

type Parts = { parts: (PartOffset & { fileName: string })[]; columns: string[] };

/** All parts of the data set in the order of loading, and the columns they have together. */
async function gatherParts(
  { ctx, session, plan, signal }: PassageInput,
  explored: Explored | null,
): Promise<Parts> {
  const loads = plan.loads.map(({ part, fileName }) => ({ part, fileName }));
  if (explored && plan.upload) loads.push({ part: explored.part, fileName: plan.upload.fileName });
  const paths = await ctx.lake.paths(
    loads.map(({ part }) => part),
    { signal },
  );
  let offset = 0;
  const parts = loads.map(({ part, fileName }, i) => {
    const placed = { path: paths[i] ?? "", offset, rows: part.rows, fileName };
    offset += part.rows;
    return placed;
  });
  return {
    parts,
    columns: await columnsOfParts(
      session,
      parts.map(({ path }) => path),
    ),
  };
}

/** Settings may name columns that a newer file no longer has; guessing what was meant would corrupt history. */
function assertColumnsExist({ key, eventTime, required }: RunPlan["settings"], columns: string[]): void {
  const missing = [...key, ...required, ...(eventTime ? [eventTime] : [])].filter(
    (name) => !columns.includes(name),
  );
  if (missing.length > 0)
    fail(
      "invalid",
      "pipelines.column_missing",
      `The settings name ${missing.map((name) => `"${name}"`).join(", ")}, which the file does not have. Its columns are ${columns.slice(0, 30).join(", ")}.`,
    );
}

async function measure(
  { ctx, session, plan, recorder, signal }: PassageInput,
  parts: PartOffset[],
  columns: string[],
) {
  const { freshness, key, eventTime, required, rules, defaultRegion } = plan.settings;
  const analysis = await analyseRelation(session, {
    raw: "raw",
    columns,
    defaultRegion,
    overrides: analysisOverrides(plan.settings),
    key: eventTime && key.length > 0 ? [...key, eventTime] : key,
    required,
    rules,
    ...(freshness
      ? {
          freshness: {
            column: freshness.column ?? undefined,
            maxAgeHours: freshness.maxAgeHours,
            now: ctx.clock.now(),
          },
        }
      : {}),
    onProgress: (done, doing) => recorder.tell("quality", done, doing),
  });
  const held = await holdBackRows(ctx, session, {
    datasetId: plan.datasetId,
    failures: analysis.failures,
    quality: analysis.quality,
    columns,
    parts,
    decided: [...plan.decisions.edits.keys(), ...plan.decisions.discarded],
    signal,
  });
  const rows = analysis.profile.rows;
  return {
    analysis,
    held,
    counts: { rowsIn: rows, rowsOut: rows - held.quarantined, quarantined: held.quarantined },
  };
}

async function passGate(
  { plan, recorder }: PassageInput,
  { analysis, held, charted }: Pick<Passage, "analysis" | "held" | "charted">,
): Promise<GateDecision> {
  const decision = await recorder.step("gate", "Deciding about publication", async () => ({
    ...decideGate({
      rowsRead: analysis.profile.rows,
      rejected: held.rejected,
      quarantined: held.quarantined,
      rowsOut: charted.rowsOut,
      publishedRows: plan.previousChart?.rows ?? null,
      quality: analysis.quality,
      settings: plan.settings.gate,
    }),
    counts: {},
  }));
  for (const warning of decision.warnings) await recorder.log(warning, "warn");
  for (const reason of decision.blocked) await recorder.log(reason, "error");
  return decision;
}
