import { Readable } from "node:stream";
import { z } from "zod";
import { exportRows } from "@/server/catalog/export-rows";
import { readFailingRows } from "@/server/catalog/failing-rows";
import { getColumnPii, getProfiledColumns } from "@/server/catalog/get-columns";
import { getDataset } from "@/server/catalog/get-dataset";
import { requireQuality } from "@/server/catalog/get-report";
import { listDatasets } from "@/server/catalog/list-datasets";
import { readRows } from "@/server/catalog/read-rows";
import { receiveUpload } from "@/server/catalog/receive-upload";
import {
  columnPii,
  csvCells,
  datasetDetail,
  datasetPage,
  exportFormat,
  failingRowPage,
  layer,
  loadMode,
  profiledColumn,
  rowPage,
  settingsChange,
  uploadSummary,
} from "@/server/catalog/schema";
import { deleteDataset } from "@/server/pipelines/delete-dataset";
import { listQuarantine } from "@/server/pipelines/list-quarantine";
import { loadNamedUpload } from "@/server/pipelines/load-named-upload";
import { loadStarted, quarantinePage } from "@/server/pipelines/schema";
import { fail } from "@/server/platform/errors";
import { seenQuality } from "@/server/quality/schema";
import { readOptions } from "@/server/reading/schema";
import { invalidInput } from "../../error-shape";
import { requireStorable } from "../../require-storable";
import { defineRoute } from "../define-route";
import { readMultipart } from "../read-multipart";

const tag = "Data sets";
const params = z.object({ id: z.uuid() });
const offset = z.coerce.number().int().min(0).default(0);
const limit = z.coerce.number().int().min(1).max(1000).default(100);
const version = z.coerce.number().int().positive().max(2_147_483_647).optional();

const loadFields = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  key: z.string().max(2000).optional(),
  mode: loadMode.optional(),
  settings: z.string().max(200_000).optional(),
});

/** A misspelt setting that is silently left out would be worse than an error. */
const formSettings = z.strictObject({
  ...settingsChange.shape,
  read: z.strictObject(readOptions.shape).optional(),
});

/** The fields of the form; `settings` is JSON with what else can be chosen, as the preview in the browser does. */
function parseFields(given: Record<string, string>) {
  requireStorable(given);
  const fields = loadFields.safeParse(given);
  if (!fields.success) throw invalidInput(fields.error);
  const { settings: text, ...named } = fields.data;
  if (text === undefined) return named;
  const chosen = jsonOf(text);
  requireStorable(chosen);
  const settings = formSettings.safeParse(chosen);
  if (!settings.success) throw invalidInput(settings.error);
  return { ...named, settings: settings.data };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail("invalid", "api.settings_not_json", "The field settings is not valid JSON.", {
      field: "settings",
      cause: error,
    });
  }
}

