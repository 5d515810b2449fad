import type { Ctx } from "@/server/access/context";
import type { DatasetRow } from "@/server/catalog/dataset-state";
import { hideValues } from "@/server/catalog/hide-values";
import { type NewSnapshot, type Publication, recordSnapshots } from "@/server/catalog/publish-snapshots";
import type { Job } from "@/server/jobs/bind-jobs";
import { recordRunLineage } from "@/server/lineage/record-run-lineage";
import { endRun } from "../run-queue";
import { insertLoad } from "../store/load-rows";
import { updateStep } from "../store/run-rows";
import type { Passage } from "./pass-layers";
import type { RunPlan } from "./plan-run";
import { describeLineage } from "./run-lineage";
import type { RunRecorder } from "./run-recorder";
import { snapshotsOf } from "./snapshots-of";

type PublishInput = {
  ctx: Ctx;
  plan: RunPlan;
  dataset: DatasetRow;
  passage: Passage;
  job: Pick<Job, "fence">;
  recorder: RunRecorder;
};

/**
 * Ends the run in one transaction: snapshots, pointers, columns, report, lineage, load, audit and the state of
 * the run. A worker that lost the job to another one is stopped by the fence before it writes anything.
 */
export async function publishRun({
  ctx,
  plan,
  dataset,
  passage,
  job,
  recorder,
}: PublishInput): Promise<void> {
  const { datasetId, runId } = plan;
  const passed = passage.gate.passed;
  const snapshots = snapshotsOf(plan, passage);
  const publication: Publication = {
    datasetId,
    runId,
    snapshots,
    columns: passage.analysis.profile.columns.map(({ name, type, semanticType }) => ({
      name,
      type,
      semanticType,
      pii: passage.analysis.pii.get(name) ?? null,
    })),
    report: {
      source: passage.explored?.source ?? null,
      profile: hideValues(passage.analysis.profile, maskedColumns(passage)),
      quality: passage.analysis.quality,
      at: plan.askedAt,
    },
  };
  await recorder.progress("publish", 0, passed ? "Publishing" : "Recording what was found", true);
  await ctx.db.$transaction(
    async (tx) => {
      await job.fence(tx);
      const now = ctx.clock.now();
      await updateStep(tx, runId, "publish", {
        status: passed ? "succeeded" : "skipped",
        startedAt: now,
        finishedAt: now,
      });
      if (!passed) await updateStep(tx, runId, "gate", { status: "blocked" });
      await recordSnapshots(ctx, tx, publication, passed);
      if (passed) await keepLoad(ctx, tx, plan, passage);
      if (passed) await recordRunLineage(ctx, tx, lineageOf(plan, dataset, passage, snapshots));
      await endRun(ctx, tx, { id: runId, datasetId }, passed ? "succeeded" : "blocked", {
        progress: 1,
        fingerprint: plan.fingerprint,
        rowsIn: passage.analysis.profile.rows,
        rowsOut: passage.charted.rowsOut,
        quarantined: passage.held.quarantined,
        rejected: passage.held.rejected,
        note: noteOf(plan, passage),
        ...(passed
          ? {}
          : {
              error: {
                code: "pipelines.gate_blocked",
                message: passage.gate.blocked.join(" "),
                step: "gate",
              },
            }),
      });
    },
    { timeout: 60_000 },
  );
}

function maskedColumns({ masking }: Passage): Set<string> {
  return new Set([...masking].flatMap(([name, { strategy }]) => (strategy === "keep" ? [] : [name])));
}

type Tx = Parameters<typeof recordSnapshots>[1];

async function keepLoad(ctx: Ctx, tx: Tx, plan: RunPlan, passage: Passage): Promise<void> {
  if (!plan.upload || !passage.explored) return;
  await insertLoad(ctx, tx, {
    datasetId: plan.datasetId,
    runId: plan.runId,
    uploadId: plan.upload.id,
    sha256: plan.upload.sha256,
    fileName: plan.upload.fileName,
    mode: plan.settings.mode,
    part: passage.explored.part,
    createdAt: plan.askedAt,
  });
}

function noteOf(plan: RunPlan, { charted, analysis, navigated }: Passage): string | null {
  const notes: string[] = [];
  if (analysis.profile.rows === 0) notes.push("The file has a header and no rows.");
  if (charted.duplicates > 0)
    notes.push(
      charted.duplicates === 1
        ? "1 row with a repeated key was merged; the last one won."
        : `${charted.duplicates} rows with a repeated key were merged; the last one won.`,
    );
  if (navigated?.history && plan.previousHistory)
    notes.push(
      navigated.versionsAdded > 0
        ? `${navigated.versionsAdded} new versions in the history.`
        : "No row changed.",
    );
  return notes.length > 0 ? notes.join(" ") : null;
}

function lineageOf(plan: RunPlan, dataset: DatasetRow, passage: Passage, snapshots: NewSnapshot[]) {
  const { analysis, charted, navigated, explored } = passage;
  const columnsOf = (layer: NewSnapshot["layer"]) =>
    snapshots
      .find((snapshot) => snapshot.layer === layer)
      ?.columns.map(({ name, type, pii }) => ({ name, type, pii })) ?? [];
  const quality = analysis.quality.overall;
  const raw = passage.columns.map((name) => ({
    name,
    type: "text",
    pii: analysis.pii.get(name)?.entity ?? null,
  }));
  return describeLineage({
    runId: plan.runId,
    dataset,
    file:
      plan.upload && explored
        ? { sha256: plan.upload.sha256, name: plan.upload.fileName, rows: explored.rows }
        : null,
    explore: { columns: raw, rows: analysis.profile.rows },
    chart: { columns: columnsOf("chart"), rows: charted.rowsOut, quality },
    navigate: { columns: columnsOf("navigate"), rows: navigated?.rowsOut ?? 0, quality },
    passages: analysis.plan.columns.map(({ name, description }) => ({
      name,
      standardised: description,
      masking: passage.masking.get(name)?.strategy ?? "keep",
    })),
  });
}
