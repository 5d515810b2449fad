import { z } from "zod";
import { decidePii } from "@/server/catalog/decide-pii";
import { describeColumn } from "@/server/catalog/describe-column";
import { readFailingRows } from "@/server/catalog/failing-rows";
import { getDataset } from "@/server/catalog/get-dataset";
import { getReport, getScoreTrend } from "@/server/catalog/get-report";
import { listDatasets } from "@/server/catalog/list-datasets";
import { readRows } from "@/server/catalog/read-rows";
import {
  datasetDetail,
  datasetPage,
  datasetReport,
  decidePiiInput,
  describeColumnInput,
  failingRowPage,
  failingRowsInput,
  listDatasetsInput,
  readRowsInput,
  rowPage,
  updateDatasetInput,
} from "@/server/catalog/schema";
import { updateDataset } from "@/server/catalog/update-dataset";
import { compareVersions } from "@/server/pipelines/compare-versions";
import { deleteDataset } from "@/server/pipelines/delete-dataset";
import { loadSample } from "@/server/pipelines/load-sample";
import { loadUpload } from "@/server/pipelines/load-upload";
import { reworkDataset } from "@/server/pipelines/run-commands";
import {
  compareInput,
  comparison,
  loadStarted,
  loadUploadInput,
  reworkInput,
  runStarted,
} from "@/server/pipelines/schema";
import { scorePoint } from "@/server/quality/schema";
import { router, workspaceProcedure } from "../procedures";

const byId = z.object({ datasetId: z.uuid() });
const done = z.object({ ok: z.literal(true) });

export const datasets = router({
  list: workspaceProcedure("datasets:read")
    .input(listDatasetsInput)
    .output(datasetPage)
    .query(({ ctx, input }) => listDatasets(ctx, input)),
  get: workspaceProcedure("datasets:read")
    .input(byId)
    .output(datasetDetail)
    .query(({ ctx, input }) => getDataset(ctx, input)),
  rows: workspaceProcedure("datasets:read")
    .input(readRowsInput)
    .output(rowPage)
    .query(({ ctx, input }) => readRows(ctx, input)),
  report: workspaceProcedure("datasets:read")
    .input(byId)
    .output(datasetReport.nullable())
    .query(({ ctx, input }) => getReport(ctx, input)),
  trend: workspaceProcedure("datasets:read")
    .input(byId)
    .output(z.array(scorePoint))
    .query(({ ctx, input }) => getScoreTrend(ctx, input)),
  failingRows: workspaceProcedure("datasets:read")
    .input(failingRowsInput)
    .output(failingRowPage)
    .query(({ ctx, input }) => readFailingRows(ctx, input)),
  compare: workspaceProcedure("datasets:read")
    .input(compareInput)
    .output(comparison)
    .query(({ ctx, input }) => compareVersions(ctx, input)),
  load: workspaceProcedure("datasets:write")
    .input(loadUploadInput)
    .output(loadStarted)
    .mutation(({ ctx, input }) => loadUpload(ctx, input)),
  loadSample: workspaceProcedure("datasets:write")
    .output(loadStarted)
    .mutation(({ ctx }) => loadSample(ctx)),
  update: workspaceProcedure("datasets:write")
    .input(updateDatasetInput)
    .output(done)
    .mutation(({ ctx, input }) => updateDataset(ctx, input)),
  describeColumn: workspaceProcedure("datasets:write")
    .input(describeColumnInput)
    .output(done)
    .mutation(({ ctx, input }) => describeColumn(ctx, input)),
  rework: workspaceProcedure("runs:start")
    .input(reworkInput)
    .output(runStarted)
    .mutation(({ ctx, input }) => reworkDataset(ctx, input)),
  decidePii: workspaceProcedure("pii:decide")
    .input(decidePiiInput)
    .output(done)
    .mutation(({ ctx, input }) => decidePii(ctx, input)),
  delete: workspaceProcedure("datasets:delete")
    .input(byId)
    .output(done)
    .mutation(({ ctx, input }) => deleteDataset(ctx, input)),
});