export const datasetRoutes = [
  defineRoute({
    method: "POST",
    path: "/datasets",
    permission: "datasets:write",
    summary: "Load a file into a new data set, or into the one that has this name",
    tag,
    rawBody: {
      contentType: "multipart/form-data",
      description:
        "`file`, and optionally `name`, `key` (columns, comma-separated) and `mode` (replace, append, upsert) and `settings` (JSON: how the file is read, types of columns, rules, gate).",
      fields: loadFields,
    },
    response: loadStarted,
    status: 202,
    handle: async (ctx, { request }) => {
      const { file, fields } = await readMultipart(request, (part) =>
        receiveUpload(ctx, { ...part, signal: request.signal }),
      );
      return loadNamedUpload(ctx, {
        uploadId: file.id,
        fileName: file.fileName,
        ...parseFields(fields),
      });
    },
  }),
  defineRoute({
    method: "POST",
    path: "/uploads",
    permission: "datasets:write",
    summary: "Keep a file without loading it yet; the body is the file, its name stands in the query",
    tag,
    query: z.object({
      fileName: z.string().min(1).max(1000),
      bytes: z.coerce.number().int().min(0).optional(),
    }),
    rawBody: { contentType: "application/octet-stream", description: "The bytes of the file." },
    response: uploadSummary,
    status: 201,
    handle: (ctx, { query, request }) =>
      receiveUpload(ctx, {
        fileName: query.fileName,
        stream: request.body ? Readable.fromWeb(request.body as never) : Readable.from([]),
        expectedBytes: query.bytes,
        signal: request.signal,
      }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets",
    permission: "datasets:read",
    summary: "Data sets, newest change first",
    tag,
    query: z.object({
      search: z.string().max(200).optional(),
      after: z.string().max(300).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: datasetPage,
    handle: (ctx, { query }) =>
      listDatasets(ctx, { ...query, filter: "all", sort: "updated", descending: true }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}",
    permission: "datasets:read",
    summary: "One data set with its columns and snapshots",
    tag,
    params,
    response: datasetDetail,
    handle: (ctx, { params: { id } }) => getDataset(ctx, { datasetId: id }),
  }),
  defineRoute({
    method: "DELETE",
    path: "/datasets/{id}",
    permission: "datasets:delete",
    summary: "Delete a data set with all its snapshots",
    tag,
    params,
    status: 204,
    handle: async (ctx, { params: { id } }) => {
      await deleteDataset(ctx, { datasetId: id });
      return undefined;
    },
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/quality",
    permission: "datasets:read",
    summary: "The six dimensions of the current version",
    tag,
    params,
    response: seenQuality,
    handle: (ctx, { params: { id } }) => requireQuality(ctx, { datasetId: id }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/quality/checks/{checkId}/rows",
    permission: "datasets:read",
    summary: "Rows that failed a check",
    tag,
    params: params.extend({ checkId: z.string().min(1).max(300) }),
    query: z.object({ offset, limit: z.coerce.number().int().min(1).max(500).default(100) }),
    response: failingRowPage,
    handle: (ctx, { params: { id, checkId }, query }) =>
      readFailingRows(ctx, { datasetId: id, checkId, ...query }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/pii",
    permission: "datasets:read",
    summary: "The verdict on each column",
    tag,
    params,
    response: z.object({ columns: z.array(columnPii) }),
    handle: (ctx, { params: { id } }) => getColumnPii(ctx, { datasetId: id }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/profile",
    permission: "datasets:read",
    summary: "Statistics of each column",
    tag,
    params,
    response: z.array(profiledColumn),
    handle: (ctx, { params: { id } }) => getProfiledColumns(ctx, { datasetId: id }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/rows",
    permission: "datasets:read",
    summary: "Rows of a layer as the caller may see them",
    tag,
    params,
    query: z.object({ layer: layer.default("chart"), version, offset, limit }),
    response: rowPage,
    handle: (ctx, { params: { id }, query }) =>
      readRows(ctx, { datasetId: id, ...query, sort: [], filters: [] }),
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/export",
    permission: "datasets:export",
    summary: "A layer as a file",
    tag,
    params,
    query: z.object({
      layer: layer.default("chart"),
      version,
      format: exportFormat.default("csv"),
      cells: csvCells.default("safe"),
    }),
    rawResponse: {
      contentTypes: [
        "text/csv",
        "application/x-ndjson",
        "application/vnd.apache.parquet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ],
      description: "The file, streamed.",
    },
    handle: async (ctx, { params: { id }, query, request }) => {
      const file = await exportRows(ctx, { datasetId: id, ...query }, request.signal);
      return new Response(Readable.toWeb(file.stream) as ReadableStream, {
        headers: {
          "content-type": file.contentType,
          "content-length": String(file.bytes),
          "content-disposition": `attachment; filename="${file.fileName}"`,
        },
      });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/quarantine",
    permission: "quarantine:read",
    summary: "Rows held back, with rule, reason, file and line",
    tag,
    params,
    query: z.object({ offset, limit: z.coerce.number().int().min(1).max(500).default(100) }),
    response: quarantinePage,
    handle: (ctx, { params: { id }, query }) =>
      listQuarantine(ctx, { datasetId: id, state: "all", ...query }),
  }),
];
